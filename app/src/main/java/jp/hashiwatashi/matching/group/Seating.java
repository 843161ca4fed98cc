package jp.hashiwatashi.matching.group;

import java.util.Arrays;

/**
 * A seating under way: places left, who sits where, and the prices and profits that prove it the best
 * one so far (see {@link SeatFlow}). Remembers what it touched, so that forgetting costs no more.
 */
final class Seating {
  final Guests guests;

  /** Places left at each opening, by rank. */
  final int[] free;

  final long[] price;
  final long[] profit;

  /** No opening of the list costs less: as prices only rise in one seating, once true stays true. */
  final long[] leastPrice;

  /** Row r chooses from the list {@code listOf[r]}. */
  int[] listOf = new int[0];

  private final int[] freeBefore;
  private final int[] touched;
  private final boolean[] isTouched;
  private int touchedCount;

  Seating(int[] room, int mostRows, int lists) {
    int openings = room.length;
    guests = new Guests(openings, mostRows);
    free = room.clone();
    price = new long[openings];
    profit = new long[mostRows];
    leastPrice = new long[lists];
    freeBefore = room.clone();
    touched = new int[openings];
    isTouched = new boolean[openings];
  }

  /** Forgets who sits and what was taken. */
  void clear() {
    for (int i = 0; i < touchedCount; i++) {
      int opening = touched[i];
      isTouched[opening] = false;
      free[opening] = freeBefore[opening];
      price[opening] = 0;
      guests.sendAway(opening);
    }
    touchedCount = 0;
  }

  /** Brings the rows that are to choose; they stand. */
  void bring(int[] lists, int count) {
    listOf = lists;
    Arrays.fill(leastPrice, 0);
    for (int row = 0; row < count; row++) {
      guests.stand(row);
    }
  }

  /** Takes places away; there must be as many. */
  void take(int opening, int places) {
    touch(opening);
    free[opening] -= places;
  }

  /** Seats a row where its place has been kept for it. */
  void sit(int row, int opening) {
    touch(opening);
    guests.arrive(row, opening);
  }

  /** What the seating of the first rows is worth: what each gains, and what it pays. */
  long worth(int rows) {
    long worth = 0;
    for (int row = 0; row < rows; row++) {
      worth += profit[row];
      if (guests.seatOf(row) != SeatFlow.NOWHERE) {
        worth += price[guests.seatOf(row)];
      }
    }
    return worth;
  }

  private void touch(int opening) {
    if (!isTouched[opening]) {
      isTouched[opening] = true;
      touched[touchedCount++] = opening;
    }
  }
}
