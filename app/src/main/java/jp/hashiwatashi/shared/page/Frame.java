package jp.hashiwatashi.shared.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every page needs of the request that it answers.
 *
 * @param nonce for {@code <script nonce>} and {@code <style nonce>}; without it the browser runs none
 * @param csrfName name of the hidden field that every form sends by POST
 * @param csrfToken its value
 * @param path of the request, without the query; on a page that tells a fault, of the one that led to it
 * @param query of the request, empty if it has none
 * @param parameters of the request, those that its address has sealed among them
 * @param person who is signed in, null if nobody is
 * @param locale Japanese or English
 * @param answeredAt when the page is drawn
 * @param told work that ended while the person was elsewhere, with links to it
 * @param may whether a page is one that the person may ask for
 */
public record Frame(
    String nonce,
    String csrfName,
    String csrfToken,
    String path,
    String query,
    Map<String, String[]> parameters,
    @Nullable String person,
    Locale locale,
    Instant answeredAt,
    List<Link> told,
    Predicate<String> may) {

  /** The request attribute that holds the nonce. */
  public static final String NONCE = Frame.class.getName() + ".nonce";

  /** The request attribute that may hold a list of links to work that has ended. */
  private static final String TOLD = Frame.class.getName() + ".told";

  /** The request attribute that tells of a page whether it may be asked for. */
  public static final String MAY = Frame.class.getName() + ".may";

  static Frame of(HttpServletRequest request, Locale locale, Instant now) {
    Principal principal = request.getUserPrincipal();
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    Object nonce = request.getAttribute(NONCE);
    boolean faulty = request.getDispatcherType() == DispatcherType.ERROR;
    Object query =
        faulty
            ? request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING)
            : request.getQueryString();
    return new Frame(
        nonce == null ? "" : nonce.toString(),
        csrf == null ? "_csrf" : csrf.getParameterName(),
        csrf == null ? "" : csrf.getToken(),
        faulty ? asked(request) : request.getRequestURI(),
        Objects.toString(query, ""),
        request.getParameterMap(),
        principal == null ? null : principal.getName(),
        locale,
        now,
        request.getAttribute(TOLD) instanceof List<?> told
            ? told.stream().map(Link.class::cast).toList()
            : List.of(),
        may(request));
  }

  /** Has the page that answers a request tell of this too. */
  public static void tell(HttpServletRequest request, List<Link> more) {
    List<Link> told = new ArrayList<>(more);
    if (request.getAttribute(TOLD) instanceof List<?> before) {
      before.forEach(one -> told.add((Link) one));
    }
    request.setAttribute(TOLD, told);
  }

  @SuppressWarnings("unchecked") // the gate puts nothing else there
  private static Predicate<String> may(HttpServletRequest request) {
    return request.getAttribute(MAY) instanceof Predicate<?> may
        ? (Predicate<String>) may
        : page -> false;
  }

  /** Whether the person may ask for a page, by its address. */
  public boolean may(String page) {
    return may.test(page);
  }

  /** What led to a page that tells a fault, as far as it can be asked for again. */
  private static String asked(HttpServletRequest request) {
    return "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
        ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI).toString()
        : "/";
  }

  /** The texts and names of the page's language. */
  public Words words() {
    return Words.in(locale);
  }

  public boolean isJapanese() {
    return !locale.getLanguage().equals("en");
  }

  /** The text with this key in the page's language; {@code {0}} is the first value. */
  public String t(String key, Object... values) {
    return words().text(key, values);
  }

  /** Whether the page, or one below it, is the one that is shown. */
  public boolean isAt(String page) {
    return path.equals(page) || path.startsWith(page + "/");
  }

  /** What the request says of this parameter, as it was typed; empty if nothing. */
  public String asked(String parameter) {
    String[] values = parameters.get(parameter);
    return values == null ? "" : values[0];
  }

  /** This page again, in another language. */
  public String inLanguage(String language) {
    String here = query.isEmpty() ? path : path + "?" + query;
    return Address.of("/language").with("to", language).with("back", here).toString();
  }

  /** The day in Japan on which the page is drawn. */
  public LocalDate answeredOn() {
    return LocalDate.ofInstant(answeredAt, ZoneId.of("Asia/Tokyo"));
  }

  /** For paper: when it was drawn to be printed. */
  public String printedAt() {
    return words().moment(answeredAt);
  }
}
