package jp.hashiwatashi.shared.exchange;

import java.util.Locale;

/**
 * Text folded for searching only, never for keeping or showing: width, case, kana, blanks, dashes,
 * variation selectors and forms of characters (髙 = 高) make no difference. What is searched and what
 * is sought are folded alike.
 */
public final class SearchText {

  private SearchText() {}

  /** The folded text; line feeds stay, everything else that is blank or invisible goes. */
  public static String folded(String text) {
    String katakana = Kana.katakana(text).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(katakana.length());
    for (int i = 0; i < katakana.length(); ) {
      int c = katakana.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n' || !isPassedOver(c)) {
        boolean dash = c < Character.MIN_SUPPLEMENTARY_CODE_POINT && JapaneseInput.isDash((char) c);
        folded.appendCodePoint(dash ? '-' : CharacterVariants.usual(c));
      }
    }
    return folded.toString();
  }

  private static boolean isPassedOver(int c) {
    return isVariationSelector(c)
        || Character.isWhitespace(c)
        || c < Character.MIN_SUPPLEMENTARY_CODE_POINT && JapaneseInput.isBlank((char) c);
  }

  static boolean isVariationSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
  }
}
