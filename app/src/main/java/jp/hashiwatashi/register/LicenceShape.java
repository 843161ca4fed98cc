package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.Licences;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/** A licence by its code. */
record LicenceShape() implements Shape<String> {

  @Override
  public CellReading<String> read(String text) {
    String code = JapaneseInput.code(text);
    return Licences.get().contains(code)
        ? CellReading.of(code)
        : CellReading.refused(
            "資格コード「" + Shown.of(text) + "」はありません",
            "資格の一覧のコードにしてください（一覧: hashiwatashi reference licences --out F.csv）");
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String description() {
    return "資格コード";
  }

  @Override
  public String englishDescription() {
    return "licence code";
  }
}
