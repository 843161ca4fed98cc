package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** One's own password and second factor. */
@Controller
final class AccountController {

  private static final String SECOND_FACTOR = "/account/second-factor";
  private static final Set<String> DONE = Set.of("password", "sessions", "token");

  private final SignedIn signedIn;
  private final SignInRecords records;
  private final Credentials credentials;
  private final ProvingAnew anew;
  private final Sessions sessions;
  private final ApiTokens tokens;

  AccountController(
      SignedIn signedIn,
      SignInRecords records,
      Credentials credentials,
      ProvingAnew anew,
      Sessions sessions,
      ApiTokens tokens) {
    this.signedIn = signedIn;
    this.records = records;
    this.credentials = credentials;
    this.anew = anew;
    this.sessions = sessions;
    this.tokens = tokens;
  }

  @GetMapping("/account")
  AccountPage account(
      @RequestParam(defaultValue = "") String done, HttpSession session, Locale locale) {
    return page(mine(), DONE.contains(done) ? done : "", session, locale, List.of());
  }

  private Known mine() {
    String name = signedIn.name();
    return records
        .find(name)
        .orElseThrow(() -> new IllegalStateException("somebody is at work who has no account"));
  }

  private AccountPage page(
      Known mine, String done, HttpSession session, Locale locale, List<FieldFault> faults) {
    var words = Words.in(locale);
    return new AccountPage(
        mine.name(),
        mine.appointed().stream().map(role -> words.text("principal." + role.name())).toList(),
        mine.password() != null,
        mine.secondFactor() != null,
        mine.needsSecondFactor(),
        credentials.recoveryCodesLeft(mine),
        sessions.of(mine.name()),
        Sessions.handle(session.getId()),
        tokens.of(mine.name()),
        done,
        faults);
  }

  @PostMapping("/account/password")
  Object password(
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      Locale locale) {
    Known mine = mine();
    List<FieldFault> faults = new ArrayList<>();
    PasswordRule.brokenBy(password, mine.name()).ifPresent(rule -> faults.add(fault(rule, locale)));
    if (faults.isEmpty()) {
      anew.byPassword(mine, current, request, locale).ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      return page(mine, "", request.getSession(), locale, faults);
    }
    credentials.password(mine, password);
    sessions.endAllBut(mine.name(), Sessions.handle(request.getSession().getId()));
    return Redirects.seeOther("/account?done=password");
  }

  /** Ends one session, or all but this one. */
  @PostMapping("/account/sessions")
  RedirectView endSession(@RequestParam(defaultValue = "") String end, HttpSession session) {
    String name = mine().name();
    if (end.equals("others")) {
      sessions.endAllBut(name, Sessions.handle(session.getId()));
    } else {
      sessions.end(name, end);
    }
    return Redirects.seeOther("/account?done=sessions");
  }

  /** Asked for by a page that says that the session is about to end: being asked is enough. */
  @GetMapping("/account/session")
  ResponseEntity<Void> stay() {
    return ResponseEntity.noContent().build();
  }

  /** A password that somebody chose, and what is wrong with it. */
  static FieldFault fault(PasswordRule rule, Locale locale) {
    return new FieldFault("password", Words.in(locale).text("password." + rule.name()));
  }

  @GetMapping(SECOND_FACTOR)
  SecondFactorPage secondFactor(Locale locale) {
    return offer(mine(), locale, List.of());
  }

  private SecondFactorPage offer(Known mine, Locale locale, List<FieldFault> faults) {
    return SecondFactorPage.of(
        SECOND_FACTOR,
        mine.name(),
        credentials.offered(mine),
        mine.password() != null,
        Words.in(locale),
        faults);
  }

  @PostMapping(SECOND_FACTOR)
  Object secondFactor(
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      Locale locale) {
    Known mine = mine();
    Optional<FieldFault> fault = anew.byPassword(mine, current, request, locale);
    if (fault.isPresent()) {
      return offer(mine, locale, List.of(fault.get()));
    }
    Optional<List<String>> codes = credentials.prove(mine, Proving.digits(code));
    if (codes.isEmpty()) {
      String told = Words.in(locale).text("second-factor.refused");
      return offer(mine, locale, List.of(new FieldFault("code", told)));
    }
    // Whoever came in by what it replaces is out.
    sessions.endAllBut(mine.name(), Sessions.handle(request.getSession().getId()));
    return new RecoveryCodesPage(codes.get(), "/account");
  }

  @PostMapping("/account/recovery-codes")
  Object recoveryCodes(
      @RequestParam(defaultValue = "") String current, HttpServletRequest request, Locale locale) {
    Known mine = mine();
    Optional<FieldFault> fault = anew.byPassword(mine, current, request, locale);
    if (fault.isPresent()) {
      var field = new FieldFault("recovery-current", fault.get().message());
      return page(mine, "", request.getSession(), locale, List.of(field));
    }
    return new RecoveryCodesPage(credentials.newRecoveryCodes(mine), "/account");
  }
}
