package jp.hashiwatashi.shared.exchange;

/** A cell's text as it is quoted in a message: on one line, visible, and not too long. */
public final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  /** The text with every control character and lone surrogate as {@code \}{@code uXXXX}. */
  public static String of(String text) {
    return upTo(LONGEST, text);
  }

  /** The same in its whole length: what somebody looks for must not be cut. */
  public static String whole(String text) {
    return upTo(Integer.MAX_VALUE, text);
  }

  private static String upTo(int longest, String text) {
    StringBuilder shown = new StringBuilder();
    int length = text.length();
    for (int i = 0; i < length; ) {
      if (shown.length() >= longest) {
        return shown.append('…').toString();
      }
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            hex(c, shown);
        default -> shown.appendCodePoint(c);
      }
    }
    return shown.toString();
  }

  private static void hex(int c, StringBuilder shown) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    shown.append("\\u").append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
  }
}
