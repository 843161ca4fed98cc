package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.exchange.SearchText;

/** The one text by which a record is searched: its parts, folded, a line each. */
final class SearchKey {

  private SearchKey() {}

  static String of(String... texts) {
    return fold(String.join("\n", texts));
  }

  static String fold(String text) {
    return SearchText.folded(text);
  }
}
