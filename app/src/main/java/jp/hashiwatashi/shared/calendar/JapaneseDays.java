package jp.hashiwatashi.shared.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * Days in the shapes that people type: {@code 2016-10-19}, {@code 2016/10/19}, {@code 20161019},
 * {@code 2016年10月19日}, {@code 平成28年10月19日}, {@code H28.10.19}, {@code 令和元年5月1日}, in any width
 * and with any dash, the day of the week behind it or not, and the five-digit serial number of a spreadsheet (45748 is 2025-04-01).
 *
 * <p>A day that does not exist is refused, and so is one before its era began. A day after its era
 * ended is what forms printed in advance say (平成32年3月31日): it is accepted with a notice.
 */
public final class JapaneseDays {

  /** Day 0 of the serials in use after 1 March 1900 (Lotus 1-2-3 took 1900 for a leap year). */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  /** Japan took the western calendar on the first day of 明治6年. */
  private static final int FIRST_OF_MEIJI = 6;

  private static final String SHAPES = "2025-04-01、20250401、令和7年4月1日、R7.4.1 のいずれの形でもありません";

  private JapaneseDays() {}

  /**
   * Reads one day. The text may have blanks around and in it, and beside the day its weekday and its
   * year of the era in parentheses, which then have to agree.
   */
  public static DayReading read(String text) {
    WrittenDay written = WrittenDay.of(text);
    DayReading reading = read(written);
    if (reading instanceof DayReading.Understood(LocalDate day, var notice)) {
      String disagreement = written.disagreement(day);
      return disagreement == null ? reading : new DayReading.NotADay(disagreement);
    }
    return reading;
  }

  private static DayReading read(WrittenDay written) {
    String plain = written.day();
    if (plain.isEmpty()) {
      return new DayReading.NotADay("日付がありません");
    }
    Era era = Era.startOf(plain);
    if (era != null) {
      return eraDay(era, plain.substring(era.prefixOf(plain).length()));
    }
    int digits = leadingDigits(plain);
    if (digits == plain.length()) {
      return switch (digits) {
        case 8 -> western(number(plain, 0, 4), number(plain, 4, 6), number(plain, 6, 8));
        case 5 -> serial(plain);
        default -> new DayReading.NotADay(SHAPES);
      };
    }
    int[] fields = digits == 4 ? threeNumbers(plain) : null;
    return fields == null
        ? new DayReading.NotADay(SHAPES)
        : western(fields[0], fields[1], fields[2]);
  }

  /**
   * The era form used on documents, for example 令和元年5月1日; the day is 1873-01-01 or later. Up to
   * 令和99年 {@link #read} reads it back; 令和2019年 is a slip of the pen and not the year 4037.
   */
  public static String inEraForm(LocalDate day) {
    JapaneseDate date = JapaneseDate.from(day);
    int year = date.get(ChronoField.YEAR_OF_ERA);
    return Era.of(date).japaneseName
        + (year == 1 ? "元" : Integer.toString(year))
        + "年"
        + day.getMonthValue()
        + "月"
        + day.getDayOfMonth()
        + "日";
  }

  /** The form for screens: 2026年11月21日（令和8年）; the day is 1873-01-01 or later. */
  public static String onScreen(LocalDate day) {
    String inEra = inEraForm(day);
    int year = inEra.indexOf('年') + 1;
    return day.getYear() + "年" + inEra.substring(year) + "（" + inEra.substring(0, year) + "）";
  }

  private static DayReading eraDay(Era era, String rest) {
    String counted = rest.startsWith("元") ? "1" + rest.substring(1) : rest;
    int[] fields = isSixDigits(counted) ? pairs(counted) : threeNumbers(counted);
    if (fields == null || fields[0] < 1 || fields[0] > 99) {
      return new DayReading.NotADay(SHAPES);
    }
    if (era == Era.MEIJI && fields[0] < FIRST_OF_MEIJI) {
      return new DayReading.NotADay("明治5年までの日付（旧暦）は読めません");
    }
    DayReading reading = western(era.westernYear(fields[0]), fields[1], fields[2]);
    if (!(reading instanceof DayReading.Understood(LocalDate day, var none))) {
      return reading;
    }
    if (day.isBefore(era.first)) {
      return new DayReading.NotADay(era.japaneseName + "は" + inEraForm(era.first) + "からです");
    }
    if (day.isAfter(era.last)) {
      return new DayReading.Understood(
          day, era.japaneseName + "は" + inEraForm(era.last) + "までです。" + inEraForm(day) + "と読みました");
    }
    return reading;
  }

  private static DayReading western(int year, int month, int day) {
    if (year < 1873) {
      return new DayReading.NotADay("1873年より前の日付は読めません");
    }
    try {
      return new DayReading.Understood(LocalDate.of(year, month, day), null);
    } catch (DateTimeException e) {
      return new DayReading.NotADay(year + "年" + month + "月" + day + "日という日はありません");
    }
  }

  private static DayReading serial(String digits) {
    int serial = number(digits, 0, digits.length());
    return serial < 10_000
        ? new DayReading.NotADay(SHAPES)
        : new DayReading.Understood(SERIAL_ZERO.plusDays(serial), null);
  }

  /** Year, month and day with 年月日 or one separator between them; null when it is not that. */
  private static int @Nullable [] threeNumbers(String text) {
    int[] numbers = new int[3];
    int at = 0;
    for (int field = 0; field < 3; field++) {
      int from = at;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
      if (at == from || at - from > (field == 0 ? 4 : 2)) {
        return null;
      }
      numbers[field] = number(text, from, at);
      boolean last = field == 2;
      if (at < text.length() && isSeparator(text.charAt(at), field)) {
        at++;
      } else if (!last) {
        return null;
      }
    }
    return at == text.length() ? numbers : null;
  }

  private static boolean isSeparator(char c, int field) {
    if (c == "年月日".charAt(field)) {
      return true;
    }
    return field < 2 && "/.-‐‑‒–—―−ーｰ・".indexOf(c) >= 0;
  }

  /** R070401 is the shape of many systems' files. */
  private static boolean isSixDigits(String text) {
    return text.length() == 6 && leadingDigits(text) == 6;
  }

  private static int[] pairs(String digits) {
    return new int[] {number(digits, 0, 2), number(digits, 2, 4), number(digits, 4, 6)};
  }

  private static int leadingDigits(String text) {
    int n = 0;
    while (n < text.length() && isDigit(text.charAt(n))) {
      n++;
    }
    return n;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
