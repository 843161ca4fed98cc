package jp.hashiwatashi.shared.page;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at work: the person whose request is answered, or the system itself. */
@Component
public class SignedIn {

  /** Whoever works when nobody is signed in: a start, a job. */
  public static final String SYSTEM = "system";

  public String name() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null ? SYSTEM : authentication.getName();
  }
}
