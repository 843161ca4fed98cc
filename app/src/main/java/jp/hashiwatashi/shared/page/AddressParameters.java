package jp.hashiwatashi.shared.page;

import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/** Parameters that addresses have besides those which their methods name. */
public interface AddressParameters {

  /** Names; none for a method that it knows nothing of. */
  Set<String> of(HandlerMethod method);
}
