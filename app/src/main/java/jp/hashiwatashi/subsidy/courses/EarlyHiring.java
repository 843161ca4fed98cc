package jp.hashiwatashi.subsidy.courses;

import static jp.hashiwatashi.subsidy.courses.EmployerFacts.PLAN_FILED_ON;
import static jp.hashiwatashi.subsidy.courses.Leavers.SEPARATED_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hashiwatashi.shared.calendar.Periods;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.subsidy.rules.Amount;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Deadline;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Requirement;
import jp.hashiwatashi.subsidy.rules.Verdict;
import jp.hashiwatashi.subsidy.rules.Wording;

/** A2: who hires a person of a certified plan's list soon (早期雇入れ支援). */
final class EarlyHiring extends Course<EarlyHiring.Figures> {

  private static final String CLAUSE = "受入れ人材育成支援奨励金（早期雇入れ支援）";

  private static final Provision<Figures> LAW = Provision.read("subsidy/early-hiring", Figures::of);

  static final Fact<Boolean> CERTIFICATE = Fact.yesNo("certificate", "再就職援助計画対象労働者証明書を持っているか");
  static final Fact<Boolean> SPECIAL_CERTIFICATE =
      Fact.yesNo("special_certificate", "証明書に「特例対象者」とあるか");
  static final Fact<Boolean> GROWTH = Fact.yesNo("growth", "受入れ事業所が成長要件（生産指標等）を満たすか");
  static final Fact<LocalDate> HIRED_ON = Fact.day("hired_on", "雇い入れた日");
  static final Fact<Boolean> OPEN_ENDED = Fact.yesNo("open_ended", "期間の定めのない雇用か");
  static final Fact<Boolean> INSURED = Fact.yesNo("insured", "雇用保険の一般被保険者として雇い入れたか");
  static final Fact<Boolean> EMPLOYED_6_MONTHS =
      Fact.yesNo("employed_6_months", employed(LAW.newest().firstMonths()));
  static final Fact<Boolean> EMPLOYED_12_MONTHS =
      Fact.yesNo("employed_12_months", employed(LAW.newest().secondMonths())).optional();

  /**
   * @param months after the separation
   * @param firstMonths of employment after which the first part is paid
   * @param secondMonths likewise the second, which is for the preferential only
   */
  record Figures(
      int months,
      int firstMonths,
      long ordinary,
      long preferential,
      int secondMonths,
      long second) {

    static Figures of(Map<String, Object> values) {
      var first = Provision.group(values, "first");
      var second = Provision.group(values, "second");
      return new Figures(
          Math.toIntExact(Provision.number(values, "months")),
          Math.toIntExact(Provision.number(first, "months")),
          Provision.number(first, "ordinary"),
          Provision.number(first, "preferential"),
          Math.toIntExact(Provision.number(second, "months")),
          Provision.number(second, "preferential"));
    }
  }

  EarlyHiring() {
    super(LAW, EarlyHiring::requirements);
  }

  private static String employed(int months) {
    return Wording.of("雇入れから%dか月の日に雇用しているか", months);
  }

  @Override
  public String name() {
    return "early-hiring";
  }

  @Override
  public String title() {
    return "受入れ人材育成支援奨励金 早期雇入れ支援";
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(
        PLAN_FILED_ON,
        CERTIFICATE,
        SPECIAL_CERTIFICATE,
        GROWTH,
        SEPARATED_ON,
        HIRED_ON,
        OPEN_ENDED,
        INSURED,
        EMPLOYED_6_MONTHS,
        EMPLOYED_12_MONTHS);
  }

  @Override
  public Fact<LocalDate> selectingDay() {
    return PLAN_FILED_ON;
  }

  private static List<Requirement> requirements(Figures law) {
    return List.of(
        Requirement.stated(CLAUSE, "認定を受けた再就職援助計画の対象者である（再就職援助計画対象労働者証明書を持っている）", CERTIFICATE),
        Requirement.of(
            CLAUSE,
            Wording.of("離職した日から%dか月以内に雇い入れた", law.months()),
            List.of(SEPARATED_ON, HIRED_ON),
            facts -> {
              LocalDate separated = facts.get(SEPARATED_ON);
              LocalDate hired = facts.get(HIRED_ON);
              return !hired.isBefore(separated)
                  && !hired.isAfter(Periods.lastDay(separated, law.months()));
            }),
        Requirement.stated(CLAUSE, "期間の定めのない労働者として雇い入れた", OPEN_ENDED),
        Requirement.stated(CLAUSE, "雇用保険の一般被保険者として雇い入れた", INSURED),
        Requirement.assumed("employment_will_last", CLAUSE, "継続して雇用することが確実である"),
        Requirement.stated(
            CLAUSE, Wording.of("雇入れから%dか月の日に引き続き雇用している", law.firstMonths()), EMPLOYED_6_MONTHS));
  }

  @Override
  protected void amount(Figures law, Amount amount, Facts facts) {
    Verdict preferential = preferential(facts);
    if (preferential == Verdict.OPEN) {
      amount.is(SPECIAL_CERTIFICATE);
      amount.is(GROWTH);
    } else if (preferential == Verdict.UNMET) {
      amount.step(Wording.of("通常助成 雇入れから%dか月", law.firstMonths()), CLAUSE, law.ordinary());
    } else {
      amount.step(Wording.of("優遇助成 雇入れから%dか月", law.firstMonths()), CLAUSE, law.preferential());
      second(law, amount, facts);
    }
  }

  /** As long as the day is still to come, what it may bring is told and not counted. */
  private static void second(Figures law, Amount amount, Facts facts) {
    Optional<Boolean> employed = facts.find(EMPLOYED_12_MONTHS);
    if (employed.isEmpty()) {
      amount.step(
          Wording.of("優遇助成 雇入れから%dか月（これから：その日に雇用していれば %,d円）", law.secondMonths(), law.second()),
          CLAUSE,
          0);
    } else if (employed.get()) {
      amount.step(Wording.of("優遇助成 雇入れから%dか月", law.secondMonths()), CLAUSE, law.second());
    }
  }

  /** As long as one of the two is known to fail, the other does not matter. */
  private static Verdict preferential(Facts facts) {
    return Verdict.all(
        List.of(
            Verdict.of(() -> facts.get(SPECIAL_CERTIFICATE)), Verdict.of(() -> facts.get(GROWTH))));
  }

  @Override
  protected List<Deadline> deadlines(Figures law, Facts facts) {
    List<Deadline> days = new ArrayList<>();
    facts
        .find(SEPARATED_ON)
        .ifPresent(day -> days.add(new Deadline("hired_by", Periods.lastDay(day, law.months()))));
    facts
        .find(HIRED_ON)
        .ifPresent(day -> {
          days.add(
              new Deadline("six_months_after_hiring", Periods.lastDay(day, law.firstMonths())));
          if (preferential(facts) == Verdict.MET) {
            days.add(
                new Deadline(
                    "twelve_months_after_hiring", Periods.lastDay(day, law.secondMonths())));
          }
        });
    return days;
  }
}
