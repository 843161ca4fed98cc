package jp.hashiwatashi.access.signin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code that an authenticator shows, of RFC 6238 with what every such app knows: SHA-1, six digits,
 * a new one every thirty seconds.
 */
final class TimedCode {

  /** Bytes of a secret: as long as what SHA-1 gives, as RFC 4226 asks. */
  static final int SECRET = 20;

  static final int DIGITS = 6;

  private static final int SECONDS = 30;

  private TimedCode() {}

  static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS);
  }

  /**
   * The step of which somebody typed the code: the present one, or for a clock that is not quite right
   * the one before or after; never one that is not later than the last that was taken.
   *
   * @param typed digits only
   */
  static OptionalLong stepOf(byte[] secret, String typed, Instant now, long lastTaken) {
    OptionalLong found = OptionalLong.empty();
    for (long step = step(now) - 1; step <= step(now) + 1; step++) {
      if (step > lastTaken && Digests.same(typed, at(secret, step, DIGITS))) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code of a step, with zeros in front. */
  static String at(byte[] secret, long step, int digits) {
    byte[] hash;
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
    return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
  }
}
