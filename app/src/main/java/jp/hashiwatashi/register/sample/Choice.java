package jp.hashiwatashi.register.sample;

import java.util.ArrayList;
import java.util.List;

/** Shared immutable values, each drawn with its weight: the skew of one column as a table. */
final class Choice<T> {
  private final Alias alias;
  private final List<T> values;

  private Choice(Alias alias, List<T> values) {
    this.alias = alias;
    this.values = values;
  }

  T draw(Draws draws) {
    return values.get(alias.draw(draws));
  }

  static <T> Table<T> table() {
    return new Table<>();
  }

  /** Collects the rows of a {@link Choice}. */
  static final class Table<T> {
    private final List<Integer> weights = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    Table<T> row(int weight, T value) {
      weights.add(weight);
      values.add(value);
      return this;
    }

    Choice<T> build() {
      int[] all = weights.stream().mapToInt(Integer::intValue).toArray();
      return new Choice<>(new Alias(all), List.copyOf(values));
    }
  }
}
