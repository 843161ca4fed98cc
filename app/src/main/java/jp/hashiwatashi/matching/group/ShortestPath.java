package jp.hashiwatashi.matching.group;

import java.util.Arrays;

/**
 * Dijkstra's search over openings from a new row, along offers to openings and from a full opening to
 * its guests, by how much less than its profit each step gives. A path ends at an opening with room or
 * at a row that is left out instead.
 */
final class ShortestPath {
  private static final long FAR = Long.MAX_VALUE;

  private final Preferences preferences;
  private final Seating seating;
  private final long big;
  private final long[] distance;
  private final int[] reachedBy;
  private final int[] reached;
  private int reachedCount;
  private final int[] settled;
  private int settledCount;
  private final LeastQueue queue = new LeastQueue();

  private long shortest;
  private int endOpening;
  private int endRow;

  ShortestPath(Preferences preferences, Seating seating, long big) {
    this.preferences = preferences;
    this.seating = seating;
    this.big = big;
    int openings = seating.free.length;
    distance = new long[openings];
    Arrays.fill(distance, FAR);
    reachedBy = new int[openings];
    reached = new int[openings];
    settled = new int[openings];
  }

  /** The opening with room at which the path ends, or NOWHERE when a row is left out. */
  int endOpening() {
    return endOpening;
  }

  /** The row that is left out where the path ends at no opening. */
  int endRow() {
    return endRow;
  }

  /** The row from which the path comes to the opening. */
  int reachedBy(int opening) {
    return reachedBy[opening];
  }

  /** Finds the path, and raises the prices on its way so that they prove the seating after it. */
  void find(int row) {
    reachedCount = 0;
    settledCount = 0;
    queue.clear();
    shortest = seating.profit[row];
    endOpening = SeatFlow.NOWHERE;
    endRow = row;
    lookOnFrom(row, 0);
    while (!queue.isEmpty() && queue.leastWeight() < shortest) {
      long here = queue.leastWeight();
      int opening = queue.take();
      if (here == distance[opening]) {
        settled[settledCount++] = opening;
        lookOnFromGuests(opening, here);
      }
    }
    raisePrices();
    seating.profit[row] -= shortest;
    for (int i = 0; i < reachedCount; i++) {
      distance[reached[i]] = FAR;
    }
  }

  private void lookOnFromGuests(int opening, long here) {
    Guests guests = seating.guests;
    for (int row = guests.first(opening); row != SeatFlow.NOWHERE; row = guests.next(row)) {
      long leftOut = here + seating.profit[row];
      if (leftOut < shortest) {
        shortest = leftOut;
        endOpening = SeatFlow.NOWHERE;
        endRow = row;
      }
      lookOnFrom(row, here);
    }
  }

  private void lookOnFrom(int row, long here) {
    int list = seating.listOf[row];
    long[] keys = preferences.keys;
    long[] price = seating.price;
    int end = preferences.end(list);
    int sorted = preferences.sortedTo(list);
    long base = here + seating.profit[row] - big - Preferences.HIGHEST;
    long floor = seating.leastPrice[list];
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
        reach(opening, row, there);
      }
    }
    seating.leastPrice[list] = least;
  }

  private void reach(int opening, int row, long there) {
    if (distance[opening] == FAR) {
      reached[reachedCount++] = opening;
    }
    distance[opening] = there;
    reachedBy[opening] = row;
    if (seating.free[opening] > 0) {
      shortest = there;
      endOpening = opening;
    } else {
      queue.add(there, opening);
    }
  }

  private void raisePrices() {
    Guests guests = seating.guests;
    for (int i = 0; i < settledCount; i++) {
      int opening = settled[i];
      long rise = shortest - distance[opening];
      if (rise > 0) {
        seating.price[opening] += rise;
        for (int row = guests.first(opening); row != SeatFlow.NOWHERE; row = guests.next(row)) {
          seating.profit[row] -= rise;
        }
      }
    }
  }
}
