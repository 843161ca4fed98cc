package jp.hashiwatashi.subsidy.courses;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.calendar.Periods;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.subsidy.rules.Deadline;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Requirement;
import jp.hashiwatashi.subsidy.rules.Wording;

/**
 * Who leaves by a certified plan and is re-employed in time.
 *
 * @param seniorAge completed years on the separation day from which the longer time and the higher part hold
 * @param months after the separation, for the younger
 * @param seniorMonths the same for seniors; not fewer
 */
record Leavers(int seniorAge, int months, int seniorMonths) {

  static final Fact<LocalDate> BIRTH_DATE = Fact.day("birth_date", "生年月日");
  static final Fact<LocalDate> SEPARATED_ON = Fact.day("separated_on", "離職した日");
  static final Fact<LocalDate> REEMPLOYED_ON = Fact.day("reemployed_on", "再就職した日");

  static final Requirement ON_THE_LIST =
      Requirement.assumed("on_list", "再就職支援奨励金", "認定を受けた再就職援助計画の対象者の一覧に載っている");

  static Leavers of(Map<String, Object> values) {
    var months = Provision.group(values, "months");
    return new Leavers(
        Math.toIntExact(Provision.number(values, "senior_age")),
        Math.toIntExact(Provision.number(months, "younger")),
        Math.toIntExact(Provision.number(months, "senior")));
  }

  /** Whether a person of this birth is a senior on the day of separation. */
  boolean isSenior(LocalDate birth, LocalDate separated) {
    return Period.between(birth, separated).getYears() >= seniorAge;
  }

  private LocalDate last(boolean senior, LocalDate separated) {
    return Periods.lastDay(separated, senior ? seniorMonths : months);
  }

  Requirement inTime(String clause) {
    return Requirement.of(
        clause,
        Wording.of("離職した日から%dか月以内（離職した日に%d歳以上の人は%dか月以内）に再就職した", months, seniorAge, seniorMonths),
        List.of(BIRTH_DATE, SEPARATED_ON, REEMPLOYED_ON),
        this::isInTime);
  }

  /** The birth date is asked only of whom it decides. */
  private boolean isInTime(Facts facts) {
    LocalDate separated = facts.get(SEPARATED_ON);
    LocalDate reemployed = facts.get(REEMPLOYED_ON);
    if (reemployed.isBefore(separated) || reemployed.isAfter(last(true, separated))) {
      return false;
    }
    return !reemployed.isAfter(last(false, separated))
        || isSenior(facts.get(BIRTH_DATE), separated);
  }

  List<Deadline> deadlines(Facts facts) {
    return facts.knows(SEPARATED_ON) && facts.knows(BIRTH_DATE)
        ? List.of(
            new Deadline(
                "reemployed_by",
                last(
                    isSenior(facts.get(BIRTH_DATE), facts.get(SEPARATED_ON)),
                    facts.get(SEPARATED_ON))))
        : List.of();
  }
}
