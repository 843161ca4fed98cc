package jp.hashiwatashi.subsidy.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.exchange.Shown;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.FactFault;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Wording;

/** Reads a fact's value as JSON states it, by its kind. */
final class FactReading {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private static final int LENGTH = "2017-03-31".length();

  /** Of the calendar of today. */
  private static final int FIRST_YEAR = 1873;

  /** Beyond it no percentage means anything. */
  private static final long MOST_PERCENT = 999_999_999L;

  private FactReading() {}

  /** It is not what its kind asks for. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String what;
    private final String mend;

    Refused(String what, String mend) {
      super(null, null, false, false);
      this.what = what;
      this.mend = mend;
    }
  }

  static void read(Fact<?> fact, Object value, Facts.Builder into, List<FactFault> faults) {
    try {
      Object read =
          switch (fact.kind()) {
            case DAY -> day(value);
            case YES_NO -> yesNo(value);
            case YEN -> whole(value, "円");
            case COUNT -> whole(value, "");
            case PERCENT -> percent(value);
            case ONE_OF -> oneOf(fact, value);
            case SOME_OF -> someOf(fact, value, faults);
          };
      put(into, fact, read);
    } catch (Refused refused) {
      faults.add(fault(fact, refused));
    }
  }

  private static FactFault fault(Fact<?> fact, Refused refused) {
    return new FactFault(fact.name(), fact.label() + refused.what, refused.mend);
  }

  @SuppressWarnings("unchecked") // each kind has one type
  private static <T> void put(Facts.Builder into, Fact<?> fact, T value) {
    into.with((Fact<T>) fact, value);
  }

  private static LocalDate day(Object value) throws Refused {
    String mend = "\"2017-03-31\" の形で、実在する日付にしてください";
    if (!(value instanceof String text)) {
      throw new Refused("が日付ではありません", mend);
    }
    try {
      LocalDate day = LocalDate.parse(text, DAY);
      // Years of more digits have a sign, and run over when months are added.
      if (text.length() == LENGTH && day.getYear() >= FIRST_YEAR) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // told below
    }
    throw new Refused("「" + Shown.of(text) + "」が日付ではありません", mend);
  }

  private static Boolean yesNo(Object value) throws Refused {
    if (value instanceof Boolean bool) {
      return bool;
    }
    throw new Refused("が true か false ではありません", "引用符を付けずに true か false にしてください");
  }

  private static Long whole(Object value, String unit) throws Refused {
    if (!(value instanceof BigInteger number)) {
      throw new Refused(
          value instanceof BigDecimal decimal
              ? decimal.scale() > 0 ? "に小数があります" : "が指数の付いた数です"
              : "が数ではありません",
          "引用符、コンマ、小数点、指数を付けずに、0以上の整数" + (unit.isEmpty() ? "" : "（" + unit + "）") + "にしてください");
    }
    if (number.signum() < 0 || number.bitLength() >= Long.SIZE) {
      throw new Refused("が " + number + " です", Wording.of("0 から %,d までにしてください", Long.MAX_VALUE));
    }
    return number.longValue();
  }

  private static BigDecimal percent(Object value) throws Refused {
    BigDecimal number =
        value instanceof BigInteger whole
            ? new BigDecimal(whole)
            : value instanceof BigDecimal decimal ? decimal : null;
    if (number == null) {
      throw new Refused("が数ではありません", "引用符も％も付けずに、80 や 82.5 の形にしてください");
    }
    if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MOST_PERCENT)) > 0) {
      throw new Refused(Wording.of("が 0 から %,d までにありません", MOST_PERCENT), "割合（％）を確かめてください");
    }
    return number;
  }

  private static String oneOf(Fact<?> fact, Object value) throws Refused {
    if (value instanceof String text && fact.choices().contains(text)) {
      return text;
    }
    throw new Refused("は選べる値ではありません", choices(fact) + " のどれかにしてください");
  }

  /** What can be chosen is chosen, so that what is wrong with it is told beside what is wrong here. */
  private static Set<String> someOf(Fact<?> fact, Object value, List<FactFault> faults)
      throws Refused {
    if (!(value instanceof List<?> list) || list.isEmpty()) {
      throw new Refused("が空か、一覧ではありません", "[\"A65\"] のように、" + choices(fact) + " から1つ以上を並べてください");
    }
    Set<String> chosen = new LinkedHashSet<>();
    Set<FactFault> found = new LinkedHashSet<>();
    for (Object one : list) {
      if (!(one instanceof String text) || !fact.choices().contains(text)) {
        found.add(fault(fact, new Refused("に選べない値があります", choices(fact) + " から選んでください")));
      } else if (!chosen.add(text)) {
        found.add(fault(fact, new Refused("に " + text + " が2つあります", "1つにしてください")));
      }
    }
    faults.addAll(found);
    return Set.copyOf(chosen);
  }

  private static String choices(Fact<?> fact) {
    return String.join("、", fact.choices());
  }
}
