package jp.hashiwatashi.search;

/** What foreign words are written with this way or that: ヴァ is バ, サーバー is サーバ. */
final class FoldedKana {

  private static final String SMALL = "ァィゥェォ";
  private static final String VOICED = "バビブベボ";

  /** A shorter word keeps its last long vowel: コピー, ラリー. */
  private static final int LONG_WORD = 4;

  private FoldedKana() {}

  /**
   * @param original what was folded: hiragana, which are particles and endings, end a foreign word
   */
  static Folded of(String original, Folded folded) {
    String text = folded.text();
    if (text.indexOf('ヴ') < 0 && text.indexOf('ー') < 0) {
      return folded;
    }
    var kana = new Folded.Builder(text.length());
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = isKatakana(original, folded, i) ? run + 1 : 0;
      if (c == 'ヴ') {
        int small = i + 1 < text.length() ? SMALL.indexOf(text.charAt(i + 1)) : -1;
        int end = folded.ends()[small < 0 ? i : i + 1];
        kana.add(small < 0 ? 'ブ' : VOICED.charAt(small), folded.starts()[i], end);
        i += small < 0 ? 0 : 1;
      } else if (c != 'ー' || run < LONG_WORD || isKatakana(original, folded, i + 1)) {
        int whole = Character.isHighSurrogate(c) && i + 1 < text.length() ? text.codePointAt(i) : c;
        kana.add(whole, folded.starts()[i], folded.ends()[i]);
        i += Character.charCount(whole) - 1;
      }
    }
    return kana.build();
  }

  private static boolean isKatakana(String original, Folded folded, int at) {
    return at < folded.length()
        && Folded.isKatakana(folded.text().charAt(at))
        && !Folded.isHiragana(original.charAt(folded.starts()[at]));
  }
}
