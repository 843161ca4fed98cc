package jp.hashiwatashi.shared.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days in the shapes that people type: {@code 2016-10-19}, {@code 2016/10/19}, {@code 20161019},
 * {@code 2016年10月19日}, {@code 平成28年10月19日}, {@code H28.10.19}, {@code 令和元年5月1日}, in any width
 * and with any dash, and the five-digit serial number of a spreadsheet (45748 is 2025-04-01).
 *
 * <p>A day that does not exist is refused, and so is one before its era began. A day after its era
 * ended is what forms printed in advance say (平成32年3月31日): it is accepted with a notice.
 */
public final class JapaneseDays {

  /** Day 0 of the serials in use after 1 March 1900 (Lotus 1-2-3 took 1900 for a leap year). */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final String SHAPES = "2025-04-01、20250401、令和7年4月1日、R7.4.1 のいずれの形でもありません";

  private JapaneseDays() {}

  /** Reads one day; the text may have blanks around and in it. */
  public static DayReading read(String text) {
    String plain = canonical(text);
    if (plain.isEmpty()) {
      return new DayReading.NotADay("日付がありません");
    }
    Era era = Era.startOf(plain);
    if (era != null) {
      int skip = plain.charAt(0) == era.letter ? 1 : era.japaneseName.length();
      return eraDay(era, plain.substring(skip));
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
    String era = "";
    for (Era candidate : Era.values()) {
      era = candidate.chronology.equals(date.getEra()) ? candidate.japaneseName : era;
    }
    int year = date.get(ChronoField.YEAR_OF_ERA);
    return era
        + (year == 1 ? "元" : Integer.toString(year))
        + "年"
        + day.getMonthValue()
        + "月"
        + day.getDayOfMonth()
        + "日";
  }

  private static DayReading eraDay(Era era, String rest) {
    String counted = rest.startsWith("元") ? "1" + rest.substring(1) : rest;
    int[] fields = isSixDigits(counted) ? pairs(counted) : threeNumbers(counted);
    if (fields == null || fields[0] < 1 || fields[0] > 99) {
      return new DayReading.NotADay(SHAPES);
    }
    DayReading reading = western(era.westernYear(fields[0]), fields[1], fields[2]);
    if (!(reading instanceof DayReading.Understood(LocalDate day, var none))) {
      return reading;
    }
    if (day.isBefore(era.first)) {
      return new DayReading.NotADay(
          era == Era.MEIJI
              ? "明治5年までの日付（旧暦）は読めません"
              : era.japaneseName + "は" + inEraForm(era.first) + "からです");
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

  /** NFKC, capital letters, no blanks or invisible characters, without a midnight at the end. */
  private static String canonical(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean between = plain.length() > 0 && isMidnight(folded, i);
      if (between) {
        break;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c)) {
        plain.append(c);
      }
    }
    int length = plain.length();
    if (length == 7 && plain.charAt(5) == '.' && plain.charAt(6) == '0') {
      plain.setLength(5); // a serial that a spreadsheet wrote as a decimal number
    }
    return plain.toString();
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u200C' || c == '\u200D' || c == '\u2060';
  }

  /** Whether " 00:00", " 0:00:00", "T00:00:00.000" … is all that follows. */
  private static boolean isMidnight(String text, int from) {
    char separator = text.charAt(from);
    if (separator != ' ' && separator != 'T' || text.indexOf(':', from) < 0) {
      return false;
    }
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '0' && c != ':' && c != '.' && c != 'Z') {
        return false;
      }
    }
    return true;
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
