package jp.hashiwatashi.shared.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page needs of the request that it answers.
 *
 * @param nonce for {@code <script nonce>} and {@code <style nonce>}; without it the browser runs none
 * @param csrfName name of the hidden field that every form sends by POST
 * @param csrfToken its value
 * @param path of the request, without the query
 * @param query of the request, empty if it has none
 * @param person who is signed in, null if nobody is
 * @param locale Japanese or English
 * @param answeredAt when the page is drawn
 */
public record Frame(
    String nonce,
    String csrfName,
    String csrfToken,
    String path,
    String query,
    @Nullable String person,
    Locale locale,
    Instant answeredAt) {

  /** The request attribute that holds the nonce. */
  public static final String NONCE = Frame.class.getName() + ".nonce";

  static Frame of(HttpServletRequest request, Locale locale, Instant now) {
    Principal principal = request.getUserPrincipal();
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    Object nonce = request.getAttribute(NONCE);
    String query = request.getQueryString();
    return new Frame(
        nonce == null ? "" : nonce.toString(),
        csrf == null ? "_csrf" : csrf.getParameterName(),
        csrf == null ? "" : csrf.getToken(),
        request.getRequestURI(),
        query == null ? "" : query,
        principal == null ? null : principal.getName(),
        locale,
        now);
  }

  /** The texts and names of the page's language. */
  public Words words() {
    return Words.in(locale);
  }

  /** The text with this key in the page's language; {@code {0}} is the first value. */
  public String t(String key, Object... values) {
    return words().text(key, values);
  }

  /** Whether the page, or one below it, is the one that is shown. */
  public boolean isAt(String page) {
    return path.equals(page) || path.startsWith(page + "/");
  }

  /** This page again, in another language. */
  public String inLanguage(String language) {
    String here = query.isEmpty() ? path : path + "?" + query;
    return Address.of("/language").with("to", language).with("back", here).toString();
  }

  /** For paper: when it was drawn to be printed. */
  public String printedAt() {
    return words().moment(answeredAt);
  }
}
