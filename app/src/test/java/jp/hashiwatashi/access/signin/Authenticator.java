package jp.hashiwatashi.access.signin;

import java.time.Clock;

/** What somebody holds in the hand: shows the code of a secret that was put into it. */
public final class Authenticator {

  private Authenticator() {}

  /**
   * The code of the present step, or of one nearby.
   *
   * @param letters as the page tells the secret
   */
  public static String code(String letters, int stepsAhead, Clock clock) {
    return TimedCode.at(
        secret(letters.replace(" ", "")),
        TimedCode.step(clock.instant()) + stepsAhead,
        TimedCode.DIGITS);
  }

  private static byte[] secret(String letters) {
    byte[] bytes = new byte[letters.length() * 5 / 8];
    long held = 0;
    int bits = 0;
    int at = 0;
    for (char letter : letters.toCharArray()) {
      held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (held >> bits);
      }
    }
    return bytes;
  }
}
