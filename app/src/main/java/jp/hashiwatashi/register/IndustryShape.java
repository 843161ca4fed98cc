package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/** A division of 日本標準産業分類 by its letter. */
record IndustryShape() implements Shape<IndustryDivision> {

  @Override
  public CellReading<IndustryDivision> read(String text) {
    String code = JapaneseInput.code(text);
    return code.length() == 1 && code.charAt(0) >= 'A' && code.charAt(0) <= 'T'
        ? CellReading.of(IndustryDivision.valueOf(code))
        : CellReading.refused(
            "産業コード「" + Shown.of(text) + "」はありません", "日本標準産業分類の大分類 A〜T の1文字にしてください");
  }

  @Override
  public String write(IndustryDivision value) {
    return value.name();
  }

  @Override
  public String description() {
    return "日本標準産業分類の大分類の文字（A〜T）";
  }

  @Override
  public String englishDescription() {
    return "division of the Japan Standard Industrial Classification, one letter (A to T)";
  }
}
