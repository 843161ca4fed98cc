package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.matching.engine.Verdict.MET;
import static jp.hashiwatashi.matching.engine.Verdict.NOT_STATED;
import static jp.hashiwatashi.matching.engine.Verdict.of;

import java.time.LocalDate;
import java.util.Collections;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one pair, as spec 02 states them. A comparison with a missing operand is not
 * stated; {@code and} and {@code or} combine as in Kleene's logic; nothing else is inferred.
 */
final class Conditions {

  private static final int MISSING = SeekerProfile.NOT_STATED;

  private Conditions() {}

  /**
   * @param distance metres between home and workplace, or {@link Scorer#UNKNOWN}
   * @param prefecture of the workplace, or 0
   * @param occupationPart of the same pair
   * @return by the ordinal of {@link Condition}
   */
  static Verdict[] verdicts(
      SeekerProfile person,
      OpeningProfile opening,
      LocalDate asOf,
      long distance,
      int prefecture,
      int occupationPart) {
    return new Verdict[] {
      open(opening, asOf),
      otherEmployer(person, opening),
      of(!Collections.disjoint(person.moves(), opening.moves())),
      occupation(person, occupationPart),
      experience(person, opening),
      place(person, opening, distance, prefecture),
      atLeast(opening.comparedWageYen(), person.minMonthlyWageYen()),
      employmentType(person, opening),
      hours(person, opening),
      nightWork(person, opening),
      of(person.licences().containsAll(opening.licencesRequired())),
      LegalGate.age(person.birthDate(), opening, asOf),
      dates(person, opening)
    };
  }

  private static Verdict open(OpeningProfile opening, LocalDate asOf) {
    @Nullable LocalDate expiry = opening.expiresOn();
    return of((expiry == null || !expiry.isBefore(asOf)) && opening.vacancies() >= 1);
  }

  private static Verdict otherEmployer(SeekerProfile person, OpeningProfile opening) {
    @Nullable String left = person.employerId();
    return of(left == null || !left.equals(opening.employerId()));
  }

  private static Verdict occupation(SeekerProfile person, int part) {
    boolean stated =
        !person.occupationsWanted().isEmpty() || !person.occupationsExperienced().isEmpty();
    return stated ? of(part > 0) : NOT_STATED;
  }

  private static Verdict experience(SeekerProfile person, OpeningProfile opening) {
    if (opening.experienceYears() == 0) {
      return MET;
    }
    if (person.occupationsExperienced().isEmpty()) {
      return NOT_STATED;
    }
    int years = Scorer.years(person.occupationsExperienced(), opening.occupation().middle());
    return of(years >= opening.experienceYears());
  }

  private static Verdict place(
      SeekerProfile person, OpeningProfile opening, long distance, int prefecture) {
    if (opening.remote()) {
      return MET;
    }
    Verdict commute =
        distance == Scorer.UNKNOWN || person.maxCommuteKm() == MISSING
            ? NOT_STATED
            : of(distance <= person.maxCommuteKm() * 1000L);
    return commute.or(relocation(person, prefecture));
  }

  private static Verdict relocation(SeekerProfile person, int prefecture) {
    if (person.relocation().isAnywhere() || person.relocation().isNowhere()) {
      return of(person.relocation().isAnywhere());
    }
    return prefecture == 0 ? NOT_STATED : of(person.relocation().includes(prefecture));
  }

  private static Verdict atLeast(long value, long bound) {
    return value == MISSING || bound == MISSING ? NOT_STATED : of(value >= bound);
  }

  private static Verdict employmentType(SeekerProfile person, OpeningProfile opening) {
    return person.employmentTypes().isEmpty() || opening.employmentType() == null
        ? NOT_STATED
        : of(person.employmentTypes().contains(opening.employmentType()));
  }

  private static Verdict hours(SeekerProfile person, OpeningProfile opening) {
    int least = person.weeklyHoursMin();
    int most = person.weeklyHoursMax();
    if (least == MISSING && most == MISSING) {
      return NOT_STATED;
    }
    Verdict enough = least == MISSING ? MET : atLeast(opening.weeklyHours(), least);
    return most == MISSING ? enough : enough.and(atLeast(most, opening.weeklyHours()));
  }

  private static Verdict nightWork(SeekerProfile person, OpeningProfile opening) {
    return not(opening.nightWork()).or(verdict(person.nightWork()));
  }

  private static Verdict verdict(Answer answer) {
    return switch (answer) {
      case YES -> MET;
      case NO -> Verdict.NOT_MET;
      case NOT_STATED -> NOT_STATED;
    };
  }

  private static Verdict not(Answer answer) {
    return switch (answer) {
      case YES -> Verdict.NOT_MET;
      case NO -> MET;
      case NOT_STATED -> NOT_STATED;
    };
  }

  private static Verdict dates(SeekerProfile person, OpeningProfile opening) {
    Verdict start = notBefore(opening.latestStartOn(), person.availableFrom());
    boolean transfer =
        person.moves().contains(Move.TRANSFER) && opening.moves().contains(Move.TRANSFER);
    return transfer ? start : start.and(returnsInTime(person, opening));
  }

  private static Verdict notBefore(@Nullable LocalDate day, @Nullable LocalDate bound) {
    return day == null || bound == null ? NOT_STATED : of(!day.isBefore(bound));
  }

  /** Whether a secondment from the latest stated start ends while the person is available. */
  private static Verdict returnsInTime(SeekerProfile person, OpeningProfile opening) {
    @Nullable LocalDate until = person.availableUntil();
    if (opening.months() == MISSING || until == null) {
      return MET;
    }
    @Nullable LocalDate begins = later(opening.startOn(), person.availableFrom());
    return begins == null ? NOT_STATED : of(!begins.plusMonths(opening.months()).isAfter(until));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? other : one;
  }
}
