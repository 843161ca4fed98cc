package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/** A prefecture's number from 1 to 47, written with two digits; {@link #ANYWHERE} is {@code *}. */
record PrefectureShape() implements Shape<Integer> {

  static final int ANYWHERE = 0;

  @Override
  public CellReading<Integer> read(String text) {
    String code = JapaneseInput.code(text);
    if (code.equals("*")) {
      return CellReading.of(ANYWHERE);
    }
    boolean digits = code.length() <= 2 && !code.isEmpty();
    int number = 0;
    for (int i = 0; digits && i < code.length(); i++) {
      digits = code.charAt(i) >= '0' && code.charAt(i) <= '9';
      number = number * 10 + code.charAt(i) - '0';
    }
    if (!digits || number < 1 || number > 47) {
      return CellReading.refused(
          "都道府県コード「" + Shown.of(text) + "」はありません", "01〜47 の2桁、またはどこでもよければ * にしてください");
    }
    return code.length() == 1
        ? new CellReading.Value<>(number, RegisterShapes.zeroRestored(code, write(number)))
        : CellReading.of(number);
  }

  @Override
  public String write(Integer value) {
    return value == ANYWHERE ? "*" : "" + (char) ('0' + value / 10) + (char) ('0' + value % 10);
  }

  @Override
  public String description() {
    return "都道府県コード2桁（01〜47）、どこでもよければ *";
  }

  @Override
  public String englishDescription() {
    return "prefecture, two digits (01 to 47), or * for anywhere";
  }
}
