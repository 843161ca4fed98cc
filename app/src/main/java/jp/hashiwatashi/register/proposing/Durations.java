package jp.hashiwatashi.register.proposing;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time in a text: 12年, 約3年6か月, 2001年～2015年, 平成15年4月から平成25年3月まで. */
final class Durations {

  private static final int LONGEST_YEARS = 60;
  private static final String YEAR = "(?:(平成|昭和|令和|h|s|r)(\\d{1,2})|((?:19|20)\\d\\d))年?度?";
  private static final String MONTH = "(?:[./]?(\\d{1,2})月?)?";

  /** From one calendar year to another. */
  private static final Pattern SPAN =
      Pattern.compile(YEAR + MONTH + " ?(?:[入就][社職]?)?(?:から|~|-|より|→) ?" + YEAR + MONTH);

  private static final Pattern LENGTH =
      Pattern.compile(
          "(うち|内)?(通算|合計|計|合わせて|延べ|トータル)?(?:で|して|約|およそ|:| )*"
              + "(?<![\\d.第])(?<!平成|昭和|令和|[hsr])(\\d{1,2})年"
              + "(?![度生前後卒春秋次式])(?! ?\\d{1,2}月)(?!から|まで|~|に1|入社|目標|以内)"
              + "(?:(\\d{1,2})[か箇ケカヶヵ]月|(半))?");

  /**
   * A length of time.
   *
   * @param months whole months, 0 or more
   * @param isTotal whether it says that it counts all together
   */
  record Duration(int start, int end, int months, boolean isTotal) {}

  private Durations() {}

  /** By their places; what is said to be part of another one is left out. */
  static NavigableMap<Integer, Duration> in(String folded) {
    NavigableMap<Integer, Duration> found = new TreeMap<>();
    Matcher span = SPAN.matcher(folded);
    while (span.find()) {
      int months = month(span, 5) - month(span, 1) + (span.group(8) != null ? 1 : 0);
      if (months >= 0 && months <= 12 * LONGEST_YEARS) {
        found.put(span.start(), new Duration(span.start(), span.end(), months, false));
      }
    }
    Matcher length = LENGTH.matcher(folded);
    while (length.find()) {
      int years = Integer.parseInt(length.group(3));
      boolean within = isWithin(length.start(3), found.floorEntry(length.start(3)));
      if (length.group(1) == null && !within && years <= LONGEST_YEARS) {
        int half = length.group(5) == null ? 0 : 6;
        int months = length.group(4) == null ? half : Integer.parseInt(length.group(4));
        boolean total = length.group(2) != null;
        found.put(
            length.start(), new Duration(length.start(), length.end(), 12 * years + months, total));
      }
    }
    return found;
  }

  private static boolean isWithin(int at, Map.@Nullable Entry<Integer, Duration> other) {
    return other != null && at < other.getValue().end();
  }

  /** Months since the year 0, from the four groups of a year and its month. */
  private static int month(Matcher matcher, int group) {
    int year;
    if (matcher.group(group) == null) {
      year = Integer.parseInt(matcher.group(group + 2));
    } else {
      year =
          Integer.parseInt(matcher.group(group + 1))
              + switch (matcher.group(group)) {
                case "昭和", "s" -> 1925;
                case "平成", "h" -> 1988;
                default -> 2018;
              };
    }
    String month = matcher.group(group + 3);
    return 12 * year + (month == null ? 0 : Integer.parseInt(month));
  }
}
