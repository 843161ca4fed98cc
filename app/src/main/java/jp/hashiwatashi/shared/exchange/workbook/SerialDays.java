package jp.hashiwatashi.shared.exchange.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as spreadsheets count them. */
public final class SerialDays {

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate IN_1904 = LocalDate.of(1904, 1, 1);
  private static final int NO_DAY = 60; // 29 February 1900, which there was not
  private static final int LAST = 2_958_465; // 31 December 9999

  private SerialDays() {}

  /**
   * The day of a serial number; its fraction, the time, does not count. Null for what is no day: less
   * than one, 29 February 1900, after the year 9999.
   *
   * @param from1904 whether the workbook counts from 1 January 1904, as old ones for the Macintosh do
   */
  public static @Nullable LocalDate day(double serial, boolean from1904) {
    if (from1904) {
      return serial >= 0 && serial < LAST - 1461 ? IN_1904.plusDays((long) serial) : null;
    }
    long days = (long) serial;
    if (!(serial >= 1 && serial < LAST + 1.0) || days == NO_DAY) {
      return null;
    }
    return BEFORE_1900.plusDays(days > NO_DAY ? days - 1 : days);
  }
}
