package jp.hashiwatashi.access.signin;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Looks whether somebody is who they say: by a password, then by a code. */
@Component
final class Proving {

  private static final int LONGEST_NAME = 200;

  private final SignInRecords records;
  private final Passwords passwords;
  private final Sealing sealing;
  private final Clock clock;

  Proving(SignInRecords records, Passwords passwords, Sealing sealing, Clock clock) {
    this.records = records;
    this.passwords = passwords;
    this.sealing = sealing;
    this.clock = clock;
  }

  /**
   * By a password. The same is done for a name that nobody has, or that has no password.
   *
   * @param source the address from which it was sent
   */
  Proof byPassword(String typedName, String typedPassword, String source) {
    String name = cut(typedName.strip(), LONGEST_NAME);
    Optional<Duration> wait = records.begin(name, source);
    if (wait.isPresent()) {
      return new Proof.TooSoon(wait.get());
    }
    Optional<Known> account = records.find(name);
    boolean right =
        passwords.isThat(
            cut(typedPassword, PasswordRule.LONGEST + 1),
            account.map(Known::password).orElse(null));
    if (!right || account.isEmpty()) {
      return new Proof.Refused();
    }
    records.succeeded(name, source);
    return new Proof.Given(account.get());
  }

  /**
   * By a code of the authenticator, or a recovery code; each is taken once. Counted by account alone:
   * whoever gets so far knows the password.
   */
  Proof byCode(Known account, String typed) {
    String about = account.about();
    Optional<Duration> wait = records.begin(about, "");
    if (wait.isPresent()) {
      return new Proof.TooSoon(wait.get());
    }
    if (!isTaken(account, digits(typed))) {
      return new Proof.Refused();
    }
    records.succeeded(about, "");
    return new Proof.Given(account);
  }

  private boolean isTaken(Known account, String digits) {
    byte[] sealed = account.secondFactor();
    if (sealed == null) {
      return false;
    }
    if (digits.length() > TimedCode.DIGITS) {
      return records.takeRecovery(account.id(), digits);
    }
    byte[] secret = sealing.open(sealed, account.about());
    OptionalLong step = TimedCode.stepOf(secret, digits, clock.instant(), account.lastStep());
    return step.isPresent() && records.take(account.id(), step.getAsLong());
  }

  /** Full width, blanks and dashes are as good. */
  static String digits(String typed) {
    return Normalizer.normalize(cut(typed, 100), Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }
}
