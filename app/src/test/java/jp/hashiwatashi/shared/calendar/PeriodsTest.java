package jp.hashiwatashi.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "2017-06-30, 2, 2017-08-31",
    "2017-02-28, 6, 2017-08-31",
    "2016-02-28, 6, 2016-08-28",
    "2016-02-29, 6, 2016-08-31",
    "2017-08-30, 6, 2018-02-28",
    "2015-08-30, 6, 2016-02-29",
    "2017-08-29, 6, 2018-02-28",
    "2017-08-28, 6, 2018-02-28",
    "2017-08-31, 6, 2018-02-28",
    "2017-01-31, 1, 2017-02-28",
    "2017-01-30, 1, 2017-02-28",
    "2017-01-29, 1, 2017-02-28",
    "2017-01-28, 1, 2017-02-28",
    "2017-01-27, 1, 2017-02-27",
    "2017-12-31, 2, 2018-02-28",
    "2017-04-15, 3, 2017-07-15",
    "2016-02-29, 12, 2017-02-28",
    "2017-04-15, 0, 2017-04-15"
  })
  void monthsEndAsTheCivilCodeHasIt(LocalDate day, int months, LocalDate last) {
    assertThat(Periods.lastDay(day, months)).isEqualTo(last);
  }

  /** Counted day by day: the first day is the next one, and each month ends before its own number comes again. */
  private static LocalDate countedByDays(LocalDate day, int months) {
    LocalDate start = day.plusDays(1);
    LocalDate end = day;
    for (int month = 1; month <= months; month++) {
      LocalDate one = end.plusDays(1);
      while (!isEnd(one, start, month)) {
        one = one.plusDays(1);
      }
      end = one;
    }
    return end;
  }

  private static boolean isEnd(LocalDate day, LocalDate start, int month) {
    int passed =
        12 * (day.getYear() - start.getYear()) + day.getMonthValue() - start.getMonthValue();
    LocalDate next = day.plusDays(1);
    boolean isBeforeTheSameNumber =
        next.getDayOfMonth() == start.getDayOfMonth()
            && 12 * (next.getYear() - start.getYear())
                    + next.getMonthValue()
                    - start.getMonthValue()
                == month;
    boolean isEndOfAShortMonth =
        passed == month && next.getDayOfMonth() == 1 && day.lengthOfMonth() < start.getDayOfMonth();
    return isBeforeTheSameNumber || isEndOfAShortMonth;
  }

  @Test
  void everyDayOfEightYearsIsAsCountedDayByDay() {
    LocalDate end = LocalDate.of(2024, 1, 1);
    for (LocalDate day = LocalDate.of(2016, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      for (int months : new int[] {1, 2, 3, 6, 9, 12}) {
        assertThat(Periods.lastDay(day, months))
            .as("%s + %d", day, months)
            .isEqualTo(countedByDays(day, months));
      }
    }
  }
}
