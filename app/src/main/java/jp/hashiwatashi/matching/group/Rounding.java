package jp.hashiwatashi.matching.group;

import java.util.Arrays;

/** Completes a choice for the sets by the best flow of everyone else, and keeps the best so far. */
final class Rounding {
  private final OpenGroup group;
  private final Units units;
  private final long big;
  private final SeatFlow flow;
  private final int[] lists;
  private final int[] bestSeats;
  private long bestWorth = -1;

  Rounding(OpenGroup group, Units units, long big) {
    this.group = group;
    this.units = units;
    this.big = big;
    flow = new SeatFlow(group.offers, group.room, group.waiting.length, big);
    lists = new int[units.count - units.sets];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = units.members[units.sets + i][0];
    }
    bestSeats = new int[group.waiting.length];
    Arrays.fill(bestSeats, SeatFlow.NOWHERE);
  }

  /** The worth of the best placement so far; -1 before the first. */
  long bestWorth() {
    return bestWorth;
  }

  int[] bestSeats() {
    return bestSeats;
  }

  /**
   * Tries the placement in which each set is where {@code openingOf} says (or NOWHERE); the sets
   * must fit.
   */
  void tryWith(int[] openingOf) {
    flow.clear();
    long worth = 0;
    for (int set = 0; set < units.sets; set++) {
      int opening = openingOf[set];
      if (opening != SeatFlow.NOWHERE) {
        if (!flow.take(opening, units.size(set))) {
          throw new IllegalStateException("no room for set " + set + " at rank " + opening);
        }
        for (int member : units.members[set]) {
          worth += big + group.offers.valueOf(member, opening);
        }
      }
    }
    worth += flow.seat(lists, lists.length);
    if (worth > bestWorth) {
      bestWorth = worth;
      keep(openingOf);
    }
  }

  private void keep(int[] openingOf) {
    Arrays.fill(bestSeats, SeatFlow.NOWHERE);
    for (int set = 0; set < units.sets; set++) {
      for (int member : units.members[set]) {
        bestSeats[member] = openingOf[set];
      }
    }
    for (int row = 0; row < lists.length; row++) {
      bestSeats[lists[row]] = flow.seatOf(row);
    }
  }
}
