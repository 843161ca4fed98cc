package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.util.Arrays;
import jp.hashiwatashi.register.Relocation;

/** One person's place part, by workplace; reused from person to person. */
final class PlacePlan {

  /** A workplace that the person cannot accept. */
  static final short OUT = -1;

  private final Places places;
  private final Neighbours neighbours;

  /** Workplaces within reach, nearest first. */
  private int[] reachSlot = new int[256];

  private int reachCount;

  /** The reach as stretches of neighbouring slots: first, end, best part; best first. */
  int[] stretches = new int[3 * 64];

  int stretchCount;

  /** The slots within reach, while they are put together. */
  private final long[] within;

  /** Ranges of slots beyond reach that are accepted: first, end, part. */
  final int[] ranges = new int[3 * 50];

  int rangeCount;

  /** The part within reach by slot, or {@link #OUT}. */
  private final short[] reachPart;

  PlacePlan(Places places, Neighbours neighbours) {
    this.places = places;
    this.neighbours = neighbours;
    reachPart = new short[places.count() + 2];
    within = new long[(places.count() + 2 >> 6) + 1];
    Arrays.fill(reachPart, OUT);
  }

  void prepare(SeekerWishes person) {
    for (int i = 0; i < reachCount; i++) {
      reachPart[reachSlot[i]] = OUT;
    }
    reachCount = 0;
    rangeCount = 0;
    stretchCount = 0;
    boolean known = person.homeMunicipality() != NOT_STATED && person.maxCommuteKm() != NOT_STATED;
    if (known) {
      prepareReach(person.homeMunicipality(), person.maxCommuteKm() * 1000L);
    }
    prepareRanges(person.relocation(), known);
  }

  private void prepareReach(int home, long reach) {
    for (long near : neighbours.around(home, reach)) {
      long distance = near >>> 32;
      if (distance > reach) {
        break;
      }
      if (reachCount == reachSlot.length) {
        reachSlot = Arrays.copyOf(reachSlot, 2 * reachCount);
      }
      int slot = 1 + (int) near;
      reachSlot[reachCount++] = slot;
      reachPart[slot] = (short) Scorer.near(distance, reach);
      within[slot >> 6] |= 1L << slot;
    }
    prepareStretches();
  }

  /** Puts neighbouring slots together, so that a group's rows are read in a few long stretches. */
  private void prepareStretches() {
    int first = -1;
    int last = -1;
    int best = 0;
    for (int w = 0; w < within.length; w++) {
      for (long word = within[w]; word != 0; word &= word - 1) {
        int slot = (w << 6) + Long.numberOfTrailingZeros(word);
        if (first >= 0 && slot - last > 1) {
          addStretch(first, last + 1, best);
          first = -1;
        }
        if (first < 0) {
          first = slot;
          best = 0;
        }
        last = slot;
        best = Math.max(best, reachPart[slot]);
      }
      within[w] = 0;
    }
    if (first >= 0) {
      addStretch(first, last + 1, best);
    }
  }

  private void addStretch(int first, int end, int best) {
    if (3 * stretchCount == stretches.length) {
      stretches = Arrays.copyOf(stretches, 2 * stretches.length);
    }
    int at = stretchCount++;
    while (at > 0 && stretches[3 * at - 1] < best) {
      System.arraycopy(stretches, 3 * at - 3, stretches, 3 * at, 3);
      at--;
    }
    stretches[3 * at] = first;
    stretches[3 * at + 1] = end;
    stretches[3 * at + 2] = best;
  }

  private void prepareRanges(Relocation relocation, boolean known) {
    if (!known) {
      for (int prefecture = 1; prefecture <= 47; prefecture++) {
        if (!relocation.includes(prefecture)) {
          addRange(prefecture, Scorer.HALF);
        }
      }
    }
    for (int prefecture = 1; prefecture <= 47; prefecture++) {
      if (relocation.includes(prefecture)) {
        addRange(prefecture, Scorer.RELOCATION);
      }
    }
  }

  private void addRange(int prefecture, int value) {
    int first = 1 + places.firstSlot(prefecture);
    int end = 1 + places.endSlot(prefecture);
    int last = 3 * (rangeCount - 1);
    if (rangeCount > 0 && ranges[last + 1] == first && ranges[last + 2] == value) {
      ranges[last + 1] = end;
      return;
    }
    ranges[3 * rangeCount] = first;
    ranges[3 * rangeCount + 1] = end;
    ranges[3 * rangeCount + 2] = value;
    rangeCount++;
  }

  /** Whether anything is within reach. */
  boolean reachesAny() {
    return reachCount > 0;
  }

  /** The part within reach, or {@link #OUT}. */
  int withinReach(int slot) {
    return reachPart[slot];
  }

  /** The part of a stated workplace that is accepted beyond reach. */
  int beyondReach(int slot) {
    for (int r = 0; r < rangeCount; r++) {
      if (slot >= ranges[3 * r] && slot < ranges[3 * r + 1]) {
        return ranges[3 * r + 2];
      }
    }
    return 0;
  }

  /** The part of a workplace that is not stated. */
  static int unstated(SeekerWishes person) {
    return person.relocation().isAnywhere() ? Scorer.RELOCATION : Scorer.HALF;
  }
}
