package jp.hashiwatashi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import jp.hashiwatashi.shared.page.Frame;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser to run and load only what is ours: scripts by a nonce that each answer has anew.
 * It stands after the framework's filter of the character encoding, which must come before anything
 * reads a parameter, and before {@code FaultFilter}, whose answers need the policy too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class ContentSecurityPolicyFilter extends OncePerRequestFilter {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    request.setAttribute(Frame.NONCE, nonce);
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'nonce-%1$s'; style-src 'self' 'nonce-%1$s'; img-src 'self' data:;"
                .formatted(nonce)
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'"
            // What programs ask for is no page, even where a browser opens it.
            + (request.getRequestURI().startsWith("/api/") ? "; sandbox" : ""));
    chain.doFilter(request, response);
  }
}
