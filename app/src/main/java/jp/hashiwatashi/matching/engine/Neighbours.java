package jp.hashiwatashi.matching.engine;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** For each municipality those around it, nearest first; worked out when first asked for. */
final class Neighbours {

  /** Metres; whoever goes farther is served without the memory. */
  private static final long KEPT_WITHIN = 100_000;

  private final Places places;
  private final AtomicReferenceArray<long[]> near;

  Neighbours(Places places) {
    this.places = places;
    near = new AtomicReferenceArray<>(places.count());
  }

  /**
   * @param reach metres
   * @return distance in metres × 2³² + slot, ascending; may go beyond the reach
   */
  long[] around(int home, long reach) {
    if (reach > KEPT_WITHIN) {
      return within(home, reach);
    }
    long[] known = near.get(home);
    if (known == null) {
      known = within(home, KEPT_WITHIN);
      near.set(home, known);
    }
    return known;
  }

  private long[] within(int home, long reach) {
    long[] found = new long[places.count()];
    int n = 0;
    for (int other = 0; other < places.count(); other++) {
      if (places.mayBeWithin(home, other, reach)) {
        int distance = places.distance(home, other);
        if (distance <= reach) {
          found[n++] = (long) distance << 32 | places.slotOf(other);
        }
      }
    }
    long[] sorted = Arrays.copyOf(found, n);
    Arrays.sort(sorted);
    return sorted;
  }
}
