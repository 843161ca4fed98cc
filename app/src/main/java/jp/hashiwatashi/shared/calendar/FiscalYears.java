package jp.hashiwatashi.shared.calendar;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * Fiscal years (年度): from 1 April to 31 March, named by the western year in which they start. A
 * year in which the era changed bears the era of its end: 2019年度 is 令和元年度.
 */
public final class FiscalYears {

  private static final int FIRST = 1873;
  private static final int LAST = Era.REIWA.westernYear(99);
  private static final String SHAPES = "年度ではありません";

  private FiscalYears() {}

  /** What came of reading a written fiscal year. */
  public sealed interface Reading {}

  /**
   * The text names a fiscal year.
   *
   * @param year the western year in which it starts
   * @param notice what was put right on the way, in Japanese, or null
   */
  public record Understood(int year, @Nullable String notice) implements Reading {}

  /**
   * The text names none.
   *
   * @param what what is wrong with it, in Japanese, without the text itself
   */
  public record NoYear(String what) implements Reading {}

  /** Reads 令和8年度, R8, 2026年度, FY2026 or 2026, in any width, and 2026年度（令和8年度）. */
  public static Reading read(String text) {
    String plain = WrittenDay.canonical(text);
    int besides = plain.indexOf('(');
    if (besides <= 0 || !plain.endsWith(")")) {
      return single(plain);
    }
    Reading first = single(plain.substring(0, besides));
    Reading second = single(plain.substring(besides + 1, plain.length() - 1));
    return first instanceof Understood(int year, var notice)
            && second instanceof Understood(int other, var none)
            && year != other
        ? new NoYear(year + "年度は" + inEraForm(year) + "です。西暦か和暦が違います")
        : second instanceof NoYear ? second : first;
  }

  private static Reading single(String plain) {
    if (plain.isEmpty()) {
      return new NoYear("年度がありません");
    }
    String year = withoutEnd(plain.startsWith("FY") ? plain.substring(2) : plain);
    Era era = Era.startOf(year);
    if (era == null) {
      return year.length() == 4 && isNumber(year) ? western(Integer.parseInt(year)) : noYear(year);
    }
    String counted = year.substring(era.prefixOf(year).length());
    int number = counted.equals("元") ? 1 : isNumber(counted) ? Integer.parseInt(counted) : 0;
    if (number < 1 || number > 99) {
      return new NoYear(SHAPES);
    }
    int start = era.westernYear(number);
    if (start < FIRST) {
      return new NoYear("明治5年度までは読めません");
    }
    return new Understood(
        start, LocalDate.of(start, 4, 1).isAfter(era.last) ? late(era, start) : null);
  }

  private static String late(Era era, int start) {
    String end = JapaneseDays.inEraForm(era.last);
    return era.japaneseName + "は" + end + "までです。" + inEraForm(start) + "と読みました";
  }

  private static Reading noYear(String year) {
    return new NoYear(year.length() == 2 && isNumber(year) ? "2桁の年では、和暦か西暦か決まりません" : SHAPES);
  }

  private static Reading western(int year) {
    return year < FIRST || year > LAST
        ? new NoYear("読める年度は " + FIRST + " から " + LAST + " までです")
        : new Understood(year, null);
  }

  private static String withoutEnd(String year) {
    for (String end : new String[] {"年度", "年", "度"}) {
      if (year.endsWith(end)) {
        return year.substring(0, year.length() - end.length());
      }
    }
    return year;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The fiscal year in which a day lies. */
  public static int of(LocalDate day) {
    return day.minusMonths(3).getYear();
  }

  /** 令和8年度; the year is 1873 or later. */
  public static String inEraForm(int year) {
    JapaneseDate end = JapaneseDate.of(year, 12, 31);
    int ofEra = end.get(ChronoField.YEAR_OF_ERA);
    return Era.of(end).japaneseName + (ofEra == 1 ? "元" : Integer.toString(ofEra)) + "年度";
  }

  /** 2026年度（令和8年度）. */
  public static String onScreen(int year) {
    return year + "年度（" + inEraForm(year) + "）";
  }
}
