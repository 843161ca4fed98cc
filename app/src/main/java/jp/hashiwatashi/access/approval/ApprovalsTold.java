package jp.hashiwatashi.access.approval;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
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

/** Tells who wanted something, on the next page, that it was decided. */
@Component
class ApprovalsTold implements WebMvcConfigurer, HandlerInterceptor {

  private final Approvals approvals;

  ApprovalsTold(Approvals approvals) {
    this.approvals = approvals;
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
    if (page != null
        && person != null
        && request.getHeader("HX-Request") == null
        && approvals.isNewFor(person.getName())) {
      Words words = Words.in(RequestContextUtils.getLocale(request));
      Frame.tell(request, List.of(new Link(words.text("approval.told"), ApprovalsController.PATH)));
    }
  }
}
