package jp.hashiwatashi.subsidy.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a course may have to know of a case.
 *
 * @param name as files write it: {@code separated_on}; with a point, one item of a group: {@code
 *     special.open_ended}
 * @param label as people call it, in Japanese
 * @param isOptional whether an answer is had without it
 * @param <T> {@link LocalDate}, {@link Boolean}, {@link Long}, {@link BigDecimal}, {@link String} or a set of
 *     those
 */
public record Fact<T>(
    String name, String label, Kind kind, List<String> choices, boolean isOptional) {

  /** What a fact is. */
  public enum Kind {
    DAY,
    YES_NO,
    /** Whole yen, 0 or more. */
    YEN,
    /** People, days, years, times: whole, 0 or more. */
    COUNT,
    /** A percentage, 0 or more, perhaps with decimals. */
    PERCENT,
    ONE_OF,
    SOME_OF
  }

  public static Fact<LocalDate> day(String name, String label) {
    return new Fact<>(name, label, Kind.DAY, List.of(), false);
  }

  public static Fact<Boolean> yesNo(String name, String label) {
    return new Fact<>(name, label, Kind.YES_NO, List.of(), false);
  }

  public static Fact<Long> yen(String name, String label) {
    return new Fact<>(name, label, Kind.YEN, List.of(), false);
  }

  public static Fact<Long> count(String name, String label) {
    return new Fact<>(name, label, Kind.COUNT, List.of(), false);
  }

  public static Fact<BigDecimal> percent(String name, String label) {
    return new Fact<>(name, label, Kind.PERCENT, List.of(), false);
  }

  public static Fact<String> oneOf(String name, String label, String... choices) {
    return new Fact<>(name, label, Kind.ONE_OF, List.of(choices), false);
  }

  public static Fact<Set<String>> someOf(String name, String label, String... choices) {
    return new Fact<>(name, label, Kind.SOME_OF, List.of(choices), false);
  }

  /** The same, which an answer is had without. */
  public Fact<T> optional() {
    return new Fact<>(name, label, kind, choices, true);
  }

  /** The same name and kind: a later law may put what is asked into other words. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fact<?> fact && name.equals(fact.name) && kind == fact.kind;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The group that it is an item of; empty for none. */
  public String group() {
    return name.substring(0, Math.max(0, name.indexOf('.')));
  }
}
