package jp.hashiwatashi.matching.group;

import java.util.Arrays;

/** Which rows sit at each opening, as chains: coming, leaving and going through cost no search. */
final class Guests {
  private final int[] seatOf;
  private final int[] first;
  private final int[] next;
  private final int[] previous;

  Guests(int openings, int mostRows) {
    seatOf = new int[mostRows];
    first = new int[openings];
    next = new int[mostRows];
    previous = new int[mostRows];
    Arrays.fill(seatOf, SeatFlow.NOWHERE);
    Arrays.fill(first, SeatFlow.NOWHERE);
  }

  /** The opening's rank, or NOWHERE. */
  int seatOf(int row) {
    return seatOf[row];
  }

  /** The first row at the opening, or NOWHERE. */
  int first(int opening) {
    return first[opening];
  }

  /** The row after this one at the same opening, or NOWHERE. */
  int next(int row) {
    return next[row];
  }

  /** Forgets where the row sat, before a new seating. */
  void stand(int row) {
    seatOf[row] = SeatFlow.NOWHERE;
  }

  /** Forgets who sat at the opening, before a new seating. */
  void sendAway(int opening) {
    first[opening] = SeatFlow.NOWHERE;
  }

  void arrive(int row, int opening) {
    seatOf[row] = opening;
    int second = first[opening];
    next[row] = second;
    previous[row] = SeatFlow.NOWHERE;
    if (second != SeatFlow.NOWHERE) {
      previous[second] = row;
    }
    first[opening] = row;
  }

  void leave(int row) {
    int after = next[row];
    int before = previous[row];
    if (before == SeatFlow.NOWHERE) {
      first[seatOf[row]] = after;
    } else {
      next[before] = after;
    }
    if (after != SeatFlow.NOWHERE) {
      previous[after] = before;
    }
    seatOf[row] = SeatFlow.NOWHERE;
  }
}
