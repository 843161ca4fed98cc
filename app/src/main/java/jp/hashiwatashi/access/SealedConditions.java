package jp.hashiwatashi.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.ConditionSeal;
import jp.hashiwatashi.shared.page.Conditions;
import jp.hashiwatashi.shared.page.Redirects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens the sealed conditions of an address, so that a page is asked for them as for others. What was
 * sealed for another account, or is broken, is answered by a page that says so. An address that still
 * tells what it may not, as one kept in a browser since before, is answered with the sealed one at once.
 * It stands behind the sign-in, whose addresses have their own tokens.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
final class SealedConditions extends OncePerRequestFilter {

  private static final Pattern NO_PAGES = Pattern.compile("/(?:api|assets|sign-in)(?:/.*)?");

  private final ConditionSeal seal;

  SealedConditions(ConditionSeal seal) {
    this.seal = seal;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getQueryString() == null
        || request.getUserPrincipal() == null
        || NO_PAGES.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String sealed = request.getParameter(Conditions.SEALED);
    if (sealed != null) {
      Optional<Map<String, String[]>> opened =
          seal.open(sealed).flatMap(SealedConditions::parameters);
      if (opened.isEmpty()) {
        response.sendError(HttpServletResponse.SC_GONE);
      } else {
        chain.doFilter(new Opened(request, opened.get()), response);
      }
    } else if (request.getMethod().equals("GET")
        && Conditions.tells(request.getQueryString())
        && Redirects.isOurs(request.getRequestURI())) {
      String address = new Address(request.getRequestURI(), request.getQueryString()).toString();
      if (address.length() > ConditionsController.LONGEST) {
        response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
      } else {
        response.sendRedirect(address);
      }
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Empty where an address had signs that are no characters when it was sealed. */
  private static Optional<Map<String, String[]>> parameters(String query) {
    Map<String, String[]> all = new LinkedHashMap<>();
    try {
      for (String pair : query.split("&")) {
        int at = pair.indexOf('=');
        String name = URLDecoder.decode(at < 0 ? pair : pair.substring(0, at), UTF_8);
        String value = at < 0 ? "" : URLDecoder.decode(pair.substring(at + 1), UTF_8);
        all.merge(name, new String[] {value}, SealedConditions::joined);
      }
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
    return Optional.of(all);
  }

  private static String[] joined(String[] some, String[] more) {
    return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
  }

  /** The request as though its conditions had come open; what it says openly itself comes first. */
  private static final class Opened extends HttpServletRequestWrapper {

    private final Map<String, String[]> all;

    Opened(HttpServletRequest request, Map<String, String[]> opened) {
      super(request);
      all = new LinkedHashMap<>(request.getParameterMap());
      all.remove(Conditions.SEALED);
      opened.forEach((name, values) -> all.merge(name, values, SealedConditions::joined));
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = all.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(all.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return all.get(name);
    }
  }
}
