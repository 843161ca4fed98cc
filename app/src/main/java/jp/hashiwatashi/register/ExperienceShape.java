package jp.hashiwatashi.register;

import java.text.Normalizer;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.exchange.Shown;

/** {@code MMM-SS:years}: an occupation and the whole years in it. */
record ExperienceShape(Shape<OccupationCode> occupation) implements Shape<OccupationExperience> {

  private static final Shape<Integer> YEARS = Shapes.wholeNumber("5", "年間", "年");

  /** By codes. */
  ExperienceShape() {
    this(new OccupationShape());
  }

  @Override
  public CellReading<OccupationExperience> read(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    int colon = folded.lastIndexOf(':');
    if (colon < 0) {
      return CellReading.refused(
          "経験職業「" + Shown.of(text) + "」に年数がありません", "023-01:5 のように、コードと年数を : で区切ってください");
    }
    return switch (occupation.read(folded.substring(0, colon))) {
      case CellReading.Refused<OccupationCode>(String what, String mend) ->
          CellReading.refused(what, mend);
      case CellReading.SeveralRefused<OccupationCode>(var entries) ->
          new CellReading.SeveralRefused<>(entries);
      case CellReading.Blank<OccupationCode> none -> noCode(text);
      case CellReading.Value<OccupationCode>(OccupationCode code, var notice) ->
          withYears(text, code, folded.substring(colon + 1));
    };
  }

  private static CellReading<OccupationExperience> withYears(
      String text, OccupationCode code, String years) {
    return switch (YEARS.read(years)) {
      case CellReading.Value<Integer>(Integer value, var notice) ->
          CellReading.of(new OccupationExperience(code, value));
      case CellReading.Refused<Integer>(String what, String mend) ->
          CellReading.refused("経験職業「" + Shown.of(text) + "」の年数が読めません（" + what + "）", mend);
      case CellReading.SeveralRefused<Integer>(var entries) ->
          new CellReading.SeveralRefused<>(entries);
      case CellReading.Blank<Integer> none -> noCode(text);
    };
  }

  private static CellReading<OccupationExperience> noCode(String text) {
    return CellReading.refused(
        "経験職業「" + Shown.of(text) + "」はコードと年数の組ではありません", "023-01:5 の形で入力してください");
  }

  @Override
  public String write(OccupationExperience value) {
    return value.occupation() + ":" + value.years();
  }

  @Override
  public String description() {
    return "職業コード:年数（023-01:5）";
  }

  @Override
  public String englishDescription() {
    return "MMM-SS:years (023-01:5)";
  }
}
