package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.CorporateNumber;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/** A corporate number: thirteen digits, in any width, with hyphens or blanks between them. */
record CorporateNumberShape() implements Shape<CorporateNumber> {

  @Override
  public CellReading<CorporateNumber> read(String text) {
    String digits = JapaneseInput.code(text).replace("-", "");
    if (!digits.matches("[0-9]*") || digits.length() != CorporateNumber.LENGTH) {
      return CellReading.refused("法人番号「" + Shown.of(text) + "」が13桁の数字ではありません", "法人番号の13桁を入力してください");
    }
    return CorporateNumber.of(digits)
        .map(CellReading::of)
        .orElseGet(() ->
            CellReading.refused(
                "法人番号「" + Shown.of(text) + "」の検査数字（先頭の1桁）が合いません", "打ち間違いがないか、13桁を確かめてください"));
  }

  @Override
  public String write(CorporateNumber value) {
    return value.digits();
  }

  @Override
  public String description() {
    return "法人番号（13桁）";
  }

  @Override
  public String englishDescription() {
    return "corporate number, 13 digits";
  }
}
