package jp.hashiwatashi.subsidy.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import jp.hashiwatashi.shared.calendar.DayReading;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import jp.hashiwatashi.shared.exchange.CellReading;
import jp.hashiwatashi.shared.exchange.Shape;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.exchange.Shown;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import org.jspecify.annotations.Nullable;

/** Reads a fact as people type it: days of any form, 25万円, full width. */
final class TypedFact {

  private static final Shape<Long> YEN = Shapes.yen("300000");
  private static final Shape<Integer> COUNT = Shapes.wholeNumber("3", "人", "日", "年", "回");
  private static final Shape<Long> PERCENT = Shapes.thousandths("82.5");
  private static final int DECIMALS = 3;

  /** A value or what is wrong with the text; neither for a text that says nothing. */
  private record Reading(@Nullable Object value, @Nullable String fault) {

    static Reading of(Object value) {
      return new Reading(value, null);
    }

    static Reading refused(String what, String mend) {
      return new Reading(null, what + "。" + mend);
    }
  }

  private TypedFact() {}

  /**
   * @param texts what was sent: several only where several may be chosen
   * @return what is wrong, in Japanese, or null
   */
  static @Nullable String read(Fact<?> fact, List<String> texts, Facts.Builder into) {
    List<String> stated = texts.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    if (stated.isEmpty()) {
      return null;
    }
    Reading reading = read(fact, stated);
    Object value = reading.value();
    if (value != null) {
      put(into, fact, value);
    }
    return reading.fault();
  }

  @SuppressWarnings("unchecked") // each kind has one type
  private static <T> void put(Facts.Builder into, Fact<?> fact, T value) {
    into.with((Fact<T>) fact, value);
  }

  private static Reading read(Fact<?> fact, List<String> stated) {
    String text = stated.getFirst();
    return switch (fact.kind()) {
      case DAY -> day(text);
      case YES_NO -> chosen(text, List.of("yes", "no"), text.equals("yes"));
      case YEN -> number(YEN.read(text), yen -> yen);
      case COUNT -> number(COUNT.read(text), count -> (long) count);
      case PERCENT -> percent(text);
      case ONE_OF -> chosen(text, fact.choices(), text);
      case SOME_OF ->
          fact.choices().containsAll(stated)
              ? Reading.of(new LinkedHashSet<>(stated))
              : Reading.refused("選べない値があります", "表示されている中から選んでください");
    };
  }

  private static Reading chosen(String text, List<String> choices, Object value) {
    return choices.contains(text)
        ? Reading.of(value)
        : Reading.refused("選べない値です", "表示されている中から選んでください");
  }

  private static Reading day(String text) {
    return switch (JapaneseDays.read(text)) {
      case DayReading.Understood(LocalDate day, String notice) -> Reading.of(day);
      case DayReading.NotADay(String what) ->
          Reading.refused(
              "「" + Shown.of(text) + "」: " + what, "実在する日付を 2017-03-31 や 平成29年3月31日 の形で入力してください");
    };
  }

  private static Reading percent(String text) {
    String plain =
        text.endsWith("%") || text.endsWith("％") ? text.substring(0, text.length() - 1) : text;
    Reading reading =
        number(PERCENT.read(plain), thousandths -> BigDecimal.valueOf(thousandths, DECIMALS));
    return reading.value() instanceof BigDecimal number && number.signum() < 0
        ? Reading.refused("「" + Shown.of(text) + "」は負の数です", "0以上の割合（％）を入力してください（例 82.5）")
        : reading;
  }

  private static <N> Reading number(CellReading<N> reading, Function<N, Object> kept) {
    return switch (reading) {
      case CellReading.Value<N>(N value, String notice) -> Reading.of(kept.apply(value));
      case CellReading.Refused<N>(String what, String mend) -> Reading.refused(what, mend);
      case CellReading.Blank<N> blank -> new Reading(null, null);
      case CellReading.SeveralRefused<N> several -> throw new IllegalStateException("a list");
    };
  }
}
