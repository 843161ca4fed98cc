package jp.hashiwatashi.shared.codes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of the municipalities table, kept as bytes and decoded when a place is asked for: this
 * table is read by every command, and decoding all of it would take most of the time to start.
 */
final class MunicipalityLines {

  private static final int CODE_LENGTH = 5;
  private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5};

  private final byte[] bytes;
  private int[] starts = new int[2048];
  private int size;

  MunicipalityLines(byte[] bytes) {
    if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
      throw new IllegalStateException("the municipalities table is cut off");
    }
    this.bytes = bytes;
    // Latin-1 keeps one character a byte, and finding one in it is quick from the first call on.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int start = 0; start < bytes.length; start = text.indexOf('\n', start) + 1) {
      if (size == starts.length - 1) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      starts[size++] = start;
    }
    starts[size] = bytes.length;
  }

  int size() {
    return size;
  }

  /** The code as a number: 1101 for {@code 01101}. */
  int number(int line) {
    int number = 0;
    for (int i = starts[line]; i < starts[line] + CODE_LENGTH; i++) {
      number = number * 10 + bytes[i] - '0';
    }
    return number;
  }

  Municipality place(int line) {
    int name = starts[line] + CODE_LENGTH + 1;
    int kana = cellAfter(name);
    int latitude = cellAfter(kana);
    int longitude = cellAfter(latitude);
    int mark = cellAfter(longitude);
    return new Municipality(
        new String(bytes, starts[line], CODE_LENGTH, StandardCharsets.ISO_8859_1),
        text(name, kana),
        number(line) / 1000,
        degrees(latitude),
        degrees(longitude),
        mark < starts[line + 1]);
  }

  String kana(int line) {
    int kana = cellAfter(starts[line] + CODE_LENGTH + 1);
    return text(kana, cellAfter(kana));
  }

  private String text(int start, int next) {
    return new String(bytes, start, next - 1 - start, StandardCharsets.UTF_8);
  }

  private int cellAfter(int start) {
    int i = start;
    while (bytes[i] != '\t' && bytes[i] != '\n') {
      i++;
    }
    return i + 1;
  }

  /** The double nearest to the decimal, as with parseDouble: both operands are exact. */
  private double degrees(int start) {
    long digits = 0;
    int decimals = 0;
    boolean fraction = false;
    for (int i = start; bytes[i] != '\t' && bytes[i] != '\n'; i++) {
      if (bytes[i] == '.') {
        fraction = true;
      } else {
        digits = digits * 10 + bytes[i] - '0';
        decimals += fraction ? 1 : 0;
      }
    }
    return digits / POWERS_OF_TEN[decimals];
  }
}
