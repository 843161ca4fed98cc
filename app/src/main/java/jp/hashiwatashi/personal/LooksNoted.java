package jp.hashiwatashi.personal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Notes who looks at all that is known of a person, before it is shown: once a person, address and day of
 * whoever looks.
 */
@Configuration(proxyBeanMethods = false)
class LooksNoted implements WebMvcConfigurer, HandlerInterceptor {

  /** Pages of one person; the list shows one beside it. */
  private static final Pattern OF_ONE = Pattern.compile("/people/[^/]+(/.*)?|/api/seekers/[^/]+");

  private static final String LIST = "/people";

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
    if (handler instanceof HandlerMethod && request.getMethod().equals("GET")) {
      String path = request.getServletPath();
      if (path.equals(LIST)) {
        look(request.getParameter("beside"));
      } else if (OF_ONE.matcher(path).matches()
          && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
              instanceof Map<?, ?> variables) {
        look((String) variables.get("id"));
      }
    }
    return true;
  }

  private void look(@Nullable String id) {
    if (id != null && !id.isEmpty()) {
      jdbc.sql(
              """
              select audit_look_of_the_day(id, 'person', :purpose) from sending_record where id = :id
              """)
          .param("id", id)
          .param("purpose", PURPOSE)
          .query((row, n) -> true)
          .list();
    }
  }
}
