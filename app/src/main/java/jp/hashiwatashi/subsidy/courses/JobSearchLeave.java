package jp.hashiwatashi.subsidy.courses;

import static jp.hashiwatashi.subsidy.courses.EmployerFacts.PLAN_FILED_ON;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.SME;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.subsidy.rules.Amount;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Deadline;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Requirement;
import jp.hashiwatashi.subsidy.rules.Wording;

/** A1 (2): days of leave given for looking for a job. */
final class JobSearchLeave extends Course<JobSearchLeave.Figures> {

  private static final String CLAUSE = "再就職支援奨励金(2) 求職活動のための休暇";

  static final Fact<Long> DAYS = Fact.count("days", "与えた休暇の日数");

  record Figures(Leavers leavers, BySize<Long> yenADay, long leastDays, long mostDays) {

    static Figures of(Map<String, Object> values) {
      return new Figures(
          Leavers.of(values),
          BySize.of(values, "yen_a_day", Provision::number),
          Provision.number(values, "least_days"),
          Provision.number(values, "most_days"));
    }
  }

  JobSearchLeave() {
    super(Provision.read("subsidy/job-search-leave", Figures::of), JobSearchLeave::requirements);
  }

  @Override
  public String name() {
    return "job-search-leave";
  }

  @Override
  public String title() {
    return "再就職支援奨励金 求職活動のための休暇";
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(
        PLAN_FILED_ON, SME, Leavers.BIRTH_DATE, Leavers.SEPARATED_ON, Leavers.REEMPLOYED_ON, DAYS);
  }

  @Override
  public Fact<LocalDate> selectingDay() {
    return PLAN_FILED_ON;
  }

  private static List<Requirement> requirements(Figures law) {
    return List.of(
        Leavers.ON_THE_LIST,
        law.leavers().inTime(CLAUSE),
        Requirement.of(
            CLAUSE,
            Wording.of("求職活動のための休暇を%d日以上与えた", law.leastDays()),
            List.of(DAYS),
            facts -> facts.get(DAYS) >= law.leastDays()));
  }

  @Override
  protected void amount(Figures law, Amount amount, Facts facts) {
    boolean sme = amount.is(SME);
    long aDay = law.yenADay().of(sme);
    long days = Math.min(amount.read(DAYS), law.mostDays());
    amount.step(
        Wording.of("1日 %,d円（%s）× %d日（上限 %d日）", aDay, BySize.called(sme), days, law.mostDays()),
        CLAUSE,
        aDay * days);
  }

  @Override
  protected List<Deadline> deadlines(Figures law, Facts facts) {
    return law.leavers().deadlines(facts);
  }
}
