package jp.hashiwatashi.search;

/** What foreign words are written with this way or that: ヴァ is バ, サーバー is サーバ. */
final class FoldedKana {

  private static final String SMALL = "ァィゥェォ";
  private static final String VOICED = "バビブベボ";

  /** A shorter word keeps its last long vowel: コピー, ラリー. */
  private static final int LONG_WORD = 4;

  private FoldedKana() {}

  static Folded of(Folded folded) {
    String text = folded.text();
    if (text.indexOf('ヴ') < 0 && text.indexOf('ー') < 0) {
      return folded;
    }
    var kana = new Folded.Builder(text.length());
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = Folded.isKatakana(c) ? run + 1 : 0;
      if (c == 'ヴ') {
        int small = i + 1 < text.length() ? SMALL.indexOf(text.charAt(i + 1)) : -1;
        int end = folded.ends()[small < 0 ? i : i + 1];
        kana.add(small < 0 ? 'ブ' : VOICED.charAt(small), folded.starts()[i], end);
        i += small < 0 ? 0 : 1;
      } else if (c != 'ー' || run < LONG_WORD || isKatakana(text, i + 1)) {
        int whole = Character.isHighSurrogate(c) && i + 1 < text.length() ? text.codePointAt(i) : c;
        kana.add(whole, folded.starts()[i], folded.ends()[i]);
        i += Character.charCount(whole) - 1;
      }
    }
    return kana.build();
  }

  private static boolean isKatakana(String text, int at) {
    return at < text.length() && Folded.isKatakana(text.charAt(at));
  }
}
