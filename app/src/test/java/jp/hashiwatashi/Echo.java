package jp.hashiwatashi;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Says again what a form held, behind all that stands before our own pages. */
final class Echo {

  /** Where it is asked. */
  static final String PATH = "/echo";

  @Bean
  ServletRegistrationBean<HttpServlet> echoing() {
    return new ServletRegistrationBean<>(
        new HttpServlet() {
          @Override
          protected void doPost(HttpServletRequest request, HttpServletResponse response)
              throws IOException {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(request.getParameter("text"));
          }
        },
        PATH);
  }
}
