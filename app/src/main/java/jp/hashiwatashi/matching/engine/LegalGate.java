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
    int years = ageAt(birth, opening, asOf);
    boolean oldEnough = opening.ageMin() == NOT_STATED || years >= opening.ageMin();
    boolean youngEnough = opening.ageMax() == NOT_STATED || years <= opening.ageMax();
    return Verdict.of(oldEnough && youngEnough);
  }

  /** The day that counts: the opening's first, or the matching date when that is not stated. */
  static LocalDate day(OpeningProfile opening, LocalDate asOf) {
    @Nullable LocalDate start = opening.startOn();
    return start == null ? asOf : start;
  }

  /** Completed years on the day that counts. */
  static int ageAt(LocalDate birth, OpeningProfile opening, LocalDate asOf) {
    return completedYears(birth, day(opening, asOf));
  }

  /** Completed on the birthday; for 29 February on 1 March. */
  static int completedYears(LocalDate birth, LocalDate day) {
    return Period.between(birth, day).getYears();
  }
}
