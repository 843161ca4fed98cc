package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Redirects;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks whoever has given the password for the second factor, or sets one up. */
@Controller
final class SecondFactorController {

  private static final String CODE = "/sign-in/code";
  private static final String ENROLMENT = "/sign-in/second-factor";

  private final SignInRecords records;
  private final Credentials credentials;
  private final Proving proving;
  private final Door door;
  private final Clock clock;

  SecondFactorController(
      SignInRecords records, Credentials credentials, Proving proving, Door door, Clock clock) {
    this.records = records;
    this.credentials = credentials;
    this.proving = proving;
    this.door = door;
    this.clock = clock;
  }

  /** What is answered to whoever is at a stage; all others begin anew. */
  private Object at(
      HalfIn.Stage stage, HttpServletRequest request, Function<Known, Object> answer) {
    Optional<Known> account = HalfIn.at(stage, request, clock.instant()).flatMap(records::find);
    return account.isPresent()
        ? answer.apply(account.get())
        : Redirects.seeOther(request.getUserPrincipal() == null ? "/sign-in" : "/");
  }

  @GetMapping(CODE)
  Object code(HttpServletRequest request) {
    return at(HalfIn.Stage.CODE, request, account -> new CodePage(List.of()));
  }

  @PostMapping(CODE)
  Object code(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    var words = Words.in(locale);
    return at(
        HalfIn.Stage.CODE,
        request,
        account ->
            switch (proving.byCode(account, code)) {
              case Proof.Given given ->
                  Redirects.seeOther(door.enter(account.name(), Door.How.CODE, request, response));
              case Proof.Refused refused -> {
                records.note(account.name(), request.getRemoteAddr(), Door.How.CODE, true);
                yield again(words.text("code.refused"));
              }
              case Proof.TooSoon soon ->
                  again(words.text("sign-in.too-soon", soon.delay().toSeconds()));
            });
  }

  private static CodePage again(String told) {
    return new CodePage(List.of(new FieldFault("code", told)));
  }

  @GetMapping(ENROLMENT)
  Object enrolment(HttpServletRequest request, Locale locale) {
    return at(HalfIn.Stage.ENROLMENT, request, account -> offer(account, locale, List.of()));
  }

  @PostMapping(ENROLMENT)
  Object enrolment(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    return at(
        HalfIn.Stage.ENROLMENT,
        request,
        account -> {
          Optional<List<String>> codes = credentials.prove(account, Proving.digits(code));
          if (codes.isEmpty()) {
            String told = Words.in(locale).text("second-factor.refused");
            return offer(account, locale, List.of(new FieldFault("code", told)));
          }
          return new RecoveryCodesPage(
              codes.get(), door.enter(account.name(), Door.How.CODE, request, response));
        });
  }

  private SecondFactorPage offer(Known account, Locale locale, List<FieldFault> faults) {
    return SecondFactorPage.of(
        ENROLMENT, account.name(), credentials.offered(account), false, Words.in(locale), faults);
  }
}
