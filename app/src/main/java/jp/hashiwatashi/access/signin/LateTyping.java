package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.access.LateForms;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.stereotype.Component;

/**
 * What our own forms send when their session is over. Nobody who is not signed in has anything done:
 * the fields wait in the browser's new session for the next sign-in, and then become a draft.
 */
@Component
public final class LateTyping {

  /** Characters of all fields together that a session may hold for somebody not yet known. */
  private static final int MOST = 100_000;

  private static final String HELD = Held.class.getName();

  private final List<LateForms> forms;
  private final SignedIn signedIn;

  LateTyping(List<LateForms> forms, SignedIn signedIn) {
    this.forms = forms;
    this.signedIn = signedIn;
  }

  private record Held(String path, LinkedHashMap<String, String[]> sent) implements Serializable {
    @Serial private static final long serialVersionUID = 1;
  }

  /**
   * Saves what a request without a valid token holds.
   *
   * @return where to go: to the form, if somebody is signed in anew, else to the sign-in; empty for
   *     what is no form of ours, or comes from elsewhere
   */
  public Optional<String> save(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")
        || forms.stream().noneMatch(form -> form.isOneOf(request.getRequestURI()))
        || !isFromHere(request)
        || length(request) > MOST) {
      return Optional.empty();
    }
    var held = new Held(request.getRequestURI(), new LinkedHashMap<>(request.getParameterMap()));
    if (!signedIn.name().equals(SignedIn.SYSTEM)) {
      return Optional.of(keep(held));
    }
    request.getSession().setAttribute(HELD, held);
    return Optional.of("/sign-in?kept");
  }

  /** What waited for the sign-in that has just been: where its form is; empty when nothing did. */
  Optional<String> takeUp(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(HELD) instanceof Held held)) {
      return Optional.empty();
    }
    session.removeAttribute(HELD);
    return Optional.of(keep(held));
  }

  private String keep(Held held) {
    return forms.stream()
        .filter(form -> form.isOneOf(held.path()))
        .findFirst()
        .orElseThrow()
        .keep(held.path(), held.sent());
  }

  /** A page of another site must not put words into a draft: browsers say whose page it is. */
  private static boolean isFromHere(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    String host = request.getHeader("Host");
    try {
      return origin != null && host != null && host.equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static int length(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .mapToInt(field ->
            field.getKey().length()
                + Arrays.stream(field.getValue()).mapToInt(String::length).sum())
        .sum();
  }
}
