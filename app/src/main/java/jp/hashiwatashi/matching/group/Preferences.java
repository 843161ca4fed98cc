package jp.hashiwatashi.matching.group;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Lists of offers, each best first (value, then the lower rank), sorted only as far as anyone
 * looks: of a thousand candidates an optimum usually needs a handful.
 *
 * <p>An offer is one {@code long} key, the smaller the better: the upper bits hold {@code HIGHEST -
 * value}, the lower {@code RANK_BITS} the opening's rank. Value 0…HIGHEST, rank 0…2^27−1.
 *
 * <p>A list may be cut to its best n: where at most n − 1 others can be in the way and every opening
 * listed has room, one of the best n is always free, so nobody needs the n + 1st.
 */
final class Preferences {
  static final int RANK_BITS = 27;
  static final long RANK_MASK = (1L << RANK_BITS) - 1;
  static final long HIGHEST = (1L << (62 - RANK_BITS)) - 1;
  private static final int FIRST_LOOK = 8;
  private static final int SMALL = 40;

  /** The offers of all lists, one list after the other. */
  long[] keys;

  private int[] start = new int[16];

  /** Where the list's best n end; of those, up to where they are sorted; where all of it ends. */
  private int[] end = new int[16];

  private int[] sortedTo = new int[16];
  private int[] through = new int[16];
  private int lists;
  private int size;

  Preferences(int offersExpected) {
    keys = new long[Math.max(16, offersExpected)];
  }

  /** Lists that lie one after the other in {@code keys}: list i is first[i]…first[i + 1]−1. */
  static Preferences of(long[] keys, int[] first) {
    Preferences all = new Preferences(0);
    all.keys = keys;
    for (int list = 0; list + 1 < first.length; list++) {
      all.openList();
      all.size = first[list + 1];
      all.closeList(Integer.MAX_VALUE);
    }
    return all;
  }

  static long key(long value, int rank) {
    return ((HIGHEST - value) << RANK_BITS) | rank;
  }

  static long value(long key) {
    return HIGHEST - (key >>> RANK_BITS);
  }

  static int rank(long key) {
    return (int) (key & RANK_MASK);
  }

  /** Opens the next list; offers that follow are its. Returns its number, from 0. */
  int openList() {
    if (lists == start.length) {
      start = Arrays.copyOf(start, lists * 2);
      end = Arrays.copyOf(end, lists * 2);
      sortedTo = Arrays.copyOf(sortedTo, lists * 2);
      through = Arrays.copyOf(through, lists * 2);
    }
    start[lists] = size;
    return lists++;
  }

  void offer(long value, int rank) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = key(value, rank);
  }

  /** Closes the list opened last; only its best {@code longest} count. */
  void closeList(int longest) {
    int list = lists - 1;
    int from = start[list];
    end[list] = from + Math.min(longest, size - from);
    sortedTo[list] = isSorted(from) ? size : from;
    through[list] = size;
  }

  private boolean isSorted(int from) {
    for (int at = from + 1; at < size; at++) {
      if (keys[at - 1] > keys[at]) {
        return false;
      }
    }
    return true;
  }

  int lists() {
    return lists;
  }

  int start(int list) {
    return start[list];
  }

  int end(int list) {
    return end[list];
  }

  /** Where all of the list ends, the offers beyond its best n included. */
  int through(int list) {
    return through[list];
  }

  int sortedTo(int list) {
    return sortedTo[list];
  }

  /** What the list offers at the opening, or -1; looks through the whole list. */
  long valueOf(int list, int rank) {
    for (int at = start[list]; at < through[list]; at++) {
      if (rank(keys[at]) == rank) {
        return value(keys[at]);
      }
    }
    return -1;
  }

  /** All openings of the list. */
  BitSet openings(int list) {
    BitSet openings = new BitSet();
    for (int at = start[list]; at < through[list]; at++) {
      openings.set(rank(keys[at]));
    }
    return openings;
  }

  /** Sorts some more of the list; returns up to where it is sorted now. */
  int sortMore(int list) {
    int from = sortedTo[list];
    int to = through[list];
    int wanted = Math.max(FIRST_LOOK, from - start[list]);
    if (to - from <= Math.max(SMALL, wanted * 2)) {
      Arrays.sort(keys, from, to);
      sortedTo[list] = to;
    } else if (wanted == FIRST_LOOK) {
      sortFirst(from, to);
      sortedTo[list] = from + wanted;
    } else {
      bringSmallestToFront(from, to - 1, from + wanted - 1);
      Arrays.sort(keys, from, from + wanted);
      sortedTo[list] = from + wanted;
    }
    return sortedTo[list];
  }

  /** Brings the first few into place in one pass: few keys are smaller than the last of them. */
  private void sortFirst(int from, int to) {
    int last = from + FIRST_LOOK - 1;
    Arrays.sort(keys, from, last + 1);
    for (int at = last + 1; at < to; at++) {
      long key = keys[at];
      if (key < keys[last]) {
        keys[at] = keys[last];
        int gap = last;
        while (gap > from && keys[gap - 1] > key) {
          keys[gap] = keys[gap - 1];
          gap--;
        }
        keys[gap] = key;
      }
    }
  }

  /** Quickselect: afterwards nothing beyond position {@code k} is smaller than what is up to it. */
  private void bringSmallestToFront(int from, int to, int k) {
    int low = from;
    int high = to;
    while (high > low) {
      long a = keys[low];
      long b = keys[(low + high) >>> 1];
      long c = keys[high];
      long pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
      int i = low;
      int j = high;
      while (i <= j) {
        while (keys[i] < pivot) {
          i++;
        }
        while (keys[j] > pivot) {
          j--;
        }
        if (i <= j) {
          long swapped = keys[i];
          keys[i++] = keys[j];
          keys[j--] = swapped;
        }
      }
      if (k <= j) {
        high = j;
      } else if (k >= i) {
        low = i;
      } else {
        return;
      }
    }
  }
}
