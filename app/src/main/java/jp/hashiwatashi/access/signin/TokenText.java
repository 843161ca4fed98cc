package jp.hashiwatashi.access.signin;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A token as a program sends it: 256 bits at random behind {@code hwt_}, by which those who look for
 * leaked secrets know one.
 */
final class TokenText {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** Characters by which its person tells one from another; the rest, 222 bits, nobody is told again. */
  private static final int BEGINNING = 10;

  private static final Pattern SHAPE = Pattern.compile("hwt_[A-Za-z0-9_-]{43}");

  private TokenText() {}

  static String make() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return "hwt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether it could be one at all. */
  static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }

  static String beginning(String token) {
    return token.substring(0, BEGINNING);
  }
}
