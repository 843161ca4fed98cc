package jp.hashiwatashi.matching.group;

/**
 * The best way to seat rows (people) at openings with room: most rows seated, then the greatest sum
 * of values. Exact, by successive shortest augmenting paths over prices.
 *
 * <p>Being seated at opening j is worth {@code big + value} to a row, {@code big} being more than
 * any sum of values, and being left out 0. Kept true after every row ({@code price ≥ 0}, {@code
 * profit ≥ 0}):
 *
 * <ul>
 *   <li>{@code profit[row] ≥ big + value(row, j) − price[j]} for every offer, with equality where
 *       the row sits; profit 0 where it sits nowhere;
 *   <li>{@code price[j] = 0} while j has room.
 * </ul>
 *
 * <p>This is linear programming's proof that the seating is the best one for the rows so far: no
 * seating is worth more than Σ profit + Σ price × room, and this one is worth just that. As prices
 * are never negative and the lists are sorted, a search looks at a list only until the offer's value
 * alone says that the rest cannot help.
 */
final class SeatFlow {
  static final int NOWHERE = -1;

  private final Preferences preferences;
  private final long big;
  private final Seating seating;
  private final ShortestPath path;

  /**
   * @param room places left at each opening, by rank
   * @param mostRows the most rows that a call of {@link #seat} will bring
   */
  SeatFlow(Preferences preferences, int[] room, int mostRows, long big) {
    this.preferences = preferences;
    this.big = big;
    seating = new Seating(room, mostRows, preferences.lists());
    path = new ShortestPath(preferences, seating, big);
  }

  /** Forgets the last seating and what was taken. */
  void clear() {
    seating.clear();
  }

  /** Takes places away before rows are seated; false when there are not as many. */
  boolean take(int opening, int places) {
    if (seating.free[opening] < places) {
      return false;
    }
    seating.take(opening, places);
    return true;
  }

  /** Seats rows 0…count−1, row r by the list {@code lists[r]}. Returns what the seating is worth. */
  long seat(int[] lists, int count) {
    seating.bring(lists, count);
    for (int row = 0; row < count; row++) {
      seat(row);
    }
    return seating.worth(count);
  }

  /** The opening's rank, or NOWHERE. */
  int seatOf(int row) {
    return seating.guests.seatOf(row);
  }

  long profit(int row) {
    return seating.profit[row];
  }

  long price(int opening) {
    return seating.price[opening];
  }

  private void seat(int row) {
    int opening = choose(row);
    if (opening == NOWHERE) {
      return;
    }
    if (seating.free[opening] > 0) {
      seating.take(opening, 1);
      seating.sit(row, opening);
    } else {
      path.find(row);
      moveAlong(row);
    }
  }

  /** The opening at which the row gains most at today's prices, or NOWHERE; notes its profit. */
  private int choose(int row) {
    int list = seating.listOf[row];
    long[] keys = preferences.keys;
    int end = preferences.end(list);
    int sorted = preferences.sortedTo(list);
    long best = 0;
    int bestOpening = NOWHERE;
    long ceiling = big + Preferences.HIGHEST;
    long floor = seating.leastPrice[list];
    long least = Long.MAX_VALUE;
    int at = preferences.start(list);
    for (; at < end; at++) {
      if (at == sorted) {
        sorted = preferences.sortMore(list);
      }
      long worth = ceiling - (keys[at] >>> Preferences.RANK_BITS);
      if (worth - floor <= best) {
        break;
      }
      int opening = (int) (keys[at] & Preferences.RANK_MASK);
      long price = seating.price[opening];
      least = Math.min(least, price);
      long gain = worth - price;
      if (gain > best || (gain == best && seating.free[opening] > 0)) {
        best = gain;
        bestOpening = opening;
      }
    }
    if (at == end) {
      seating.leastPrice[list] = least;
    }
    seating.profit[row] = best;
    return bestOpening;
  }

  /** Moves every row on the path one opening on, from the path's end back to the new row. */
  private void moveAlong(int newRow) {
    Guests guests = seating.guests;
    int opening = path.endOpening();
    if (opening == NOWHERE) {
      if (path.endRow() == newRow) {
        return;
      }
      opening = guests.seatOf(path.endRow());
      guests.leave(path.endRow());
    } else {
      seating.take(opening, 1);
    }
    while (true) {
      int row = path.reachedBy(opening);
      int left = guests.seatOf(row);
      if (left != NOWHERE) {
        guests.leave(row);
      }
      seating.sit(row, opening);
      if (row == newRow) {
        return;
      }
      opening = left;
    }
  }
}
