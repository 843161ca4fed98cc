package jp.hashiwatashi.matching.group;

import java.util.Arrays;

/**
 * Those who wait as units that sit or stand together: the sets of people kept together first, then
 * everyone else alone. A set's offers are the openings that match all of it and have room for all.
 *
 * <p>In the flow a set of g is g rows with one list, each row worth a g-th of what the whole set is
 * worth there. Values are scaled by {@code scale}, more than the number of people, and rounded up:
 * all the rounding of one seating together is then less than one score, so a bound in whole scores
 * is as good as without it. A set needs its best n − g + 1 offers only, as the n − g others fill at
 * most that many openings.
 */
final class Units {
  final int sets;
  final int count;

  /** The people of each unit, by their place among those who wait. */
  final int[][] members;

  /** One list for each unit; values are those of one row, scaled. */
  final Preferences offers;

  final long scale;

  /** Places left by rank, less those that no choice of units could fill. */
  final int[] room;

  private final OpenGroup group;
  private final long[] fillable;

  Units(OpenGroup group) {
    this.group = group;
    int people = group.waiting.length;
    sets = group.sets.size();
    scale = people + 1L;
    members = new int[people][];
    offers = new Preferences(1024);
    fillable = new long[group.room.length];
    Arrays.fill(fillable, 1L);
    int unit = 0;
    for (int[] set : group.sets) {
      members[unit++] = set;
      listSet(set);
    }
    for (int place = 0; place < people; place++) {
      if (!group.isInSet[place]) {
        members[unit++] = new int[] {place};
        listPerson(place);
      }
    }
    count = unit;
    room = new int[group.room.length];
    for (int opening = 0; opening < room.length; opening++) {
      room[opening] = mostFilled(opening);
    }
  }

  int size(int unit) {
    return members[unit].length;
  }

  /** The sum of the scores of all members, from a key of the unit's list. */
  long score(int unit, long key) {
    return Preferences.value(key) * size(unit) / scale;
  }

  private void listSet(int[] set) {
    int[] matching = new int[group.room.length];
    long[] sum = new long[group.room.length];
    offers.openList();
    for (int member : set) {
      for (int at = group.offers.start(member); at < group.offers.end(member); at++) {
        long key = group.offers.keys[at];
        int opening = Preferences.rank(key);
        sum[opening] += Preferences.value(key);
        if (++matching[opening] == set.length && group.room[opening] >= set.length) {
          offers.offer(Math.ceilDiv(sum[opening] * scale, set.length), opening);
          canFill(opening, set.length);
        }
      }
    }
    offers.closeList(group.waiting.length - set.length + 1);
  }

  private void listPerson(int place) {
    offers.openList();
    for (int at = group.offers.start(place); at < group.offers.through(place); at++) {
      long key = group.offers.keys[at];
      offers.offer(Preferences.value(key) * scale, Preferences.rank(key));
      canFill(Preferences.rank(key), 1);
    }
    offers.closeList(group.waiting.length);
  }

  /** Bit k of {@code fillable}: some choice of the units that match fills exactly k places. */
  private void canFill(int opening, int size) {
    if (size < Long.SIZE) {
      fillable[opening] |= fillable[opening] << size;
    }
  }

  private int mostFilled(int opening) {
    int left = group.room[opening];
    if (left >= Long.SIZE - 1) {
      return left;
    }
    return Long.SIZE - 1 - Long.numberOfLeadingZeros(fillable[opening] & ((2L << left) - 1));
  }
}
