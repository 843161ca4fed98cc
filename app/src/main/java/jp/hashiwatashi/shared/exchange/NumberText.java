package jp.hashiwatashi.shared.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is typed in Japan: full width, commas between groups of three, its unit behind it,
 * and for money ¥, 円, 千円, 万円, 億円. Nothing depends on the locale.
 */
final class NumberText {

  private static final String MINUS = "▲△-‐‑‒–—―−ーｰ";

  private NumberText() {}

  /** The number, negative ones included, or null when the text is none. */
  static @Nullable BigDecimal read(String text, List<String> units, boolean money) {
    String plain = JapaneseInput.compact(text);
    boolean negative = false;
    if (plain.length() > 2 && plain.startsWith("(") && plain.endsWith(")")) {
      negative = true; // how accountants write it
      plain = plain.substring(1, plain.length() - 1);
    }
    if (money && !plain.isEmpty() && "¥\\".indexOf(plain.charAt(0)) >= 0) {
      plain = plain.substring(1);
    }
    if (!plain.isEmpty() && MINUS.indexOf(plain.charAt(0)) >= 0) {
      negative = true;
      plain = plain.substring(1);
    } else if (plain.startsWith("+")) {
      plain = plain.substring(1);
    }
    if (money && !plain.isEmpty() && "¥\\".indexOf(plain.charAt(0)) >= 0) {
      plain = plain.substring(1);
    }
    plain = withoutUnit(plain, units);
    BigDecimal size = money ? amount(plain) : digits(plain);
    return size == null || !negative ? size : size.negate();
  }

  private static String withoutUnit(String plain, List<String> units) {
    for (String unit : units) {
      if (plain.endsWith(unit) && plain.length() > unit.length()) {
        return plain.substring(0, plain.length() - unit.length());
      }
    }
    return plain;
  }

  /** 25万5千, 25.5万, 1億2,000万, 3百万 or 255000: what stands before a sign counts it. */
  private static @Nullable BigDecimal amount(String plain) {
    return amount(plain, 0);
  }

  private static @Nullable BigDecimal amount(String plain, int largest) {
    for (int i = largest; i < Scale.values().length; i++) {
      Scale scale = Scale.values()[i];
      int at = plain.indexOf(scale.sign);
      if (at >= 0) {
        int smaller = Math.max(i + 1, Scale.THOUSANDS.ordinal()); // 5千万, never 5万億
        BigDecimal count = amount(plain.substring(0, at), smaller);
        String after = plain.substring(at + 1);
        BigDecimal rest = after.isEmpty() ? BigDecimal.ZERO : amount(after, i + 1);
        BigDecimal unit = BigDecimal.ONE.movePointRight(scale.zeros);
        return count == null || rest == null || rest.compareTo(unit) >= 0
            ? null
            : count.multiply(unit).add(rest);
      }
    }
    return digits(plain);
  }

  /** Digits with a decimal point, or with commas between groups of three. */
  private static @Nullable BigDecimal digits(String plain) {
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : plain.substring(point + 1);
    if (point >= 0 && !allDigits(fraction)) {
      return null;
    }
    if (whole.indexOf(',') >= 0) {
      int comma = whole.indexOf(',');
      if (comma == 0 || comma > 3) {
        return null;
      }
      for (int at = comma; at < whole.length(); at += 4) {
        if (whole.charAt(at) != ',' || at + 4 > whole.length()) {
          return null;
        }
      }
      whole = whole.replace(",", "");
    }
    if (!allDigits(whole) || whole.length() + fraction.length() > 100) {
      return null;
    }
    return new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
  }

  private static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private enum Scale {
    TRILLIONS('兆', 12),
    HUNDRED_MILLIONS('億', 8),
    TEN_THOUSANDS('万', 4),
    THOUSANDS('千', 3),
    HUNDREDS('百', 2);

    private final char sign;
    private final int zeros;

    Scale(char sign, int zeros) {
      this.sign = sign;
      this.zeros = zeros;
    }
  }
}
