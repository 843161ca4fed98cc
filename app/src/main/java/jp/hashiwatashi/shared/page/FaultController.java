package jp.hashiwatashi.shared.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers in place of what could not be answered: a page to people, a problem to programs. */
@Controller
@RequestMapping("/error")
final class FaultController implements ErrorController {

  @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
  ErrorPage page(HttpServletRequest request) {
    return new ErrorPage(status(request), reference(request));
  }

  @RequestMapping
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    int status = status(request);
    var problem = ProblemDetail.forStatus(status);
    problem.setProperty("reference", reference(request));
    return ResponseEntity.status(status).body(problem);
  }

  private static int status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
        ? code
        : HttpStatus.NOT_FOUND.value();
  }

  private static String reference(HttpServletRequest request) {
    return Objects.toString(request.getAttribute(FaultFilter.REFERENCE), "");
  }
}
