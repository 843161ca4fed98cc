package jp.hashiwatashi.subsidy.courses;

import static jp.hashiwatashi.subsidy.courses.EmployerFacts.APPLIED_ON;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.NO_BREACH;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.shared.calendar.Periods;
import jp.hashiwatashi.subsidy.rules.Deadline;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Requirement;
import jp.hashiwatashi.subsidy.rules.Wording;

/** What the courses of 65歳超雇用推進助成金 have in common. */
final class Sixty {

  private Sixty() {}

  /**
   * @param since what the years before are counted from: the measure or the plan
   */
  static Requirement noBreach(String since, long years) {
    return Requirement.stated(
        "65歳超雇用推進助成金 共通",
        Wording.of("%sの%d年前の日から支給申請日の前日までの間に、高年齢者雇用安定法第8条または第9条第1項の規定に違反していない", since, years),
        NO_BREACH);
  }

  /**
   * @param from the day that the time of application is counted from
   * @param first 0 where one may apply on that day, 1 from the next day on
   */
  static Requirement applied(
      String clause, String wording, Fact<LocalDate> from, int first, int months) {
    return Requirement.of(
        clause,
        Wording.of(wording, months),
        List.of(APPLIED_ON, from),
        facts -> {
          LocalDate applied = facts.get(APPLIED_ON);
          LocalDate day = facts.get(from);
          return !applied.isBefore(day.plusDays(first))
              && !applied.isAfter(Periods.lastDay(day, months));
        });
  }

  static List<Deadline> applyBy(Facts facts, Fact<LocalDate> from, int months) {
    return facts
        .find(from)
        .map(day -> List.of(new Deadline("apply_by", Periods.lastDay(day, months))))
        .orElse(List.of());
  }
}
