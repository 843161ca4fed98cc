package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/** A middle group of 日本標準産業分類: two digits, whose leading zero may be lost. */
record GroupShape() implements Shape<IndustryGroup> {

  @Override
  public CellReading<IndustryGroup> read(String text) {
    String code = JapaneseInput.code(text);
    if (!code.matches("[0-9]{1,2}") || Integer.parseInt(code) == 0) {
      return CellReading.refused(
          "業種「" + Shown.of(text) + "」はありません", "日本標準産業分類の中分類 01〜99 の番号にしてください");
    }
    IndustryGroup group = IndustryGroup.of(Integer.parseInt(code));
    return new CellReading.Value<>(
        group, code.length() == 2 ? null : RegisterShapes.zeroRestored(code, write(group)));
  }

  @Override
  public String write(IndustryGroup value) {
    return "%02d".formatted(value.number());
  }

  @Override
  public String description() {
    return "日本標準産業分類の中分類（01〜99）";
  }

  @Override
  public String englishDescription() {
    return "middle group of the Japan Standard Industrial Classification (01 to 99)";
  }
}
