package jp.hashiwatashi.matching.engine;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How to ask.
 *
 * @param asOf the matching date
 * @param k how many answers at most, 1 or more
 * @param among tells by its id whether one of the other side is asked for at all: the best k are the
 *     best of these, and these are counted. Asked by many threads; null for all
 */
public record Query(Strategy strategy, LocalDate asOf, int k, @Nullable Predicate<String> among) {

  /**
   * @throws IllegalArgumentException when {@code k} is less than 1
   */
  public Query {
    if (k < 1) {
      throw new IllegalArgumentException("k must be 1 or more");
    }
  }

  /** Asks for the best of all. */
  public Query(Strategy strategy, LocalDate asOf, int k) {
    this(strategy, asOf, k, null);
  }

  /** The same for as many. */
  public Query best(int most) {
    return new Query(strategy, asOf, most, among);
  }

  /** The same of all. */
  public Query amongAll() {
    return new Query(strategy, asOf, k);
  }

  /** Whether the one of the other side with this id is asked for. */
  boolean asksFor(String id) {
    return among == null || among.test(id);
  }
}
