package jp.hashiwatashi.matching.group;

import java.util.Arrays;

/** A binary heap of (weight, item), least weight first, then the lower item. */
final class LeastQueue {
  private long[] weights = new long[64];
  private int[] items = new int[64];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  long leastWeight() {
    return weights[0];
  }

  void add(long weight, int item) {
    if (size == weights.length) {
      weights = Arrays.copyOf(weights, size * 2);
      items = Arrays.copyOf(items, size * 2);
    }
    int at = size++;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (!isBefore(weight, item, parent)) {
        break;
      }
      weights[at] = weights[parent];
      items[at] = items[parent];
      at = parent;
    }
    weights[at] = weight;
    items[at] = item;
  }

  /** Takes out the item with the least weight. */
  int take() {
    int taken = items[0];
    size--;
    long weight = weights[size];
    int item = items[size];
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && isBefore(weights[child + 1], items[child + 1], child)) {
        child++;
      }
      if (isBefore(weight, item, child)) {
        break;
      }
      weights[at] = weights[child];
      items[at] = items[child];
      at = child;
      child = 2 * at + 1;
    }
    weights[at] = weight;
    items[at] = item;
    return taken;
  }

  private boolean isBefore(long weight, int item, int at) {
    return weight < weights[at] || (weight == weights[at] && item < items[at]);
  }
}
