package jp.hashiwatashi.register.sample;

import java.nio.charset.StandardCharsets;

/** Ids such as {@code S0000001}: a letter and at least seven digits. */
final class SampleIds {
  private static final int DIGITS = 7;

  private SampleIds() {}

  static String of(char letter, int number) {
    int digits = DIGITS;
    for (int rest = number / 10_000_000; rest > 0; rest /= 10) {
      digits++;
    }
    byte[] text = new byte[digits + 1];
    text[0] = (byte) letter;
    int rest = number;
    for (int i = digits; i > 0; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }
}
