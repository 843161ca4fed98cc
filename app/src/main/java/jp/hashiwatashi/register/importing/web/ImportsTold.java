package jp.hashiwatashi.register.importing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import jp.hashiwatashi.register.importing.ImportNews;
import jp.hashiwatashi.shared.page.Frame;
import jp.hashiwatashi.shared.page.Link;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Tells on the next page, whichever it is, that an import's work has ended. */
@Component
class ImportsTold implements WebMvcConfigurer, HandlerInterceptor {

  private final ImportNews news;

  ImportsTold(ImportNews news) {
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
    if (page == null || person == null || request.getHeader("HX-Request") != null) {
      return;
    }
    Words words = Words.in(RequestContextUtils.getLocale(request));
    List<Link> told =
        news.of(person.getName()).stream()
            .map(one -> {
              String state = words.text("import.state." + one.state());
              String label = words.text("import.told", one.fileName(), state);
              return new Link(label, "/imports/" + one.id());
            })
            .toList();
    Frame.tell(request, told);
  }
}
