package jp.hashiwatashi.shared.calendar;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a day, apart from what is said besides to make sure.
 *
 * @param day in ASCII where it can be, capital letters, nothing blank or invisible
 * @param weekday what was written behind it: (土), 土曜日; null when nothing was
 * @param yearOfEra what was written in parentheses beside the western year: 令和8年; or null
 */
record WrittenDay(String day, @Nullable DayOfWeek weekday, @Nullable String yearOfEra) {

  private static final String DAYS = "月火水木金土日";
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:\\(([月火水木金土日])(?:曜日?)?\\)|([月火水木金土日])曜日?)$");
  private static final Pattern YEAR_OF_ERA =
      Pattern.compile("\\(((?:明治|大正|昭和|平成|令和)(?:元|[0-9]+)年)\\)");

  static WrittenDay of(String text) {
    String plain = canonical(text);
    DayOfWeek weekday = null;
    String yearOfEra = null;
    if (plain.indexOf('(') > 0 || plain.indexOf('曜') > 0) {
      Matcher day = WEEKDAY.matcher(plain);
      if (day.find()) {
        String name = day.group(1) != null ? day.group(1) : day.group(2);
        weekday = DayOfWeek.of(DAYS.indexOf(name) + 1);
        plain = plain.substring(0, day.start());
      }
      Matcher year = YEAR_OF_ERA.matcher(plain);
      if (year.find()) {
        yearOfEra = year.group(1);
        plain = plain.substring(0, year.start()) + plain.substring(year.end());
      }
    }
    return new WrittenDay(plain, weekday, yearOfEra);
  }

  /** What does not agree with the day that was read, in Japanese; null when all does. */
  @Nullable String disagreement(LocalDate read) {
    String inEraForm = JapaneseDays.inEraForm(read);
    if (weekday != null && weekday != read.getDayOfWeek()) {
      char name = DAYS.charAt(read.getDayOfWeek().getValue() - 1);
      return inEraForm + "は" + name + "曜日です。日付か曜日が違います";
    }
    return yearOfEra == null || inEraForm.startsWith(yearOfEra)
        ? null
        : read.getYear() + "年のその日は" + inEraForm + "です。西暦か和暦が違います";
  }

  /** NFKC, capital letters, no blanks or invisible characters, without a midnight at the end. */
  static String canonical(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean between = plain.length() > 0 && isMidnight(folded, i);
      if (between) {
        break;
      }
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && Character.getType(c) != Character.FORMAT) {
        plain.append(c);
      }
    }
    int length = plain.length();
    if (length == 7 && plain.charAt(5) == '.' && plain.charAt(6) == '0') {
      plain.setLength(5); // a serial that a spreadsheet wrote as a decimal number
    }
    return plain.toString();
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
}
