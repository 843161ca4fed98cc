package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.calendar.FiscalYears;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/** A fiscal year (年度), kept as the western year in which it starts. */
record FiscalYearShape() implements Shape<Integer> {

  @Override
  public CellReading<Integer> read(String text) {
    return switch (FiscalYears.read(text)) {
      case FiscalYears.Understood(int year, var notice) -> new CellReading.Value<>(year, notice);
      case FiscalYears.NoYear(String what) ->
          CellReading.refused(
              "「" + Shown.of(text) + "」: " + what, "令和8年度、2026年度、FY2026 のどれかの形で入力してください");
    };
  }

  @Override
  public String write(Integer value) {
    return value.toString();
  }

  @Override
  public String show(Integer value) {
    return FiscalYears.onScreen(value);
  }

  @Override
  public String description() {
    return "年度（令和8年度、2026年度、FY2026）";
  }

  @Override
  public String englishDescription() {
    return "fiscal year (FY2026, 2026, R8)";
  }
}
