package jp.hashiwatashi.shared.page;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at work: the person whose request is answered, or the system itself. */
@Component
public class SignedIn {

  /** Whoever works when nobody is signed in: a start, a job. */
  public static final String SYSTEM = "system";

  /**
   * Does work that somebody has set going and does not wait for. What the program itself has set going
   * goes on as the program's.
   */
  public void as(String person, Runnable work) {
    if (person.equals(SYSTEM)) {
      work.run();
      return;
    }
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    SecurityContextHolder.setContext(context);
    try {
      work.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  public String name() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null ? SYSTEM : authentication.getName();
  }
}
