package jp.hashiwatashi.personal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Notes who looks at a person, before anything is shown: at every endpoint that names one ({@link
 * PeopleNamed}), once a person, address and day of whoever looks; of whom the database shows nothing, it
 * notes nothing.
 */
@Configuration(proxyBeanMethods = false)
class LooksNoted implements WebMvcConfigurer, HandlerInterceptor {

  private static final String PURPOSE = "case";

  private final JdbcClient jdbc;

  LooksNoted(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(0);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod
        && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
            instanceof String pattern) {
      look(PeopleNamed.in(pattern, variables(request), request::getParameterValues));
    }
    return true;
  }

  private static Map<String, String> variables(HttpServletRequest request) {
    Map<String, String> variables = new HashMap<>();
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> given) {
      given.forEach((name, value) -> variables.put((String) name, (String) value));
    }
    return variables;
  }

  private void look(Set<String> people) {
    if (!people.isEmpty()) {
      jdbc.sql("select audit_looks_of_the_day(:people, 'person', :purpose)")
          .param("people", people.toArray(String[]::new))
          .param("purpose", PURPOSE)
          .query((row, n) -> true)
          .list();
    }
  }
}
