package jp.hashiwatashi.search;

/**
 * Text without the hiragana that follow characters: 取り扱い, 取扱い and 取扱 are all 取扱. Particles go
 * too: 溶接の仕事 is 溶接仕事.
 */
final class Okurigana {

  private Okurigana() {}

  /** The places of characters of the folded text that stay. */
  static Folded without(String original, Folded folded) {
    var rest = new Folded.Builder(folded.length());
    boolean afterIdeograph = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.text().codePointAt(i);
      boolean hiragana = Folded.isHiragana(original.codePointAt(folded.starts()[i]));
      afterIdeograph = Folded.isIdeograph(c) || afterIdeograph && hiragana;
      if (!(afterIdeograph && hiragana)) {
        rest.add(c, folded.starts()[i], folded.ends()[i]);
      }
      i += Character.charCount(c);
    }
    return rest.build();
  }

  /** Whether enough is left to be looked for: two characters that are no kana. */
  static boolean tellsEnough(Folded without) {
    return without.text().codePoints().filter(Folded::isIdeograph).count() >= 2;
  }
}
