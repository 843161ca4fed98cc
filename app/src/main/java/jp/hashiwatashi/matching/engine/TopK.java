package jp.hashiwatashi.matching.engine;

/**
 * The best k seen so far, exactly: by score, then by the lower rank. A heap whose root is the worst
 * that is still kept.
 */
final class TopK {

  private final long[] keys;
  private final int[] items;
  private final int capacity;
  private int size;

  TopK(int capacity) {
    this.capacity = capacity;
    keys = new long[capacity];
    items = new int[capacity];
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int capacity() {
    return capacity;
  }

  /** A greater key is a better one: score 0…100000, rank 0…2³²−1 where lower is better. */
  static long key(int score, int rank) {
    return (long) score << 32 | ~rank & 0xFFFFFFFFL;
  }

  /** What a score must reach to be looked at; an equal one may still win by its rank. */
  int floor() {
    return size < capacity ? -1 : (int) (keys[0] >>> 32);
  }

  boolean admits(long key) {
    return size < capacity || key > keys[0];
  }

  void add(long key, int item) {
    if (size < capacity) {
      int at = size++;
      while (at > 0 && keys[at - 1 >> 1] > key) {
        set(at, keys[at - 1 >> 1], items[at - 1 >> 1]);
        at = at - 1 >> 1;
      }
      set(at, key, item);
    } else {
      sink(0, key, item, capacity);
    }
  }

  /** Sorts best first; afterwards the heap must be cleared before it is used again. */
  void sort() {
    for (int end = size - 1; end > 0; end--) {
      long key = keys[end];
      int item = items[end];
      set(end, keys[0], items[0]);
      sink(0, key, item, end);
    }
  }

  int item(int place) {
    return items[place];
  }

  int score(int place) {
    return (int) (keys[place] >>> 32);
  }

  private void sink(int start, long key, int item, int end) {
    int at = start;
    for (int child = 2 * at + 1; child < end; child = 2 * at + 1) {
      if (child + 1 < end && keys[child + 1] < keys[child]) {
        child++;
      }
      if (keys[child] >= key) {
        break;
      }
      set(at, keys[child], items[child]);
      at = child;
    }
    set(at, key, item);
  }

  private void set(int at, long key, int item) {
    keys[at] = key;
    items[at] = item;
  }
}
