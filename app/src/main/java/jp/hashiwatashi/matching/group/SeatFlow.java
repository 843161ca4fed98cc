package jp.hashiwatashi.matching.group;

import java.util.Arrays;

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
  private static final long FAR = Long.MAX_VALUE;

  private final Preferences preferences;
  private final long big;
  private final int[] free;
  private final long[] price;
  private final long[] distance;
  private final int[] reachedBy;
  private final int[] reached;
  private int reachedCount;
  private final int[] settled;
  private final LeastQueue queue = new LeastQueue();

  private final int[] changed;
  private int changedCount;
  private final boolean[] isChanged;
  private final int[] freeBefore;

  /** No opening of the list costs less: as prices only rise in one seating, once true stays true. */
  private final long[] leastPrice;

  private int[] listOf;
  private final long[] profit;
  private final Guests guests;

  private long shortest;
  private int endOpening;
  private int endRow;

  /**
   * @param room places left at each opening, by rank
   * @param mostRows the most rows that a call of {@link #seat} will bring
   */
  SeatFlow(Preferences preferences, int[] room, int mostRows, long big) {
    this.preferences = preferences;
    this.big = big;
    int openings = room.length;
    free = room.clone();
    freeBefore = room.clone();
    price = new long[openings];
    guests = new Guests(openings, mostRows);
    distance = new long[openings];
    Arrays.fill(distance, FAR);
    reachedBy = new int[openings];
    reached = new int[openings];
    settled = new int[openings];
    changed = new int[openings];
    isChanged = new boolean[openings];
    leastPrice = new long[preferences.lists()];
    listOf = new int[0];
    profit = new long[mostRows];
  }

  /** Forgets the last seating and what was taken. */
  void clear() {
    for (int i = 0; i < changedCount; i++) {
      int opening = changed[i];
      isChanged[opening] = false;
      free[opening] = freeBefore[opening];
      price[opening] = 0;
      guests.sendAway(opening);
    }
    changedCount = 0;
  }

  /** Takes places away before rows are seated; false when there are not as many. */
  boolean take(int opening, int places) {
    if (free[opening] < places) {
      return false;
    }
    markChanged(opening);
    free[opening] -= places;
    return true;
  }

  int free(int opening) {
    return free[opening];
  }

  /** Seats rows 0…count−1, row r by the list {@code lists[r]}. Returns what the seating is worth. */
  long seat(int[] lists, int count) {
    listOf = lists;
    Arrays.fill(leastPrice, 0);
    for (int row = 0; row < count; row++) {
      guests.stand(row);
      seat(row);
    }
    long worth = 0;
    for (int row = 0; row < count; row++) {
      worth += profit[row];
      if (guests.seatOf(row) != NOWHERE) {
        worth += price[guests.seatOf(row)];
      }
    }
    return worth;
  }

  /** The opening's rank, or NOWHERE. */
  int seatOf(int row) {
    return guests.seatOf(row);
  }

  long profit(int row) {
    return profit[row];
  }

  long price(int opening) {
    return price[opening];
  }

  private void seat(int row) {
    int list = listOf[row];
    long[] keys = preferences.keys;
    int end = preferences.end(list);
    int sorted = preferences.sortedTo(list);
    long best = 0;
    int bestOpening = NOWHERE;
    long ceiling = big + Preferences.HIGHEST;
    long floor = leastPrice[list];
    long least = FAR;
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
      least = Math.min(least, price[opening]);
      long gain = worth - price[opening];
      if (gain > best || (gain == best && free[opening] > 0)) {
        best = gain;
        bestOpening = opening;
      }
    }
    if (at == end) {
      leastPrice[list] = least;
    }
    profit[row] = best;
    if (bestOpening == NOWHERE) {
      return;
    }
    if (free[bestOpening] > 0) {
      free[bestOpening]--;
      markChanged(bestOpening);
      guests.arrive(row, bestOpening);
    } else {
      findShortestPath(row);
      moveAlong(row);
    }
  }

  /**
   * Dijkstra's search over openings from the new row, along offers to openings and from a full
   * opening to its guests, by how much less than its profit each step gives. A path ends at an
   * opening with room or at a row that is left out instead.
   */
  private void findShortestPath(int row) {
    reachedCount = 0;
    queue.clear();
    int settledCount = 0;
    shortest = profit[row];
    endOpening = NOWHERE;
    endRow = row;
    lookOnFrom(row, 0);
    while (!queue.isEmpty() && queue.leastWeight() < shortest) {
      long here = queue.leastWeight();
      int opening = queue.take();
      if (here > distance[opening]) {
        continue;
      }
      settled[settledCount++] = opening;
      for (int guest = guests.first(opening); guest != NOWHERE; guest = guests.next(guest)) {
        if (here + profit[guest] < shortest) {
          shortest = here + profit[guest];
          endOpening = NOWHERE;
          endRow = guest;
        }
        lookOnFrom(guest, here);
      }
    }
    for (int i = 0; i < settledCount; i++) {
      int opening = settled[i];
      long rise = shortest - distance[opening];
      if (rise > 0) {
        price[opening] += rise;
        for (int guest = guests.first(opening); guest != NOWHERE; guest = guests.next(guest)) {
          profit[guest] -= rise;
        }
      }
    }
    profit[row] -= shortest;
    for (int i = 0; i < reachedCount; i++) {
      distance[reached[i]] = FAR;
    }
  }

  private void lookOnFrom(int row, long here) {
    int list = listOf[row];
    long[] keys = preferences.keys;
    int end = preferences.end(list);
    int sorted = preferences.sortedTo(list);
    long base = here + profit[row] - big - Preferences.HIGHEST;
    long floor = leastPrice[list];
    long least = FAR;
    for (int at = preferences.start(list); at < end; at++) {
      if (at == sorted) {
        sorted = preferences.sortMore(list);
      }
      long atBest = base + (keys[at] >>> Preferences.RANK_BITS);
      if (atBest + floor >= shortest) {
        return;
      }
      int opening = (int) (keys[at] & Preferences.RANK_MASK);
      least = Math.min(least, price[opening]);
      long there = atBest + price[opening];
      if (there < shortest && there < distance[opening]) {
        if (distance[opening] == FAR) {
          reached[reachedCount++] = opening;
        }
        distance[opening] = there;
        reachedBy[opening] = row;
        if (free[opening] > 0) {
          shortest = there;
          endOpening = opening;
        } else {
          queue.add(there, opening);
        }
      }
    }
    leastPrice[list] = least;
  }

  /** Moves every row on the path one opening on, from the path's end back to the new row. */
  private void moveAlong(int newRow) {
    int opening = endOpening;
    if (opening == NOWHERE) {
      if (endRow == newRow) {
        return;
      }
      opening = guests.seatOf(endRow);
      guests.leave(endRow);
    } else {
      free[opening]--;
    }
    while (true) {
      int row = reachedBy[opening];
      int left = guests.seatOf(row);
      if (left != NOWHERE) {
        guests.leave(row);
      }
      markChanged(opening);
      guests.arrive(row, opening);
      if (row == newRow) {
        return;
      }
      opening = left;
    }
  }

  private void markChanged(int opening) {
    if (!isChanged[opening]) {
      isChanged[opening] = true;
      changed[changedCount++] = opening;
    }
  }
}
