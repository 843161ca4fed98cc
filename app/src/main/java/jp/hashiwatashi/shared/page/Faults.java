package jp.hashiwatashi.shared.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is answered when something went wrong: a page to people, problem+json to programs. Each answer
 * has a reference, and the log a line with it: what was refused and where, nothing that was sent.
 */
@Controller
@ControllerAdvice
final class Faults implements ErrorController {

  /** PostgreSQL's insufficient privilege, row-level security's too. */
  private static final String NOT_ALLOWED = "42501";

  private static final Logger log = LoggerFactory.getLogger(Faults.class);
  private final Successors successors;

  Faults(Successors successors) {
    this.successors = successors;
  }

  @ExceptionHandler(NothingHere.class)
  Object nothingHere(
      NothingHere nothing,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    String kind = nothing.kind().name().toLowerCase(Locale.ROOT);
    note(request, 404, kind);
    if (isForPrograms(request.getRequestURI())) {
      return problem(404, kind, locale, reference(request));
    }
    Optional<Address> moved =
        request.getMethod().equals("GET") ? successors.of(nothing) : Optional.empty();
    if (moved.isPresent()) {
      return Redirects.seeOther(moved.get());
    }
    response.setStatus(404);
    return new FaultPage(kind, nothing.id(), reference(request));
  }

  /** Tells a program everything that is wrong with its request. */
  @ExceptionHandler(Refusal.class)
  ResponseEntity<ProblemDetail> refused(
      Refusal refusal, HttpServletRequest request, Locale locale) {
    note(request, 400, "parameters");
    var words = Words.in(locale);
    var problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setTitle(words.text("api.fault.title"));
    problem.setDetail(words.text("api.fault.detail"));
    problem.setProperty("errors", refusal.faults());
    problem.setProperty("reference", reference(request));
    return ResponseEntity.badRequest().body(problem);
  }

  /** What takes a second person; said to programs, as people are shown a page of the module's own. */
  @ExceptionHandler(Withheld.class)
  ResponseEntity<ProblemDetail> withheld(
      Withheld withheld, HttpServletRequest request, Locale locale) {
    note(request, 403, withheld.kind());
    String most = Words.in(locale).number(withheld.most());
    return problem(403, withheld.kind(), locale, reference(request), most);
  }

  /**
   * What the database does not show or let change to whoever asks, where no page said so before.
   */
  @ExceptionHandler(DataAccessException.class)
  Object refusedByTheDatabase(
      DataAccessException fault,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    if (!(NestedExceptionUtils.getMostSpecificCause(fault) instanceof SQLException cause
        && NOT_ALLOWED.equals(cause.getSQLState()))) {
      throw fault;
    }
    note(request, 403, "row security");
    if (isForPrograms(request.getRequestURI())) {
      return problem(403, "403", locale, reference(request));
    }
    response.setStatus(403);
    return new FaultPage("403", "", reference(request));
  }

  @Hidden
  @RequestMapping("/error")
  Object error(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object told = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
    int status = code instanceof Integer number ? number : 404;
    Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String kind =
        switch (status) {
          case 403 -> "asks-only".equals(told) ? "asks-only" : "403";
          case 429 -> "busy".equals(told) ? "busy" : "429";
          case 401, 404, 409, 410 -> Integer.toString(status);
          default -> status < 500 ? "400" : "500";
        };
    if (status < 500) {
      note(request, status, kind);
    }
    if (uri != null && isForPrograms(uri.toString())) {
      return problem(status, kind, locale, reference(request));
    }
    response.setStatus(status);
    return new FaultPage(kind, "", reference(request));
  }

  /** What is the program's own fault was noted by {@link FaultFilter}, with its place. */
  private static void note(HttpServletRequest request, int status, String kind) {
    log.atInfo()
        .addKeyValue("http.response.status_code", status)
        .log(
            "Request refused, reference {}: {} {} at {}",
            reference(request),
            status,
            kind,
            FaultFilter.route(request));
  }

  private static boolean isForPrograms(String path) {
    return path.startsWith("/api/");
  }

  private static ResponseEntity<ProblemDetail> problem(
      int status, String kind, Locale locale, String reference, String... told) {
    var words = Words.in(locale);
    var problem = ProblemDetail.forStatus(HttpStatus.valueOf(status));
    problem.setTitle(words.text("fault." + kind + ".title"));
    problem.setDetail(
        words.text("fault." + kind + ".what", (Object[]) told)
            + (words.isJapanese() ? "" : " ")
            + words.text("fault." + kind + ".mend"));
    problem.setProperty("reference", reference);
    return ResponseEntity.status(status).body(problem);
  }

  private static String reference(HttpServletRequest request) {
    return Objects.toString(request.getAttribute(FaultFilter.REFERENCE), "");
  }
}
