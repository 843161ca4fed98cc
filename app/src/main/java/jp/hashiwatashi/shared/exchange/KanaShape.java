package jp.hashiwatashi.shared.exchange;

import java.text.Normalizer;

/** A reading in katakana (フリガナ). */
record KanaShape() implements Shape<String> {

  private static final int TO_KATAKANA = 'ァ' - 'ぁ';

  @Override
  public CellReading<String> read(String text) {
    String folded = JapaneseInput.trim(Normalizer.normalize(text, Normalizer.Form.NFKC));
    var kana = new StringBuilder(folded.length());
    folded
        .codePoints()
        .map(c -> c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ' ? c + TO_KATAKANA : c)
        .map(c -> c < 0x10000 && JapaneseInput.isDash((char) c) ? 'ー' : c)
        .forEach(kana::appendCodePoint);
    for (int i = 0; i < kana.length(); i++) {
      if (!isReading(kana.charAt(i))) {
        return CellReading.refused(
            "フリガナ「" + Shown.of(text) + "」に、かなではない文字「" + kana.charAt(i) + "」があります",
            "カタカナかひらがなで入力してください");
      }
    }
    return CellReading.of(kana.toString());
  }

  /** Katakana, and what stands in readings of companies: Latin letters, digits, a dot, blanks. */
  private static boolean isReading(char c) {
    return c >= 'ァ' && c <= 'ヿ'
        || c == ' '
        || c == '.'
        || c == '&'
        || c >= '0' && c <= '9'
        || c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z';
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String description() {
    return "フリガナ（ひらがな、半角カナも読みます）";
  }

  @Override
  public String englishDescription() {
    return "reading in kana, kept in full-width katakana";
  }
}
