package jp.hashiwatashi.matching.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Sets of small numbers, each kept once under an id: licences required, or licences and skills
 * welcome. Set 0 is the empty one.
 */
final class Sets {

  private final Map<Key, Integer> ids = new HashMap<>();
  private int[] members = new int[64];
  private int[] ends = new int[16];
  private int count;

  Sets() {
    add(new int[0]);
  }

  int count() {
    return count;
  }

  /**
   * @param set without repetitions; kept in its order
   * @return its id
   */
  int add(int[] set) {
    Key key = new Key(set);
    Integer known = ids.get(key);
    if (known != null) {
      return known;
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    int start = start(count);
    if (start + set.length > members.length) {
      members = Arrays.copyOf(members, Math.max(2 * members.length, start + set.length));
    }
    System.arraycopy(set, 0, members, start, set.length);
    ends[count] = start + set.length;
    ids.put(key, count);
    return count++;
  }

  int start(int set) {
    return set == 0 ? 0 : ends[set - 1];
  }

  int end(int set) {
    return ends[set];
  }

  /** A member by its place between {@link #start} and {@link #end}. */
  int member(int place) {
    return members[place];
  }

  /** Forgets how to find a set by its members; the sets themselves stay. */
  void seal() {
    ids.clear();
    members = Arrays.copyOf(members, start(count));
    ends = Arrays.copyOf(ends, count);
  }

  long bytes() {
    return 4L * (members.length + ends.length);
  }

  private record Key(int[] set) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(set, key.set);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(set);
    }
  }
}
