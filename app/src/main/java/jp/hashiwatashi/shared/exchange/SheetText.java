package jp.hashiwatashi.shared.exchange;

import java.util.regex.Pattern;

/**
 * Texts in a workbook's XML, where characters that XML cannot hold, or that reading would change, are
 * written {@code _x000D_}, and a text that looks like that is written {@code _x005F_x000D_}.
 */
final class SheetText {

  /** The most characters that a spreadsheet keeps in a cell. */
  static final int LONGEST = 32_767;

  private static final String CUT = "…（長すぎるため、ここまで）";

  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /** The text, cut visibly where a spreadsheet would call the whole file broken. */
  static String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  /** As it is written; blanks at the ends too, which a spreadsheet would trim. */
  static String escaped(String text) {
    String plain =
        text.indexOf("_x") < 0 ? text : LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    StringBuilder escaped = null;
    int length = plain.length();
    for (int i = 0; i < length; i++) {
      char c = plain.charAt(i);
      boolean atEnd = i == 0 || i == length - 1;
      if (!isUnfit(plain, i) && !(atEnd && (c == ' ' || c == '\t' || c == '\n'))) {
        if (escaped != null) {
          escaped.append(c);
        }
        continue;
      }
      if (escaped == null) {
        escaped = new StringBuilder(length + 16).append(plain, 0, i);
      }
      escaped.append("_x").append("%04X".formatted((int) c)).append('_');
    }
    return escaped == null ? plain : escaped.toString();
  }

  private static boolean isUnfit(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c < ' ' && c != '\t' && c != '\n' || c >= '\uFFFE';
  }
}
