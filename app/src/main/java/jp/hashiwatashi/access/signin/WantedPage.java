package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where somebody wanted to go before the sign-in: the address only, with all that was typed there. */
public final class WantedPage implements RequestCache {

  private static final String HELD = WantedPage.class.getName();

  /** Characters of an address that a session may hold for somebody not yet known. */
  private static final int LONGEST = 4_000;

  private final RequestMatcher pages;

  /**
   * @param pages what a person may be led to
   */
  public WantedPage(RequestMatcher pages) {
    this.pages = pages;
  }

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    if (pages.matches(request) && address.length() <= LONGEST) {
      request.getSession().setAttribute(HELD, address);
    }
  }

  /** Takes the address out of the session. */
  static Optional<String> take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(HELD) instanceof String address)) {
      return Optional.empty();
    }
    session.removeAttribute(HELD);
    return Optional.of(address);
  }

  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  /** Nothing of the request before is put back: its page is asked for anew. */
  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    take(request);
  }
}
