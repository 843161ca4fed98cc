package jp.hashiwatashi.register.sample;

import java.util.Arrays;

/**
 * Draws a position with a probability proportional to its weight, in constant time (Walker's alias
 * method, in whole numbers: the shares are exact).
 */
final class Alias {
  private final int total;
  private final int[] keepBelow;
  private final int[] other;

  /** Weights are 0 or more, with a sum from 1 to 2,000,000,000 divided by their number. */
  Alias(int... weights) {
    int n = weights.length;
    total = Math.toIntExact(Arrays.stream(weights).asLongStream().sum());
    if (total <= 0) {
      throw new IllegalArgumentException("no weight above zero");
    }
    keepBelow = new int[n];
    other = new int[n];
    long[] left = new long[n];
    int[] small = new int[n];
    int[] large = new int[n];
    int smalls = 0;
    int larges = 0;
    for (int i = 0; i < n; i++) {
      left[i] = (long) weights[i] * n;
      other[i] = i;
      if (left[i] < total) {
        small[smalls++] = i;
      } else {
        large[larges++] = i;
      }
    }
    while (smalls > 0 && larges > 0) {
      int poor = small[--smalls];
      int rich = large[larges - 1];
      keepBelow[poor] = (int) left[poor];
      other[poor] = rich;
      left[rich] -= total - left[poor];
      if (left[rich] < total) {
        larges--;
        small[smalls++] = rich;
      }
    }
    while (larges > 0) {
      keepBelow[large[--larges]] = total;
    }
  }

  int draw(Draws draws) {
    int i = draws.below(keepBelow.length);
    return draws.below(total) < keepBelow[i] ? i : other[i];
  }
}
