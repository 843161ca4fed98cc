package jp.hashiwatashi.matching.engine;

import java.time.LocalDate;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;

/**
 * One person's conditions on what an opening's codes say: moves, employment type, night work, age
 * limit and the length of a secondment; reused from person to person.
 */
final class TermGate {

  private static final int MISSING = SeekerProfile.NOT_STATED;

  private final OpeningIndex index;
  private long accepted0;
  private long accepted1;
  private int moves;
  private int employer;
  private @Nullable LocalDate birth;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private LocalDate asOf = LocalDate.EPOCH;

  TermGate(OpeningIndex index) {
    this.index = index;
  }

  void prepare(SeekerProfile person, LocalDate day) {
    moves = Terms.mask(person.moves());
    int kind = Terms.kind(moves, Terms.mask(person.employmentTypes()), person.nightWork());
    accepted0 = Terms.accepted(kind, 0);
    accepted1 = Terms.accepted(kind, 1);
    employer = person.employerId() == null ? 0 : numberOf(person.employerId());
    birth = person.birthDate();
    from = person.availableFrom();
    until = person.availableUntil();
    asOf = day;
  }

  /** The number of the employer that the person leaves; 0 for none of the index. */
  int employer() {
    return employer;
  }

  private int numberOf(String employerId) {
    return index.employers.find(employerId) + 1;
  }

  boolean accepts(int code) {
    return ((code < 64 ? accepted0 : accepted1) >>> code & 1) != 0;
  }

  boolean acceptsAny(long codes0, long codes1) {
    return (codes0 & accepted0 | codes1 & accepted1) != 0;
  }

  boolean admitsSlow(int row, long mark) {
    return admitsAge(row) && returnsInTime(row, mark);
  }

  private boolean admitsAge(int row) {
    if (!isAgeLimited(row) || birth == null) {
      return true;
    }
    return LegalGate.isWithin(
        LegalGate.ageAt(birth, start(row), asOf),
        stated(index.ageMin[row]),
        stated(index.ageMax[row]));
  }

  private boolean isAgeLimited(int row) {
    return stated(index.ageMin[row]) != MISSING || stated(index.ageMax[row]) != MISSING;
  }

  private static int stated(byte column) {
    int value = column & 255;
    return value == OpeningIndex.NO_BYTE ? MISSING : value;
  }

  private @Nullable LocalDate start(int row) {
    int day = index.startDay[row];
    return day == Marks.DAY_TOP ? null : Marks.FIRST_DAY.plusDays(day);
  }

  private boolean sharesTransfer(long mark) {
    return (Terms.moves(Marks.terms(mark)) & moves & 1) != 0;
  }

  private boolean returnsInTime(int row, long mark) {
    int months = stated(index.months[row]);
    if (until == null || months == MISSING || sharesTransfer(mark)) {
      return true;
    }
    @Nullable LocalDate begins = begins(row);
    return begins == null || !begins.plusMonths(months).isAfter(until);
  }

  private @Nullable LocalDate begins(int row) {
    @Nullable LocalDate start = start(row);
    if (start == null || from == null) {
      return start == null ? from : start;
    }
    return start.isBefore(from) ? from : start;
  }

  /** The conditions not stated of a row that matches, as bits. */
  int notStated(int row, SeekerProfile person, boolean placeStated) {
    long gate = index.gate[row];
    long mark = index.marks[row];
    int terms = Marks.terms(mark);
    boolean unwanted = person.occupationsWanted().isEmpty();
    boolean inexperienced = person.occupationsExperienced().isEmpty();
    Answer night = Terms.night(terms);
    boolean nightStated =
        night == Answer.NO
            || person.nightWork() == Answer.YES
            || night == Answer.YES && person.nightWork() == Answer.NO;
    boolean hoursStated =
        Gate.hoursStated(gate)
            && (person.weeklyHoursMin() != MISSING || person.weeklyHoursMax() != MISSING);
    boolean ageUnknown = birth == null && isAgeLimited(row);
    return bit(Condition.OCCUPATION, unwanted && inexperienced)
        | bit(Condition.EXPERIENCE, inexperienced && Gate.asksExperience(gate))
        | bit(Condition.PLACE, !placeStated)
        | bit(
            Condition.WAGE,
            person.minMonthlyWageYen() == MISSING || Gate.wage(gate) == Gate.WAGE_TOP)
        | bit(
            Condition.EMPLOYMENT_TYPE,
            person.employmentTypes().isEmpty() || !Terms.typeStated(terms))
        | bit(Condition.HOURS, !hoursStated)
        | bit(Condition.NIGHT_WORK, !nightStated)
        | bit(Condition.AGE, ageUnknown)
        | bit(Condition.DATES, !datesStated(row, mark));
  }

  private boolean datesStated(int row, long mark) {
    if (from == null || !Marks.latestStartStated(mark)) {
      return false;
    }
    return sharesTransfer(mark)
        || until == null
        || stated(index.months[row]) == MISSING
        || begins(row) != null;
  }

  private static int bit(Condition condition, boolean notStated) {
    return notStated ? condition.bit() : 0;
  }
}
