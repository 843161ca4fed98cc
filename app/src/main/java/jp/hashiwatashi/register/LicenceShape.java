package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.Licences;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/** A licence by its code, or by one of its names as the table has them. */
record LicenceShape() implements Shape<String> {

  @Override
  public CellReading<String> read(String text) {
    Licences licences = Licences.get();
    String code = JapaneseInput.code(text);
    return licences
        .find(code)
        .or(() -> licences.named(JapaneseInput.comparable(text)))
        .map(licence -> CellReading.of(licence.code()))
        .orElse(
            CellReading.refused(
                "資格コード「" + Shown.of(text) + "」はありません",
                "資格の一覧のコードにしてください（一覧: hashiwatashi reference licences --out F.csv）"));
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String description() {
    return "資格コード（資格の名前も可）";
  }

  @Override
  public String englishDescription() {
    return "licence code (or its name)";
  }
}
