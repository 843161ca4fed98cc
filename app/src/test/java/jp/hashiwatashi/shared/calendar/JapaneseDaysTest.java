package jp.hashiwatashi.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2016-10-19, 2016-10-19",
    "2016/10/19, 2016-10-19",
    "2016.10.19, 2016-10-19",
    "2016/1/9, 2016-01-09",
    "20161019, 2016-10-19",
    "２０１６１０１９, 2016-10-19",
    "２０１６／１０／１９, 2016-10-19",
    "２０１６－１０－１９, 2016-10-19",
    "2016ー10ー19, 2016-10-19",
    "2016−10−19, 2016-10-19",
    "2016年10月19日, 2016-10-19",
    "２０１６年１０月１９日, 2016-10-19",
    "2016年 10月 19日, 2016-10-19",
    "2016-10-19 00:00:00, 2016-10-19",
    "2016-10-19T00:00, 2016-10-19",
    "2016/10/19 0:00, 2016-10-19",
    "平成28年10月19日, 2016-10-19",
    "平成２８年１０月１９日, 2016-10-19",
    "㍻28年10月19日, 2016-10-19",
    "H28.10.19, 2016-10-19",
    "h28.10.19, 2016-10-19",
    "Ｈ２８．１０．１９, 2016-10-19",
    "H28/10/19, 2016-10-19",
    "H28-10-19, 2016-10-19",
    "H281019, 2016-10-19",
    "令和元年5月1日, 2019-05-01",
    "㋿元年5月1日, 2019-05-01",
    "R元.5.1, 2019-05-01",
    "R1.5.1, 2019-05-01",
    "令和8年11月21日, 2026-11-21",
    "平成元年1月8日, 1989-01-08",
    "平成31年4月30日, 2019-04-30",
    "S64.1.7, 1989-01-07",
    "昭和元年12月25日, 1926-12-25",
    "大正15年12月24日, 1926-12-24",
    "T1.7.30, 1912-07-30",
    "明治45年7月29日, 1912-07-29",
    "M6.1.1, 1873-01-01",
    "45748, 2025-04-01",
    "45748.0, 2025-04-01",
    "10000, 1927-05-18",
    "令和99年1月1日, 2117-01-01",
    "2024-02-29, 2024-02-29",
    "R6.2.29, 2024-02-29",
    "R.8.11.21, 2026-11-21",
    "令8.11.21, 2026-11-21",
    "明6.1.1, 1873-01-01",
    "2026/11/21(土), 2026-11-21",
    "2026-11-22（日）, 2026-11-22",
    "2026-11-16 月曜日, 2026-11-16",
    "2026年11月21日（土曜日）, 2026-11-21",
    "令和8年11月21日 土曜, 2026-11-21",
    "2026年（令和8年）11月21日, 2026-11-21",
    "2026年11月21日（令和8年）, 2026-11-21",
    "2019年（令和元年）5月1日(水), 2019-05-01",
    "'2016­-10-19', 2016-10-19",
    "'\uFEFF2016-10-19\u200B', 2016-10-19",
  })
  void aDayInAnyShapeIsUnderstood(String text, LocalDate day) {
    assertThat(JapaneseDays.read(text)).isEqualTo(new DayReading.Understood(day, null));
  }

  @ParameterizedTest
  @CsvSource({
    "H31.5.1, 2019-05-01, 令和元年5月1日",
    "平成31年5月2日, 2019-05-02, 令和元年5月2日",
    "平成32年3月31日, 2020-03-31, 令和2年3月31日",
    "S64.1.8, 1989-01-08, 平成元年1月8日",
    "大正15年12月25日, 1926-12-25, 昭和元年12月25日",
  })
  void aDayAfterItsEraEndedIsAcceptedWithANotice(String text, LocalDate day, String correct) {
    assertThat(JapaneseDays.read(text))
        .isInstanceOfSatisfying(
            DayReading.Understood.class,
            understood -> {
              assertThat(understood.day()).isEqualTo(day);
              assertThat(understood.notice()).contains(correct);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2023-02-29",
        "R5.2.29",
        "平成31年2月29日",
        "2025-13-01",
        "2025-00-10",
        "2025-04-31",
        "20250431",
        "H1.1.7",
        "R1.4.30",
        "平成元年1月7日",
        "昭和元年12月24日",
        "明治5年12月2日",
        "H0.1.1",
        "2025-04",
        "2025",
        "4/1",
        "tomorrow",
        "2025-04-01-02",
        "2025--04-01",
        "令和年4月1日",
        "X7.4.1",
        "202504",
        "2025-04-01 12:30",
        "1234",
        "9999",
        "1872-12-31",
        "令和7年4月",
        "12345678901",
        "-2025-04-01",
        "2025-04-01 0",
        "2025-004-01",
        "R7.004.01",
        "2025/04/01/",
        "2025-04-01T12:00",
        "R100.5.1",
        "土曜日",
        "(土)",
        "(令和8年)",
        "2026年11月21日(祝)",
        "2026年11月21日土",
        "2026年11月(土)"
      })
  void whatNamesNoDayIsRefused(String text) {
    assertThat(JapaneseDays.read(text)).isInstanceOf(DayReading.NotADay.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026/11/21(日), 令和8年11月21日は土曜日です。日付か曜日が違います",
    "H31.5.1(月), 令和元年5月1日は水曜日です。日付か曜日が違います",
    "2026年（令和9年）11月21日, 2026年のその日は令和8年11月21日です。西暦か和暦が違います",
    "2019年4月30日（令和元年）, 2019年のその日は平成31年4月30日です。西暦か和暦が違います",
  })
  void whatIsSaidBesideTheDayHasToAgreeWithIt(String text, String what) {
    assertThat(JapaneseDays.read(text)).isEqualTo(new DayReading.NotADay(what));
  }

  @Test
  void theOldCalendarIsNotRead() {
    assertThat(JapaneseDays.read("明治5年12月2日"))
        .isEqualTo(new DayReading.NotADay("明治5年までの日付（旧暦）は読めません"));
  }

  @Test
  void theScreenShowsBothYearsAndIsReadAgain() {
    LocalDate day = LocalDate.of(2019, 5, 1);
    assertThat(JapaneseDays.onScreen(day)).isEqualTo("2019年5月1日（令和元年）");
    assertThat(JapaneseDays.read(JapaneseDays.onScreen(day)))
        .isEqualTo(new DayReading.Understood(day, null));
  }

  @Test
  void aTwentyNinthOfFebruaryThatDoesNotExistIsNamed() {
    assertThat(JapaneseDays.read("2025-02-29"))
        .isEqualTo(new DayReading.NotADay("2025年2月29日という日はありません"));
  }

  @Test
  void theDayBeforeAnEraSaysWhenTheEraBegan() {
    assertThat(JapaneseDays.read("R1.4.30")).isEqualTo(new DayReading.NotADay("令和は令和元年5月1日からです"));
  }

  @Test
  void everyDayOfTwoCenturiesComesBackFromItsEraForm() {
    LocalDate last = LocalDate.of(2060, 1, 1);
    for (LocalDate day = LocalDate.of(1873, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
      assertThat(JapaneseDays.read(JapaneseDays.inEraForm(day)))
          .isEqualTo(new DayReading.Understood(day, null));
    }
  }
}
