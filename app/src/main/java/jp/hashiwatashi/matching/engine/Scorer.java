package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.util.List;
import jp.hashiwatashi.register.OccupationExperience;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.codes.OccupationGroups;

/** The parts of one pair, as spec 02 states them; all divisions floor. */
final class Scorer {

  static final int FULL = 1000;
  static final int HALF = 500;
  static final int SAME_MIDDLE = 700;
  static final int SAME_MAJOR = 400;
  static final int RELOCATION = 300;

  /** A distance that is not stated. */
  static final long UNKNOWN = -1;

  private Scorer() {}

  /**
   * @param distance metres between home and workplace, or {@link #UNKNOWN}
   * @param prefecture of the workplace, 1 to 47, or 0 when it is not stated
   */
  static Parts parts(
      SeekerWishes person,
      OpeningProfile opening,
      IndustryTable table,
      long distance,
      int prefecture) {
    return new Parts(
        occupation(person, opening.occupation()),
        experience(person, opening.occupation()),
        table.part(person.industriesExperienced(), opening.industry()),
        wage(person.minMonthlyWageYen(), opening.comparedWageYen()),
        place(person, opening.remote(), distance, prefecture),
        skills(person, opening));
  }

  static int occupation(SeekerWishes person, OccupationCode offered) {
    List<OccupationCode> wanted = person.occupationsWanted();
    if (wanted.isEmpty() && person.occupationsExperienced().isEmpty()) {
      return HALF;
    }
    int best = 0;
    for (int rank = 0; rank < wanted.size(); rank++) {
      best = Math.max(best, wanted(near(wanted.get(rank), offered), rank));
    }
    for (OccupationExperience experience : person.occupationsExperienced()) {
      best = Math.max(best, experienced(near(experience.occupation(), offered)));
    }
    return best;
  }

  /** How near two occupations are: 1000, 700, 400 or 0. */
  static int near(OccupationCode own, OccupationCode offered) {
    if (own.middle() == offered.middle()) {
      return own.hasSmallGroup() && own.small() == offered.small() ? FULL : SAME_MIDDLE;
    }
    return OccupationGroups.majorOf(own.middle()) == OccupationGroups.majorOf(offered.middle())
        ? SAME_MAJOR
        : 0;
  }

  /** The value of an occupation wanted at this place of the list, 0 for the first. */
  static int wanted(int near, int rank) {
    return near * (100 - 10 * Math.min(rank, 5)) / 100;
  }

  static int experienced(int near) {
    return near * 80 / 100;
  }

  /** Years in the same middle group: the largest entry, 0 for none; the list must be stated. */
  static int years(List<OccupationExperience> experienced, int middle) {
    int most = 0;
    for (OccupationExperience experience : experienced) {
      if (experience.occupation().middle() == middle) {
        most = Math.max(most, experience.years());
      }
    }
    return most;
  }

  static int experience(SeekerWishes person, OccupationCode offered) {
    return person.occupationsExperienced().isEmpty()
        ? HALF
        : experience(years(person.occupationsExperienced(), offered.middle()));
  }

  static int experience(int years) {
    return 100 * Math.min(10, years);
  }

  /** Both in yen, and at most {@code Shapes.MOST_YEN}: then nothing here overflows. */
  static int wage(long wanted, long offered) {
    if (wanted == NOT_STATED || wanted == 0 || offered == NOT_STATED) {
      return HALF;
    }
    long surplus = Math.floorDiv((offered - wanted) * 10_000, 3 * wanted);
    return (int) Math.clamp(surplus, 0, FULL);
  }

  static int place(SeekerWishes person, boolean remote, long distance, int prefecture) {
    if (remote) {
      return FULL;
    }
    boolean known = distance != UNKNOWN && person.maxCommuteKm() != NOT_STATED;
    long reach = person.maxCommuteKm() * 1000L;
    if (known && distance <= reach) {
      return near(distance, reach);
    }
    if (prefecture == 0
        ? person.relocation().isAnywhere()
        : person.relocation().includes(prefecture)) {
      return RELOCATION;
    }
    return known ? 0 : HALF;
  }

  /** The place part within reach, both in metres. */
  static int near(long distance, long reach) {
    return reach == 0 ? FULL : (int) (FULL - HALF * distance / reach);
  }

  static int skills(SeekerWishes person, OpeningProfile opening) {
    int welcome = opening.licencesWelcome().size() + opening.skillsWelcome().size();
    if (welcome == 0) {
      return HALF;
    }
    int held = 0;
    for (String licence : opening.licencesWelcome()) {
      held += person.licences().contains(licence) ? 1 : 0;
    }
    for (String skill : opening.skillsWelcome()) {
      held += person.skills().contains(skill) ? 1 : 0;
    }
    return FULL * held / welcome;
  }
}
