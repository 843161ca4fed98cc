package jp.hashiwatashi.subsidy.claims.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.shared.page.FileAnswer;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.claims.CalendarAddresses;
import jp.hashiwatashi.subsidy.claims.Claim.OpenDeadline;
import jp.hashiwatashi.subsidy.claims.ClaimCalendar;
import jp.hashiwatashi.subsidy.claims.Claims;
import jp.hashiwatashi.subsidy.rules.Course;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Deadlines of claims for calendar programs: as a file, and at a secret address that they ask by themselves. */
@Controller
final class CalendarController {

  private static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

  /** As the claims' own page says it to nobody in particular. */
  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private final Claims claims;
  private final CalendarAddresses addresses;
  private final FileAnswer files;

  CalendarController(Claims claims, CalendarAddresses addresses, FileAnswer files) {
    this.claims = claims;
    this.addresses = addresses;
    this.files = files;
  }

  @GetMapping(ClaimsController.PATH + "/deadlines.ics")
  void file(HttpServletResponse response) throws IOException {
    List<ClaimCalendar.Entry> entries =
        claims.all().stream()
            .flatMap(claim ->
                claim.deadlines().stream()
                    .map(one ->
                        entry(claim.id(), claim.course(), one, claim.version(), claim.updatedAt())))
            .toList();
    files.send(
        WORDS.text("claim.calendar.file"),
        "ics",
        MEDIA_TYPE,
        out -> ClaimCalendar.write(entries, out),
        response);
  }

  /** Makes an address, or ends it. */
  @PostMapping(ClaimsController.PATH + "/calendar")
  Object address(
      @RequestParam(defaultValue = "0") long appointment,
      @RequestParam(defaultValue = "") String step,
      HttpServletRequest request) {
    return switch (step) {
      case "make" ->
          new CalendarMadePage(
              request
                      .getRequestURL()
                      .substring(
                          0, request.getRequestURL().length() - request.getRequestURI().length())
                  + "/calendar/"
                  + addresses
                      .make(appointment)
                      .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                  + ".ics");
      case "end" -> {
        addresses.end(appointment);
        yield Redirects.seeOther(ClaimsController.PATH);
      }
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  /** What a calendar program asks for; nobody is signed in, and the secret is all that it has. */
  @GetMapping("/calendar/{secret:[A-Za-z0-9_-]+}.ics")
  void calendar(@PathVariable String secret, HttpServletResponse response) throws IOException {
    List<ClaimCalendar.Entry> entries =
        addresses
            .told(secret)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
            .stream()
            .flatMap(claim ->
                claim.deadlines().stream()
                    .map(one ->
                        entry(claim.claim(), claim.course(), one, claim.version(), claim.at())))
            .toList();
    files.send("deadlines.ics", MEDIA_TYPE, out -> ClaimCalendar.write(entries, out), response);
  }

  private static ClaimCalendar.Entry entry(
      long claim, Course<?> course, OpenDeadline deadline, long version, Instant changedAt) {
    return new ClaimCalendar.Entry(
        claim,
        deadline.what(),
        deadline.on(),
        WORDS.text(
            "claim.calendar.entry",
            WORDS.text("subsidy.deadline." + deadline.what()),
            course.title(),
            claim),
        version,
        changedAt);
  }
}
