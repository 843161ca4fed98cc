package jp.hashiwatashi.benchmarks;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/** Whether an opening fails one person, in plain Java on the records themselves. */
final class PairChecks {

  private final LocalDate asOf;
  private @Nullable SeekerProfile prepared;
  private Set<String> licences = Set.of();
  private Set<String> skills = Set.of();

  PairChecks(LocalDate asOf) {
    this.asOf = asOf;
  }

  void prepare(SeekerProfile seeker) {
    prepared = seeker;
    licences = new HashSet<>(seeker.licences());
    skills = new HashSet<>(seeker.skills());
  }

  private SeekerProfile person() {
    if (prepared == null) {
      throw new IllegalStateException("nobody prepared");
    }
    return prepared;
  }

  boolean wage(OpeningProfile opening) {
    long offered = opening.comparedWageYen();
    return offered == NOT_STATED || offered >= person().minMonthlyWageYen();
  }

  /** Employment type, hours, night work, moves, licences. */
  boolean terms(OpeningProfile opening) {
    SeekerProfile person = person();
    @Nullable EmploymentType type = opening.employmentType();
    int hours = opening.weeklyHours();
    return (type == null
            || person.employmentTypes().isEmpty()
            || person.employmentTypes().contains(type))
        && (hours == NOT_STATED
            || hours >= person.weeklyHoursMin()
                && (person.weeklyHoursMax() == NOT_STATED || hours <= person.weeklyHoursMax()))
        && (opening.nightWork() != Answer.YES || person.nightWork() != Answer.NO)
        && !Collections.disjoint(person.moves(), opening.moves())
        && (opening.licencesRequired().isEmpty()
            || licences.containsAll(opening.licencesRequired()));
  }

  /** Employer, expiry, age, dates. */
  boolean rest(OpeningProfile opening) {
    SeekerProfile person = person();
    return (person.employerId() == null || !person.employerId().equals(opening.employerId()))
        && notBefore(opening.expiresOn(), asOf)
        && notBefore(opening.latestStartOn(), person.availableFrom())
        && age(opening.startOn(), opening.ageMin(), opening.ageMax())
        && returnsInTime(person, opening);
  }

  private static boolean notBefore(@Nullable LocalDate day, @Nullable LocalDate bound) {
    return day == null || bound == null || !day.isBefore(bound);
  }

  /** Whether completed years on the start lie within limits, either of which may be missing. */
  boolean age(@Nullable LocalDate start, int least, int most) {
    @Nullable LocalDate birth = person().birthDate();
    if (birth == null || least == NOT_STATED && most == NOT_STATED) {
      return true;
    }
    int years = Period.between(birth, start == null ? asOf : start).getYears();
    return years >= least && (most == NOT_STATED || years <= most);
  }

  private static boolean returnsInTime(SeekerProfile person, OpeningProfile opening) {
    return person.moves().contains(Move.TRANSFER) && opening.moves().contains(Move.TRANSFER)
        || endsInTime(person, opening.startOn(), opening.months());
  }

  /** Whether a secondment from the latest stated start ends while the person is available. */
  static boolean endsInTime(SeekerProfile person, @Nullable LocalDate start, int months) {
    @Nullable LocalDate until = person.availableUntil();
    @Nullable LocalDate from = person.availableFrom();
    if (months == NOT_STATED || until == null || start == null && from == null) {
      return true;
    }
    LocalDate begins = start == null || from != null && from.isAfter(start) ? from : start;
    return begins == null || !begins.plusMonths(months).isAfter(until);
  }

  int skills(OpeningProfile opening) {
    return skills(opening.licencesWelcome(), opening.skillsWelcome());
  }

  private int skills(List<String> licencesWelcome, List<String> skillsWelcome) {
    int welcome = licencesWelcome.size() + skillsWelcome.size();
    if (welcome == 0) {
      return 500;
    }
    int held = 0;
    for (String licence : licencesWelcome) {
      held += licences.contains(licence) ? 1 : 0;
    }
    for (String skill : skillsWelcome) {
      held += skills.contains(skill) ? 1 : 0;
    }
    return 1000 * held / welcome;
  }
}
