package jp.hashiwatashi.shared.exchange;

import java.text.Normalizer;

/** Kana folded: full-width katakana, marks of voicing joined to their kana. */
final class Kana {

  private static final int TO_KATAKANA = 'ァ' - 'ぁ';
  private static final char VOICED = '\u3099';
  private static final char HALF_VOICED = '\u309A';

  private Kana() {}

  /** A reading: katakana, one blank between words, a long vowel mark for every dash. */
  static String reading(String text) {
    String katakana = katakana(text);
    var reading = new StringBuilder(katakana.length());
    boolean blank = false;
    for (int i = 0; i < katakana.length(); i++) {
      char c = katakana.charAt(i);
      if (JapaneseInput.isInvisible(c)) {
        continue;
      }
      if (JapaneseInput.isBlank(c)) {
        blank = !reading.isEmpty();
        continue;
      }
      if (blank) {
        reading.append(' ');
        blank = false;
      }
      reading.append(JapaneseInput.isDash(c) ? 'ー' : c);
    }
    return reading.toString();
  }

  /** NFKC, and katakana for hiragana; a mark that stands by itself joins the kana before it. */
  static String katakana(String text) {
    var marked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      marked.append(joining(text.charAt(i)));
    }
    String canonical = Normalizer.normalize(marked, Normalizer.Form.NFKC);
    var katakana = new StringBuilder(canonical.length());
    for (int i = 0; i < canonical.length(); i++) {
      char c = canonical.charAt(i);
      boolean hiragana = c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ';
      katakana.append(hiragana ? (char) (c + TO_KATAKANA) : c);
    }
    return Normalizer.normalize(katakana, Normalizer.Form.NFC);
  }

  /** NFKC would put a blank before a full-width mark (゛ ゜) instead of joining it. */
  private static char joining(char c) {
    return switch (c) {
      case '゛', 'ﾞ' -> VOICED;
      case '゜', 'ﾟ' -> HALF_VOICED;
      default -> c;
    };
  }

  /** A mark that joined nothing. */
  static boolean isVoicing(int c) {
    return c == VOICED || c == HALF_VOICED;
  }
}
