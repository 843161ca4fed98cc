package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.page.InEnglish;
import jp.hashiwatashi.shared.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults of records as somebody who reads English is told them. */
class RegistersInEnglishTest {

  private static final Words ENGLISH = Words.in(Locale.ENGLISH);

  static Stream<ColumnSet<?>> registers() {
    return Stream.of(
        new EmployerColumns(),
        new EstablishmentColumns(),
        new ContactColumns(),
        new SendingRecordColumns(() -> LocalDate.of(2026, 11, 21)),
        new OpeningRecordColumns());
  }

  /** One Japanese name may be that of two columns: then a fault calls both as one of them is called. */
  @ParameterizedTest
  @MethodSource("registers")
  void aFaultCallsAColumnAsTheFormDoes(ColumnSet<?> register) {
    for (Column<?, ?> column : register.columns()) {
      List<String> labels =
          registers()
              .flatMap(r -> r.columns().stream())
              .filter(c -> c.japaneseName().equals(column.japaneseName()))
              .map(c -> ENGLISH.columnName(c.code(), c.japaneseName()))
              .toList();
      assertThat(ENGLISH.told(column.japaneseName())).as(column.japaneseName()).isIn(labels);
    }
  }

  @ParameterizedTest
  @EnumSource(Contradiction.class)
  void whatOtherRecordsContradictIsTold(Contradiction contradiction) {
    if (contradiction.refusal()
        instanceof Saving.Refused<Object>(String column, String what, String mend)) {
      InEnglish.isTold(what + "。" + mend);
    }
  }

  /** Whatever is typed into whatever column. */
  @ParameterizedTest
  @MethodSource("registers")
  void whatIsWrongInAnyColumnIsTold(ColumnSet<?> register) {
    for (String typed :
        List.of(
            "",
            "x",
            "あ",
            "-1",
            "1.5",
            "99999999999999",
            "府中市",
            "023:x|024",
            "HELLO_WORK:2026-02-30",
            "1234567890123456",
            "令和1年13月1日",
            "a@b@c",
            "123456789018",
            "0\0",
            "長".repeat(10_001))) {
      isTold(RecordReading.of(register, column -> typed));
    }
  }

  /** What is wrong between columns. */
  @Test
  void contradictionsWithinARecordAreTold() {
    isTold(
        new OpeningRecordColumns(),
        Map.of(
            "headcount", "0", "filled", "3", "age_min", "40", "age_max", "30", "wage_from", "3"));
    isTold(
        new OpeningRecordColumns(),
        Map.of("headcount", "1", "filled", "3", "wage_unit", "HOURLY", "days_off", "400"));
    isTold(
        new OpeningRecordColumns(),
        Map.of(
            "wage_unit",
            "HOURLY",
            "wage_from",
            "1200",
            "wage_to",
            "1100",
            "weekly_hours",
            "200",
            "contact_id",
            "C1",
            "establishment_id",
            "E1"));
    isTold(
        new OpeningRecordColumns(),
        Map.of(
            "wage_unit",
            "HOURLY",
            "wage_from",
            "1200",
            "weekly_hours",
            "40",
            "days_off",
            "120",
            "monthly_wage_min",
            "1"));
    isTold(
        new OpeningRecordColumns(),
        Map.of(
            "wage_unit",
            "HOURLY",
            "wage_from",
            "999999999999",
            "weekly_hours",
            "40",
            "days_off",
            "1"));
    isTold(
        new SendingRecordColumns(() -> LocalDate.of(2026, 11, 21)),
        Map.of(
            "birth_date",
            "2030-01-01",
            "support_from",
            "2026-02-01",
            "support_until",
            "2026-01-01",
            "establishment_id",
            "E",
            "seeker_id",
            ".."));
    isTold(new EmployerColumns(), Map.of("sme_class", "RETAIL"));
    isTold(new EmployerColumns(), Map.of("sme_class_reason", "登記による"));
  }

  private static <R> void isTold(ColumnSet<R> register, Map<String, String> typed) {
    var reading = RecordReading.of(register, column -> typed.get(column.code()));
    assertThat(reading).isInstanceOf(RecordReading.Refused.class);
    isTold(reading);
  }

  private static <R> void isTold(RecordReading<R> reading) {
    if (reading instanceof RecordReading.Refused<R> refused) {
      refused.faults().forEach(fault -> InEnglish.isTold(fault.what() + "。" + fault.mend()));
    }
    reading.notices().forEach(notice -> InEnglish.isTold(notice.text()));
  }
}
