package jp.hashiwatashi.matching.group;

import java.util.Comparator;

/**
 * How good a placement of a group is: the number of people placed first, then the sum of their
 * scores. Also the form of a bound: no placement compares greater than it.
 *
 * @param placed people placed
 * @param totalScore sum of the scores, each 0…100000
 */
public record Tally(int placed, long totalScore) implements Comparable<Tally> {
  private static final Comparator<Tally> MOST_PLACED_THEN_BEST =
      Comparator.comparingInt(Tally::placed).thenComparingLong(Tally::totalScore);

  @Override
  public int compareTo(Tally other) {
    return MOST_PLACED_THEN_BEST.compare(this, other);
  }
}
