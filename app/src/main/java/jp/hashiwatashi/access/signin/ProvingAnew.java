package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import org.springframework.stereotype.Component;

/**
 * Asks whoever is signed in already to prove it once more: a session that was left open changes nothing of
 * how its person comes in.
 */
@Component
final class ProvingAnew {

  /** How long a sign-in is a proof by itself. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final Proving proving;
  private final Clock clock;

  ProvingAnew(Proving proving, Clock clock) {
    this.proving = proving;
    this.clock = clock;
  }

  /**
   * By the password of today, where there is one.
   *
   * @return a fault of the field {@code current}
   */
  Optional<FieldFault> byPassword(
      Known mine, String current, HttpServletRequest request, Locale locale) {
    if (mine.password() == null) {
      return Optional.empty();
    }
    return fault(
        "current",
        proving.byPassword(mine.name(), current, request.getRemoteAddr()),
        "account.current-refused",
        locale);
  }

  /**
   * By a code of the authenticator, where there is one; it is taken with that.
   *
   * @return a fault of the field {@code code}
   */
  Optional<FieldFault> byCode(Known mine, String code, Locale locale) {
    return mine.secondFactor() == null
        ? Optional.empty()
        : fault("code", proving.byCode(mine, code), "code.refused", locale);
  }

  /**
   * By having come in just now, of whoever has neither password nor authenticator here: an organisation's own
   * login has proved it, or a link.
   *
   * @return a fault of the field {@code purpose}
   */
  Optional<FieldFault> byEntry(Known mine, HttpServletRequest request, Locale locale) {
    boolean proved = mine.password() != null || mine.secondFactor() != null;
    return proved || cameInJustNow(request)
        ? Optional.empty()
        : Optional.of(
            new FieldFault(
                "purpose", Words.in(locale).text("tokens.fault.entry", FRESH.toMinutes())));
  }

  private boolean cameInJustNow(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
        && session.getAttribute(Entry.NAME) instanceof Entry entry
        && entry.at().plus(FRESH).isAfter(clock.instant());
  }

  private static Optional<FieldFault> fault(
      String field, Proof proof, String refused, Locale locale) {
    var words = Words.in(locale);
    return switch (proof) {
      case Proof.Given given -> Optional.empty();
      case Proof.Refused no -> Optional.of(new FieldFault(field, words.text(refused)));
      case Proof.TooSoon soon ->
          Optional.of(
              new FieldFault(field, words.text("sign-in.too-soon", soon.delay().toSeconds())));
    };
  }
}
