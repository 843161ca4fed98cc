package jp.hashiwatashi.subsidy.courses;

import static jp.hashiwatashi.subsidy.courses.EmployerFacts.PLAN_FILED_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.law.Fraction;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.subsidy.rules.Amount;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Deadline;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Requirement;
import jp.hashiwatashi.subsidy.rules.Wording;

/** A1 (3): training by an outside institution, for which the source names no time. */
final class OutsideTraining extends Course<OutsideTraining.Figures> {

  private static final String CLAUSE = "再就職支援奨励金(3) 教育訓練施設等への委託訓練";

  static final Fact<Long> COST = Fact.yen("cost", "訓練の費用");

  private static final List<Requirement> REQUIREMENTS =
      List.of(
          Leavers.ON_THE_LIST,
          Requirement.assumed("training_entrusted", CLAUSE, "その人の訓練を外部の教育訓練施設等に委託した"));

  record Figures(Fraction rate, long most) {

    static Figures of(Map<String, Object> values) {
      return new Figures(Provision.fraction(values, "rate"), Provision.number(values, "most"));
    }
  }

  OutsideTraining() {
    super(Provision.read("subsidy/outside-training", Figures::of), figures -> REQUIREMENTS);
  }

  @Override
  public String name() {
    return "outside-training";
  }

  @Override
  public String title() {
    return "再就職支援奨励金 教育訓練施設等への委託訓練";
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(PLAN_FILED_ON, COST);
  }

  @Override
  public Fact<LocalDate> selectingDay() {
    return PLAN_FILED_ON;
  }

  @Override
  protected void amount(Figures law, Amount amount, Facts facts) {
    long cost = amount.read(COST);
    amount.step(
        Wording.of("訓練の費用 %,d円 × %s（上限 %,d円）", cost, law.rate(), law.most()),
        CLAUSE,
        Math.min(law.rate().of(cost), law.most()));
  }

  @Override
  protected List<Deadline> deadlines(Figures law, Facts facts) {
    return List.of();
  }
}
