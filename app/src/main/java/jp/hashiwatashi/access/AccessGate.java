package jp.hashiwatashi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import jp.hashiwatashi.access.AccessMatrix.Endpoint;
import jp.hashiwatashi.access.signin.ByToken;
import jp.hashiwatashi.shared.page.Frame;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a request through to the method that answers it where {@link AccessMatrix} says so, by the very
 * pattern by which the framework chose the method. What a person is appointed to is asked anew for each
 * request: who is not any more may nothing from then on.
 */
@Configuration(proxyBeanMethods = false)
class AccessGate implements WebMvcConfigurer, HandlerInterceptor {

  private static final String HOME = "/";

  /** All that a program in by a token may call. */
  private static final String FOR_PROGRAMS = "/api/";

  private final Accounts accounts;
  private final AccessMatrix matrix = AccessMatrix.get();

  AccessGate(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Integer.MIN_VALUE);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod)) {
      return true; // a style, a script or a font of our own
    }
    List<Principal> roles = request.getUserPrincipal() == null ? List.of() : accounts.mine();
    Predicate<String> may = page -> matrix.permits(new Endpoint(page, "GET"), roles);
    request.setAttribute(Frame.MAY, may);
    String pattern =
        Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "");
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    boolean open =
        pattern.startsWith(FOR_PROGRAMS) || !(request.getUserPrincipal() instanceof ByToken);
    if (pattern.equals("/error") || open && matrix.permits(new Endpoint(pattern, method), roles)) {
      return true;
    }
    if (request.getRequestURI().equals(HOME) && method.equals("GET")) {
      response.sendRedirect(WelcomeController.PATH);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
    return false;
  }
}
