package jp.hashiwatashi.benchmarks;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.matching.engine.Weights;
import jp.hashiwatashi.register.OccupationExperience;
import jp.hashiwatashi.register.Relocation;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import org.jspecify.annotations.Nullable;

/**
 * What a peer works out once for a person, so that an opening's parts are look-ups: a good engineer's
 * preparation, the same for every peer. Reused from person to person.
 */
final class PersonPlan {

  static final int PART_BITS = 10;

  /** A workplace that fails the condition on place. */
  static final int FAILS = -1;

  static final int GROUPS = 100;
  private static final int DIVISIONS = IndustryDivision.values().length;

  private final Geography geography;
  private final IndustryNearness nearness;
  private final int[] usual = new int[GROUPS];
  private final int[] years = new int[GROUPS];
  private final int[] industry = new int[DIVISIONS + 1];
  private final boolean[] reached = new boolean[49];
  private boolean occupationStated;
  private boolean experienceStated;
  private List<OccupationCode> wanted = List.of();
  private List<OccupationExperience> experienced = List.of();
  private int @Nullable [] metres;
  private long reach;
  private Relocation relocation = Relocation.NOWHERE;
  private long wage;

  PersonPlan(Geography geography, IndustryNearness nearness) {
    this.geography = geography;
    this.nearness = nearness;
  }

  void prepare(SeekerProfile person) {
    wanted = person.occupationsWanted();
    experienced = person.occupationsExperienced();
    occupationStated = !wanted.isEmpty() || !experienced.isEmpty();
    experienceStated = !experienced.isEmpty();
    wage = person.minMonthlyWageYen();
    relocation = person.relocation();
    boolean known = person.homeMunicipality() != NOT_STATED && person.maxCommuteKm() != NOT_STATED;
    metres = known ? geography.from(person.homeMunicipality()) : null;
    reach = person.maxCommuteKm() * 1000L;
    prepareIndustries(person.industriesExperienced());
    prepareYears();
    prepareOccupations();
  }

  private void prepareIndustries(Set<IndustryDivision> worked) {
    for (int division = 0; division < DIVISIONS; division++) {
      industry[division] = worked.isEmpty() ? 500 : nearness.best(worked, division);
    }
    industry[DIVISIONS] = 500;
  }

  private void prepareYears() {
    Arrays.fill(years, 0);
    for (OccupationExperience entry : experienced) {
      int group = entry.occupation().middle();
      years[group] = Math.max(years[group], entry.years());
    }
  }

  private void prepareOccupations() {
    Arrays.fill(usual, occupationStated ? 0 : 500);
    for (int rank = 0; rank < wanted.size(); rank++) {
      int share = 100 - 10 * Math.min(rank, 5);
      raise(wanted.get(rank).middle(), 700 * share / 100, 400 * share / 100);
    }
    for (OccupationExperience entry : experienced) {
      raise(entry.occupation().middle(), 700 * 80 / 100, 400 * 80 / 100);
    }
  }

  private void raise(int group, int sameGroup, int sameMajor) {
    int major = OccupationGroups.majorOf(group);
    for (int other = 1; other < GROUPS; other++) {
      if (OccupationGroups.majorOf(other) == major) {
        usual[other] = Math.max(usual[other], sameMajor);
      }
    }
    usual[group] = Math.max(usual[group], sameGroup);
  }

  /** Whether openings of the group can match. */
  boolean reachesGroup(int group) {
    return usual[group] > 0;
  }

  boolean occupationStated() {
    return occupationStated;
  }

  int occupation(int group, int small) {
    int best = usual[group];
    if (small >= 0) {
      for (int rank = 0; rank < wanted.size(); rank++) {
        if (wanted.get(rank).middle() == group && wanted.get(rank).small() == small) {
          best = Math.max(best, 1000 * (100 - 10 * Math.min(rank, 5)) / 100);
        }
      }
      for (OccupationExperience entry : experienced) {
        if (entry.occupation().middle() == group && entry.occupation().small() == small) {
          best = Math.max(best, 800);
        }
      }
    }
    return best;
  }

  boolean hasYears(int group, int asked) {
    return asked == 0 || !experienceStated || years[group] >= asked;
  }

  int experience(int group) {
    return experienceStated ? 100 * Math.min(10, years[group]) : 500;
  }

  /**
   * @param division ordinal; one past the last when not stated
   */
  int industry(int division) {
    return industry[division];
  }

  int wage(long offered) {
    if (offered == NOT_STATED || wage == NOT_STATED || wage == 0) {
      return 500;
    }
    return (int) Math.clamp((offered - wage) * 10_000 / (3 * wage), 0, 1000);
  }

  /** Whether the person has said how far the workplace may be. */
  boolean reachKnown() {
    return metres != null;
  }

  boolean isWithinReach(int municipality) {
    return metres != null && metres[municipality] <= reach;
  }

  /**
   * The prefectures where openings can match: 1 to 47, and always 0 (remote work) and 48 (no workplace
   * stated).
   */
  boolean[] reachedPrefectures() {
    Arrays.fill(reached, metres == null);
    reached[0] = true;
    reached[48] = true;
    for (int prefecture = 1; prefecture <= 47; prefecture++) {
      reached[prefecture] |= relocation.includes(prefecture);
    }
    if (metres != null) {
      for (int near = 0; near < metres.length; near++) {
        reached[geography.prefecture(near)] |= metres[near] <= reach;
      }
    }
    return reached;
  }

  /** The place part, or {@link #FAILS}. */
  int place(int municipality, boolean remote) {
    if (remote) {
      return 1000;
    }
    if (municipality == NOT_STATED) {
      return relocation.isAnywhere() ? 300 : 500;
    }
    if (metres != null && metres[municipality] <= reach) {
      return reach == 0 ? 1000 : (int) (1000 - 500L * metres[municipality] / reach);
    }
    if (relocation.includes(geography.prefecture(municipality))) {
      return 300;
    }
    return metres == null ? 500 : FAILS;
  }

  static int score(Weights weights, long parts) {
    return weights.occupation() * part(parts, 0)
        + weights.experience() * part(parts, 1)
        + weights.industry() * part(parts, 2)
        + weights.wage() * part(parts, 3)
        + weights.place() * part(parts, 4)
        + weights.skills() * part(parts, 5);
  }

  static long pack(int occupation, int experience, int industry, int wage, int place, int skills) {
    return occupation
        | (long) experience << PART_BITS
        | (long) industry << 2 * PART_BITS
        | (long) wage << 3 * PART_BITS
        | (long) place << 4 * PART_BITS
        | (long) skills << 5 * PART_BITS;
  }

  private static int part(long parts, int ordinal) {
    return (int) (parts >>> ordinal * PART_BITS) & (1 << PART_BITS) - 1;
  }
}
