package jp.hashiwatashi.access.signin;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords by Argon2id, all characters of them: 19 MiB and two passes, one lane. So that many at once
 * do not take all the memory, only as many are worked out at a time as there are processors.
 */
@Component
final class Passwords {

  private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final String nobodys = hash("a password that nobody has");

  /** As it is kept. What a keyboard for Japanese makes wide is the same password. */
  String hash(String password) {
    places.acquireUninterruptibly();
    try {
      return argon.encode(normal(password));
    } finally {
      places.release();
    }
  }

  /**
   * Whether it is the password that was kept.
   *
   * @param kept null where there is none, which takes as long
   */
  boolean isThat(String typed, @Nullable String kept) {
    places.acquireUninterruptibly();
    try {
      boolean alike = argon.matches(normal(typed), kept == null ? nobodys : kept);
      return alike && kept != null;
    } finally {
      places.release();
    }
  }

  static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
