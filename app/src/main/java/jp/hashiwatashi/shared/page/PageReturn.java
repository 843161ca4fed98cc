package jp.hashiwatashi.shared.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller's method return a {@link Page}. */
@Configuration(proxyBeanMethods = false)
public class PageReturn implements WebMvcConfigurer, HandlerMethodReturnValueHandler {

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(this);
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return Page.class.isAssignableFrom(returnType.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object page,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest request) {
    if (page == null) {
      throw new IllegalStateException(returnType.getMethod() + " returned no page");
    }
    show((Page) page, container);
  }

  /** Answers with the page: the template of its name draws it. */
  public static void show(Page page, ModelAndViewContainer container) {
    container.setViewName(page.getClass().getSimpleName());
    container.addAttribute("page", page);
  }
}
