package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/**
 * A municipality by its five-digit code, kept as its position in {@link Municipalities}. Four digits
 * are a code whose leading zero a spreadsheet has eaten.
 */
record MunicipalityShape() implements Shape<Integer> {

  private static final int UNKNOWN = -1;

  @Override
  public CellReading<Integer> read(String text) {
    String code = JapaneseInput.code(text);
    boolean shortened = code.length() == 4;
    String whole = shortened ? "0" + code : code;
    int position = Municipalities.get().indexOf(whole);
    if (position != UNKNOWN && shortened) {
      return new CellReading.Value<>(position, RegisterShapes.zeroRestored(code, whole));
    }
    return position == UNKNOWN
        ? CellReading.refused(
            "市区町村コード「" + Shown.of(text) + "」はありません",
            "全国地方公共団体コードの先頭5桁にしてください（一覧: hashiwatashi reference municipalities --out F.csv）")
        : CellReading.of(position);
  }

  @Override
  public String write(Integer value) {
    return Municipalities.get().at(value).code();
  }

  @Override
  public String description() {
    return "全国地方公共団体コードの先頭5桁（廃止されたコードも可）";
  }

  @Override
  public String englishDescription() {
    return "municipality code, 5 digits (expired ones too)";
  }
}
