package jp.hashiwatashi.subsidy.claims.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.shared.codes.CenterOffice;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.claims.CalendarAddresses;
import jp.hashiwatashi.subsidy.claims.Claim;
import jp.hashiwatashi.subsidy.claims.ClaimState;
import jp.hashiwatashi.subsidy.claims.ClaimYear;
import jp.hashiwatashi.subsidy.claims.Claims;
import jp.hashiwatashi.subsidy.claims.FilingCounter;
import jp.hashiwatashi.subsidy.claims.KeptAnswer;
import jp.hashiwatashi.subsidy.claims.OwnEmployers;
import jp.hashiwatashi.subsidy.claims.StageReading;
import jp.hashiwatashi.subsidy.rules.Filing;
import jp.hashiwatashi.subsidy.web.FactsForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Claims of subsidies: listed, and followed one by one from the plan to the decision. */
@Controller
final class ClaimsController {

  static final String PATH = "/claims";

  private final Claims claims;
  private final OwnEmployers own;
  private final CalendarAddresses calendars;
  private final Registers registers;
  private final Clock clock;

  ClaimsController(
      Claims claims,
      OwnEmployers own,
      CalendarAddresses calendars,
      Registers registers,
      Clock clock) {
    this.claims = claims;
    this.own = own;
    this.calendars = calendars;
    this.registers = registers;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ClaimsPage list(@RequestParam(defaultValue = "") String all) {
    boolean whole = !all.isEmpty();
    List<Claim> seen = claims.all();
    List<Claim> shown = seen.stream().filter(claim -> whole || claim.state().isOpen()).toList();
    return new ClaimsPage(
        shown, names(shown), claims.moved().size(), calendars.mine(), whole, today());
  }

  @GetMapping(PATH + "/changes")
  ClaimChangesPage changes() {
    List<Claims.Moved> moved = claims.moved();
    return new ClaimChangesPage(moved, names(moved.stream().map(Claims.Moved::claim).toList()));
  }

  @GetMapping(PATH + "/years")
  ClaimYearsPage years() {
    List<Claim> seen = claims.all();
    return new ClaimYearsPage(ClaimYear.of(seen, today()), names(seen));
  }

  @GetMapping(PATH + "/{id:[0-9]{1,18}}")
  ClaimPage one(@PathVariable long id, @RequestParam(defaultValue = "") String done) {
    boolean known = List.of("recorded", "kept", "stage", "share").contains(done);
    Claim claim =
        claims.look(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return page(claim, StageReading.Typed.NOTHING, List.of(), known ? done : "");
  }

  /** Keeps how far it is. */
  @PostMapping(PATH + "/{id:[0-9]{1,18}}/stage")
  Object stage(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String yen,
      @RequestParam(defaultValue = "") String reason,
      Locale locale) {
    Claim claim = mine(id);
    Words words = Words.in(locale);
    var typed = new StageReading.Typed(to, on, yen, reason);
    Optional<ClaimState> next =
        claim.state().next().stream().filter(one -> one.name().equals(to)).findFirst();
    if (claim.version() != version) {
      return again(claim, typed, "to", words.text("claim.fault.overtaken"));
    }
    if (next.isEmpty()) {
      return again(claim, typed, "to", words.text("claim.fault.to"));
    }
    var read = StageReading.of(typed, next.get(), claim.at(), today(), words);
    if (read.stage() == null) {
      return page(claim, typed, read.faults(), "");
    }
    return claims.stage(claim, read.stage())
        ? Redirects.seeOther(PATH + "/" + id + "?done=stage")
        : again(claim(id), typed, "to", words.text("claim.fault.overtaken"));
  }

  /** Takes back what was recorded last of it. */
  @PostMapping(PATH + "/{id:[0-9]{1,18}}/back")
  Object back(
      @PathVariable long id, @RequestParam(defaultValue = "0") long version, Locale locale) {
    Claim claim = mine(id);
    return claim.version() == version && claims.stage(claim, StageReading.before(claim.at()))
        ? Redirects.seeOther(PATH + "/" + id + "?done=stage")
        : overtaken(id, locale);
  }

  /** Lets an office see it, or none any more. */
  @PostMapping(PATH + "/{id:[0-9]{1,18}}/share")
  Object share(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(defaultValue = "") String office,
      Locale locale) {
    Claim claim = mine(id);
    boolean known =
        office.isEmpty() || CenterOffice.all().stream().anyMatch(one -> one.name().equals(office));
    if (!known) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return claim.version() == version && claims.share(claim, office.isEmpty() ? null : office)
        ? Redirects.seeOther(PATH + "/" + id + "?done=share")
        : overtaken(id, locale);
  }

  /** Keeps other facts, from the form of the estimate. */
  @PostMapping(PATH + "/{id:[0-9]{1,18}}/facts")
  Object facts(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> given,
      Locale locale) {
    Claim claim = mine(id);
    FactsForm form = FactsForm.of(claim.course(), "", given, Words.in(locale));
    if (!form.faults().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return claim.state().isOpen() && claim.version() == version && claims.facts(claim, form.facts())
        ? Redirects.seeOther(PATH + "/" + id + "?done=kept")
        : overtaken(id, locale);
  }

  /** Keeps what the law of today says of it in the place of what was kept. */
  @PostMapping(PATH + "/{id:[0-9]{1,18}}/answer")
  Object answer(@PathVariable long id, Locale locale) {
    Claim claim = mine(id);
    return claim.state().isOpen() && claims.takeOver(claim)
        ? Redirects.seeOther(PATH + "/" + id + "?done=kept")
        : overtaken(id, locale);
  }

  private Page overtaken(long id, Locale locale) {
    return again(
        claim(id),
        StageReading.Typed.NOTHING,
        "to",
        Words.in(locale).text("claim.fault.overtaken"));
  }

  private Page again(Claim claim, StageReading.Typed typed, String field, String told) {
    return page(claim, typed, List.of(new FieldFault(field, told)), "");
  }

  private ClaimPage page(
      Claim claim, StageReading.Typed typed, List<FieldFault> faults, String done) {
    KeptAnswer now = claim.answerNow();
    boolean isMoved = claim.state().isOpen() && !now.says(claim.estimate());
    Establishment place =
        claim.establishmentId() == null
            ? null
            : registers.establishments().find(claim.establishmentId()).orElse(null);
    return new ClaimPage(
        claim,
        name(claim.employerId()),
        place == null ? "" : place.name(),
        own.writes(claim),
        isMoved ? now : null,
        counter(claim, place),
        typed,
        faults,
        done,
        today());
  }

  private static @Nullable FilingCounter counter(Claim claim, @Nullable Establishment place) {
    return claim.course().filing() == Filing.NOT_NAMED
            || place == null
            || place.municipality() == Employer.NOT_STATED
        ? null
        : FilingCounter.of(Municipalities.get().at(place.municipality()).prefecture());
  }

  private Claim claim(long id) {
    return claims.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Claim mine(long id) {
    Claim claim = claim(id);
    if (!own.writes(claim)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return claim;
  }

  private Map<String, String> names(List<Claim> some) {
    return some.stream()
        .map(Claim::employerId)
        .distinct()
        .collect(Collectors.toMap(id -> id, this::name, (a, b) -> a, TreeMap::new));
  }

  private String name(String employerId) {
    return registers.employers().find(employerId).map(Employer::name).orElse(employerId);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
