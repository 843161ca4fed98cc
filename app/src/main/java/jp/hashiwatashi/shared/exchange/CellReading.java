package jp.hashiwatashi.shared.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading one cell that is not blank. */
public sealed interface CellReading<V> {

  /**
   * @param notice what was put right on the way, in Japanese, or null
   */
  record Value<V>(V value, @Nullable String notice) implements CellReading<V> {}

  /** The cell says nothing, although it is not blank: a list of nothing but separators. */
  record Blank<V>() implements CellReading<V> {}

  /**
   * @param what what is wrong, in Japanese
   * @param mend how to mend it, in Japanese
   */
  record Refused<V>(String what, String mend) implements CellReading<V> {}

  /** Several entries of the cell are wrong, each for itself; two or more. */
  record SeveralRefused<V>(List<Refused<?>> entries) implements CellReading<V> {}

  static <V> CellReading<V> of(V value) {
    return new Value<>(value, null);
  }

  static <V> CellReading<V> refused(String what, String mend) {
    return new Refused<>(what, mend);
  }
}
