package jp.hashiwatashi.subsidy.courses;

import static jp.hashiwatashi.subsidy.courses.EmployerFacts.APPLIED_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import jp.hashiwatashi.shared.calendar.FiscalYears;
import jp.hashiwatashi.shared.law.Provision.Version;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;

/** The limit of people per establishment and fiscal year of application (高年齢者無期雇用転換コース). */
public final class PeopleAYear {

  private PeopleAYear() {}

  /** Whether a course has it. */
  public static boolean limits(Course<?> course) {
    return course instanceof OpenEndedConversion;
  }

  /** The fact that says how many were applied for already. */
  public static Fact<Long> already() {
    return OpenEndedConversion.ALREADY_THIS_YEAR;
  }

  /** The fiscal year of a case's application; empty while that day is not known. */
  public static OptionalInt year(Facts facts) {
    return facts.find(APPLIED_ON).stream().mapToInt(FiscalYears::of).findFirst();
  }

  /**
   * How many people of these cases count together, at most the limit.
   *
   * @param cases of one establishment and year
   */
  public static long counted(List<Facts> cases, LocalDate on) {
    long most =
        OpenEndedConversion.LAW.on(on) instanceof Version<OpenEndedConversion.Figures> law
            ? law.value().peopleAYear()
            : Integer.MAX_VALUE;
    long people = 0;
    for (Facts one : cases) {
      people =
          Math.min(most, people + Math.min(most, one.find(OpenEndedConversion.PEOPLE).orElse(0L)));
    }
    return people;
  }
}
