package jp.hashiwatashi.register;

import java.time.LocalDate;
import jp.hashiwatashi.shared.calendar.DayReading;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import jp.hashiwatashi.shared.exchange.CellKind;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shown;

/** A day, western or of an era. */
record DayShape() implements Shape<LocalDate> {

  @Override
  public CellReading<LocalDate> read(String text) {
    return switch (JapaneseDays.read(text)) {
      case DayReading.Understood(LocalDate day, String notice) ->
          new CellReading.Value<>(day, notice);
      case DayReading.NotADay(String what) ->
          CellReading.refused(
              "「" + Shown.of(text) + "」: " + what, "実在する日付を 2025-04-01 や 令和7年4月1日 の形で入力してください");
    };
  }

  @Override
  public String write(LocalDate value) {
    return value.toString();
  }

  @Override
  public CellKind kind() {
    return CellKind.DAY;
  }

  @Override
  public String description() {
    return "日付（2025-04-01、20250401、令和7年4月1日、R7.4.1 など）";
  }

  @Override
  public String englishDescription() {
    return "day (2025-04-01, 20250401, R7.4.1 …)";
  }
}
