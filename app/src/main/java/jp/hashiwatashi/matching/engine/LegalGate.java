package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.time.LocalDate;
import java.time.Period;
import jp.hashiwatashi.register.OpeningProfile;
import org.jspecify.annotations.Nullable;

/**
 * The only condition that reads a birth date: whether a person's completed years lie within an age
 * limit that has a lawful ground.
 */
final class LegalGate {

  private LegalGate() {}

  static boolean hasLimit(OpeningProfile opening) {
    return opening.ageMin() != NOT_STATED || opening.ageMax() != NOT_STATED;
  }

  static Verdict age(@Nullable LocalDate birth, OpeningProfile opening, LocalDate asOf) {
    if (!hasLimit(opening)) {
      return Verdict.MET;
    }
    if (birth == null) {
      return Verdict.NOT_STATED;
    }
    return Verdict.of(
        isWithin(ageAt(birth, opening.startOn(), asOf), opening.ageMin(), opening.ageMax()));
  }

  /** Whether completed years lie within the bounds, which belong to it and may be not stated. */
  static boolean isWithin(int years, int least, int most) {
    return (least == NOT_STATED || years >= least) && (most == NOT_STATED || years <= most);
  }

  /** The day that counts: an opening's first, or the matching date when that is not stated. */
  static LocalDate day(@Nullable LocalDate start, LocalDate asOf) {
    return start == null ? asOf : start;
  }

  /**
   * Completed years on the day that counts: completed on the birthday; for 29 February on 1 March.
   */
  static int ageAt(LocalDate birth, @Nullable LocalDate start, LocalDate asOf) {
    return Period.between(birth, day(start, asOf)).getYears();
  }
}
