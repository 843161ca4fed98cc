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
  int[] reachSlot = new int[256];

  int reachCount;

  /** Ranges of slots beyond reach that are accepted: first, end, part. */
  final int[] ranges = new int[3 * 50];

  int rangeCount;

  /** The part within reach by slot, or {@link #OUT}. */
  private final short[] reachPart;

  PlacePlan(Places places, Neighbours neighbours) {
    this.places = places;
    this.neighbours = neighbours;
    reachPart = new short[places.count() + 2];
    Arrays.fill(reachPart, OUT);
  }

  void prepare(SeekerWishes person) {
    for (int i = 0; i < reachCount; i++) {
      reachPart[reachSlot[i]] = OUT;
    }
    reachCount = 0;
    rangeCount = 0;
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
    }
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
