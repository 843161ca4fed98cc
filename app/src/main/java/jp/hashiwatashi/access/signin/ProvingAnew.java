package jp.hashiwatashi.access.signin;

import jakarta.servlet.http.HttpServletRequest;
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

  private final Proving proving;

  ProvingAnew(Proving proving) {
    this.proving = proving;
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
