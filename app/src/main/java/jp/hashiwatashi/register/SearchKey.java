package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.characters.CharacterVariants;
import jp.hashiwatashi.shared.exchange.JapaneseInput;

/**
 * The one text by which a record is searched: its parts, folded, a line each. Width, case, kana,
 * blanks, dashes and forms of characters (髙 = 高) make no difference.
 */
final class SearchKey {

  private SearchKey() {}

  static String of(String... texts) {
    return fold(String.join("\n", texts));
  }

  static String fold(String text) {
    String sought = JapaneseInput.sought(text);
    StringBuilder folded = new StringBuilder(sought.length());
    sought.codePoints().map(CharacterVariants::folded).forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
