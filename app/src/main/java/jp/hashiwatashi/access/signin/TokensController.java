package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.SignedIn;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Makes and ends the tokens of programs of one's own. */
@Controller
final class TokensController {

  /** Open ones that a person may have: more nobody keeps apart, and the forgotten ones are the danger. */
  private static final int MOST = 20;

  private final SignedIn signedIn;
  private final SignInRecords records;
  private final ApiTokens tokens;
  private final ProvingAnew anew;
  private final Clock clock;

  TokensController(
      SignedIn signedIn, SignInRecords records, ApiTokens tokens, ProvingAnew anew, Clock clock) {
    this.signedIn = signedIn;
    this.records = records;
    this.tokens = tokens;
    this.anew = anew;
    this.clock = clock;
  }

  @GetMapping(ApiTokens.PATH)
  TokenFormPage form() {
    return page(mine(), TokenForm.untouched(), List.of());
  }

  private Known mine() {
    return records
        .find(signedIn.name())
        .orElseThrow(() -> new IllegalStateException("somebody is at work who has no account"));
  }

  private TokenFormPage page(Known mine, TokenForm typed, List<FieldFault> faults) {
    return new TokenFormPage(
        typed,
        tokens.roles(),
        LocalDate.now(clock),
        mine.password() != null,
        mine.secondFactor() != null,
        faults);
  }

  /**
   * A token opens what a password and a code open: both are asked for, of whoever has them, and a sign-in of
   * the last minutes of whoever has neither.
   */
  @PostMapping(ApiTokens.PATH)
  Page make(
      @RequestParam(defaultValue = "") String purpose,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String days,
      @RequestParam(defaultValue = "") String reach,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      Locale locale) {
    Known mine = mine();
    var typed = new TokenForm(purpose.strip(), role, days, reach);
    List<ApiTokens.Role> roles = tokens.roles();
    List<FieldFault> faults = new ArrayList<>(typed.faults(roles, Words.in(locale)));
    if (tokens.of(mine.name()).stream().filter(ApiToken::isOpen).count() >= MOST) {
      faults.add(new FieldFault("purpose", Words.in(locale).text("tokens.fault.many", MOST)));
    }
    if (faults.isEmpty()) {
      anew.byPassword(mine, current, request, locale).ifPresent(faults::add);
    }
    if (faults.isEmpty()) {
      anew.byCode(mine, code, locale).ifPresent(faults::add);
    }
    if (faults.isEmpty()) {
      anew.byEntry(mine, request, locale).ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      return page(mine, typed, faults);
    }
    LocalDate through = LocalDate.now(clock).plusDays(Long.parseLong(days));
    ApiTokens.Role acting = Objects.requireNonNull(typed.role(roles));
    return tokens
        .make(mine, acting, typed.purpose(), typed.sends(), through)
        .<Page>map(token -> new TokenMadePage(token, typed.purpose(), through))
        .orElseGet(() -> page(mine(), typed, List.of(changed(locale))));
  }

  private static FieldFault changed(Locale locale) {
    return new FieldFault("purpose", Words.in(locale).text("tokens.fault.changed"));
  }

  @PostMapping(ApiTokens.PATH + "/end")
  RedirectView end(@RequestParam(defaultValue = "0") long end) {
    tokens.end(signedIn.name(), end, signedIn.name());
    return Redirects.seeOther("/account?done=token");
  }
}
