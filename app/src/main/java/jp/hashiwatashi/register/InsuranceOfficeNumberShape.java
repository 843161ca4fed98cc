package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/** 雇用保険適用事業所番号: eleven digits, 4-6-1, in any width; one lost leading zero is restored. */
record InsuranceOfficeNumberShape() implements Shape<String> {

  private static final int LENGTH = 11;

  @Override
  public CellReading<String> read(String text) {
    String digits = JapaneseInput.code(text).replace("-", "");
    if (!digits.matches("[0-9]*") || digits.length() < LENGTH - 1 || digits.length() > LENGTH) {
      return CellReading.refused(
          "雇用保険適用事業所番号「" + Shown.of(text) + "」が11桁の数字ではありません", "1301-000001-1 のように、11桁を入力してください");
    }
    return digits.length() == LENGTH
        ? CellReading.of(digits)
        : new CellReading.Value<>("0" + digits, RegisterShapes.zeroRestored(digits, "0" + digits));
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String description() {
    return "雇用保険適用事業所番号（11桁、4-6-1）";
  }

  @Override
  public String englishDescription() {
    return "employment insurance office number, 11 digits (4-6-1)";
  }
}
