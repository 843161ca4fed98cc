package jp.hashiwatashi.register;

import java.text.Normalizer;
import java.util.Locale;

/** Text folded for searching only: width, case, kana and blanks make no difference. */
final class SearchKey {

  private SearchKey() {}

  static String of(String... texts) {
    return fold(String.join("\n", texts));
  }

  static String fold(String text) {
    String canonical = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(canonical.length());
    canonical
        .codePoints()
        .filter(c -> c == '\n' || !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
