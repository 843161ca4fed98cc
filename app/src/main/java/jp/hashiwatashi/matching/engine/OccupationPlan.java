package jp.hashiwatashi.matching.engine;

import java.util.Arrays;
import java.util.List;
import jp.hashiwatashi.register.OccupationExperience;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.codes.OccupationGroups;

/** One person's occupation and experience parts, by middle group; reused from person to person. */
final class OccupationPlan {

  private static final int[] MAJOR = new int[OpeningIndex.GROUPS];

  /** First and last middle group of each major group. */
  private static final int[] FIRST = new int[OpeningIndex.GROUPS];

  private static final int[] LAST = new int[OpeningIndex.GROUPS];

  static {
    for (int group = OpeningIndex.GROUPS - 1; group >= 1; group--) {
      MAJOR[group] = OccupationGroups.majorOf(group);
      FIRST[MAJOR[group]] = group;
    }
    for (int group = 1; group < OpeningIndex.GROUPS; group++) {
      LAST[MAJOR[group]] = group;
    }
  }

  /** The part of an opening in the group whose small group is none of the person's. */
  final int[] usual = new int[OpeningIndex.GROUPS];

  /** The highest part that an opening in the group can have. */
  final int[] highest = new int[OpeningIndex.GROUPS];

  /** The small groups that are worth more than the usual, as bits by their number modulo 64. */
  final long[] valued = new long[OpeningIndex.GROUPS];

  /** The experience part in the group. */
  final int[] experience = new int[OpeningIndex.GROUPS];

  /** The gate word's years in the group. */
  final long[] gateYears = new long[OpeningIndex.GROUPS];

  /** Groups with an occupation part above 0. */
  final int[] groups = new int[OpeningIndex.GROUPS];

  int groupCount;

  private final int[] years = new int[OpeningIndex.GROUPS];
  private int[] smallCode = new int[16];
  private int[] smallValue = new int[16];
  private int smallCount;

  /** By small group, of the middle group taken up: the part when it is one of the person's, else 0. */
  private final int[] valueAtHand = new int[128];

  private int usualAtHand;

  void prepare(SeekerWishes person) {
    List<OccupationCode> wanted = person.occupationsWanted();
    List<OccupationExperience> experienced = person.occupationsExperienced();
    for (int i = 0; i < smallCount; i++) {
      valueAtHand[smallCode[i] % 100] = 0;
    }
    smallCount = 0;
    groupCount = 0;
    prepareExperience(experienced);
    if (wanted.isEmpty() && experienced.isEmpty()) {
      Arrays.fill(usual, Scorer.HALF);
    } else {
      Arrays.fill(usual, 0);
    }
    for (int place = 0; place < wanted.size(); place++) {
      OccupationCode code = wanted.get(place);
      raise(
          code,
          Scorer.wanted(Scorer.FULL, place),
          Scorer.wanted(Scorer.SAME_MIDDLE, place),
          Scorer.wanted(Scorer.SAME_MAJOR, place));
    }
    for (OccupationExperience experience : experienced) {
      raise(
          experience.occupation(),
          Scorer.experienced(Scorer.FULL),
          Scorer.experienced(Scorer.SAME_MIDDLE),
          Scorer.experienced(Scorer.SAME_MAJOR));
    }
    System.arraycopy(usual, 0, highest, 0, usual.length);
    Arrays.fill(valued, 0);
    for (int i = 0; i < smallCount; i++) {
      int group = smallCode[i] / 100;
      highest[group] = Math.max(highest[group], smallValue[i]);
      valued[group] |= 1L << smallCode[i] % 100;
    }
    for (int group = 1; group < OpeningIndex.GROUPS; group++) {
      if (usual[group] > 0) {
        groups[groupCount++] = group;
      }
    }
  }

  private void prepareExperience(List<OccupationExperience> experienced) {
    if (experienced.isEmpty()) {
      Arrays.fill(experience, Scorer.HALF);
      Arrays.fill(gateYears, 0);
      return;
    }
    Arrays.fill(years, 0);
    Arrays.fill(experience, 0);
    Arrays.fill(gateYears, Gate.years(0));
    for (OccupationExperience entry : experienced) {
      int group = entry.occupation().middle();
      years[group] = Math.max(years[group], entry.years());
      experience[group] = Scorer.experience(years[group]);
      gateYears[group] = Gate.years(years[group]);
    }
  }

  private void raise(OccupationCode code, int sameSmall, int sameMiddle, int sameMajor) {
    int group = code.middle();
    int major = MAJOR[group];
    for (int other = FIRST[major]; other <= LAST[major]; other++) {
      usual[other] = Math.max(usual[other], sameMajor);
    }
    usual[group] = Math.max(usual[group], sameMiddle);
    if (code.hasSmallGroup()) {
      addSmall(group * 100 + code.small(), sameSmall);
    }
  }

  private void addSmall(int code, int value) {
    if (smallCount == smallCode.length) {
      smallCode = Arrays.copyOf(smallCode, 2 * smallCount);
      smallValue = Arrays.copyOf(smallValue, 2 * smallCount);
    }
    smallCode[smallCount] = code;
    smallValue[smallCount++] = value;
  }

  /** Makes ready for many openings of one group. */
  void takeUp(int group) {
    for (int i = 0; i < smallCount; i++) {
      valueAtHand[smallCode[i] % 100] = 0;
    }
    for (int i = 0; i < smallCount; i++) {
      if (smallCode[i] / 100 == group) {
        int small = smallCode[i] % 100;
        valueAtHand[small] = Math.max(valueAtHand[small], smallValue[i]);
      }
    }
    usualAtHand = usual[group];
  }

  /** The occupation part of an opening in the group taken up. */
  int partAtHand(byte small) {
    return small < 0 ? usualAtHand : Math.max(usualAtHand, valueAtHand[small]);
  }

  /** The occupation part of an opening in this group. */
  int part(int group, byte small) {
    int best = usual[group];
    if (best == highest[group]) {
      return best;
    }
    int code = group * 100 + small;
    for (int i = 0; i < smallCount; i++) {
      if (smallCode[i] == code && small >= 0) {
        best = Math.max(best, smallValue[i]);
      }
    }
    return best;
  }
}
