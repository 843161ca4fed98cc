package jp.hashiwatashi.shared.exchange;

/** A reading in katakana (フリガナ). Small kana stay small; every dash is a long vowel mark. */
record KanaShape() implements Shape<String> {

  @Override
  public CellReading<String> read(String text) {
    String kana = Kana.reading(text);
    for (int i = 0; i < kana.length(); ) {
      int c = kana.codePointAt(i);
      i += Character.charCount(c);
      if (Kana.isVoicing(c)) {
        return CellReading.refused(
            "フリガナ「" + Shown.of(text) + "」に、前の文字に付かない濁点か半濁点があります", "濁点・半濁点を消すか、付く文字を確かめてください");
      }
      if (!isReading(c)) {
        return CellReading.refused(
            "フリガナ「" + Shown.of(text) + "」に、かなではない文字「" + Shown.of(Character.toString(c)) + "」があります",
            "カタカナかひらがなで入力してください");
      }
    }
    return kana.isEmpty() ? new CellReading.Blank<>() : CellReading.of(kana);
  }

  /** Katakana, and what stands in readings of companies: Latin letters, digits, a dot, blanks. */
  private static boolean isReading(int c) {
    return c >= 'ァ' && c <= 'ヿ'
        || c >= 0x31F0 && c <= 0x31FF // small kana of Ainu names
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
