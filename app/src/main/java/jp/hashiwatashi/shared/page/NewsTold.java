package jp.hashiwatashi.shared.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the news of all modules on each whole page. */
@Component
class NewsTold implements WebMvcConfigurer, HandlerInterceptor {

  private final List<News> news;

  NewsTold(List<News> news) {
    this.news = news;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    Principal person = request.getUserPrincipal();
    if (page != null && person != null && request.getHeader("HX-Request") == null) {
      Words words = Words.in(RequestContextUtils.getLocale(request));
      Frame.tell(
          request, news.stream().flatMap(one -> one.of(person.getName(), words).stream()).toList());
    }
  }
}
