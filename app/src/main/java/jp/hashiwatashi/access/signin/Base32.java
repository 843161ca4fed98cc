package jp.hashiwatashi.access.signin;

/** Bytes as letters and digits that people can read to each other, of RFC 4648. */
final class Base32 {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  /** Without the signs that fill up the last group. */
  static String of(byte[] bytes) {
    var text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = held << 8 | each & 0xFF;
      for (bits += 8; bits >= 5; bits -= 5) {
        text.append(LETTERS.charAt(held >> bits - 5 & 31));
      }
    }
    if (bits > 0) {
      text.append(LETTERS.charAt(held << 5 - bits & 31));
    }
    return text.toString();
  }
}
