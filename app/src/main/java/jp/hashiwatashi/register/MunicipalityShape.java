package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/**
 * A municipality by its five-digit code, kept as its position in {@link Municipalities}. Four digits
 * are a code whose leading zero a spreadsheet has eaten; six have the check digit behind them.
 */
record MunicipalityShape() implements Shape<Integer> {

  private static final int UNKNOWN = -1;
  private static final int WITH_CHECK_DIGIT = 6;

  @Override
  public CellReading<Integer> read(String text) {
    String code = JapaneseInput.code(text);
    if (code.length() == WITH_CHECK_DIGIT && isChecked(code)) {
      String five = code.substring(0, WITH_CHECK_DIGIT - 1);
      int position = Municipalities.get().indexOf(five);
      if (position != UNKNOWN) {
        return new CellReading.Value<>(position, "6桁のコード " + code + " を先頭5桁の " + five + " と読みました");
      }
    }
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

  /**
   * Whether the sixth digit is the check digit of 全国地方公共団体コード: the last digit of eleven less
   * the remainder, by eleven, of the digits' sum with weights 6 to 2.
   */
  private static boolean isChecked(String code) {
    int sum = 0;
    for (int i = 0; i < WITH_CHECK_DIGIT; i++) {
      char c = code.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      sum += i < WITH_CHECK_DIGIT - 1 ? (c - '0') * (WITH_CHECK_DIGIT - i) : 0;
    }
    return (11 - sum % 11) % 10 == code.charAt(WITH_CHECK_DIGIT - 1) - '0';
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
