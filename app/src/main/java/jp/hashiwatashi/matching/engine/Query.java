package jp.hashiwatashi.matching.engine;

import java.time.LocalDate;

/**
 * How to ask.
 *
 * @param asOf the matching date
 * @param k how many answers at most, 1 or more
 */
public record Query(Strategy strategy, LocalDate asOf, int k) {

  /**
   * @throws IllegalArgumentException when {@code k} is less than 1
   */
  public Query {
    if (k < 1) {
      throw new IllegalArgumentException("k must be 1 or more");
    }
  }
}
