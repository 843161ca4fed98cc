package jp.hashiwatashi.shared.page;

import static java.net.URLDecoder.decode;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Gives every request a reference number, and turns what nobody caught into status 500. The log
 * holds the number and the place of the fault, never its message: that may quote what a person typed.
 * It reads the parameters, so it stands after the character encoding; and it may answer by itself, so
 * it stands after the content security policy.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class FaultFilter extends OncePerRequestFilter {

  static final String REFERENCE = FaultFilter.class.getName() + ".reference";

  private static final String ROUTE = FaultFilter.class.getName() + ".route";

  private static final Logger log = LoggerFactory.getLogger(FaultFilter.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String reference = reference();
    request.setAttribute(REFERENCE, reference);
    if (!isReadable(request)) {
      request.setAttribute(ROUTE, "unreadable parameters");
      // What comes after this filter says so of every other answer.
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "same-origin");
      response.setHeader("Cache-Control", "no-store");
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      Throwable fault = e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
      log.error("Request failed, reference {}", reference, fault);
      if (response.isCommitted()) {
        throw new IOException("the answer was under way; reference " + reference);
      }
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    } finally {
      Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
      if (pattern != null) {
        request.setAttribute(ROUTE, pattern.toString());
      }
    }
  }

  /** The template of the request's path, such as {@code /people/{id}}; never the path itself. */
  static String route(HttpServletRequest request) {
    Object here = request.getAttribute(ROUTE);
    if (here == null && request.getDispatcherType() != DispatcherType.ERROR) {
      here = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
    return here == null ? "no route" : here.toString();
  }

  /**
   * No register keeps half a character or the character zero: nobody types them. And no form of ours says
   * one thing in its address and another in its fields.
   */
  private static boolean isReadable(HttpServletRequest request) {
    try {
      return request.getParameterMap().values().stream()
              .flatMap(Arrays::stream)
              .allMatch(FaultFilter::isText)
          && !saysTwice(request);
    } catch (IllegalStateException notDecoded) {
      return false;
    }
  }

  private static boolean saysTwice(HttpServletRequest request) {
    if (request.getQueryString() == null || !request.getMethod().equals("POST")) {
      return false;
    }
    var query = UriComponentsBuilder.newInstance().query(request.getQueryString()).build();
    return query.getQueryParams().entrySet().stream()
        .anyMatch(said -> {
          List<String> there =
              said.getValue().stream()
                  .map(value -> value == null ? "" : decode(value, UTF_8))
                  .toList();
          String[] all = request.getParameterValues(decode(said.getKey(), UTF_8));
          return all != null && !there.containsAll(Arrays.asList(all));
        });
  }

  private static boolean isText(String value) {
    return value
        .codePoints()
        .noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** Eight letters and digits that are not mistaken for each other when read aloud. */
  private static String reference() {
    var text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
