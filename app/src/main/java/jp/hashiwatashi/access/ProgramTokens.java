package jp.hashiwatashi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells a program that is signed in by a session the form's token that its next request by POST needs, in
 * the header of the same name: no page has a form for it. Another site's page cannot read an answer's headers.
 * What comes by a token of its own needs none.
 */
@Configuration(proxyBeanMethods = false)
class ProgramTokens implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      response.setHeader(token.getHeaderName(), token.getToken());
    }
    return true;
  }
}
