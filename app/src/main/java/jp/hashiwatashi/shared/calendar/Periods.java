package jp.hashiwatashi.shared.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Periods as the Civil Code counts them (民法140条, 143条). The first day does not count, and a period of
 * months ends on the day before the one that has the same number; where the last month has no such day, at
 * its end: two months from 30 June end on 31 August, six from 30 August at the end of February.
 */
public final class Periods {

  private Periods() {}

  /**
   * The last day that lies within so many months of a day.
   *
   * @param months 0 or more
   */
  public static LocalDate lastDay(LocalDate day, int months) {
    LocalDate start = day.plusDays(1);
    YearMonth last = YearMonth.from(start).plusMonths(months);
    return start.getDayOfMonth() <= last.lengthOfMonth()
        ? last.atDay(start.getDayOfMonth()).minusDays(1)
        : last.atEndOfMonth();
  }
}
