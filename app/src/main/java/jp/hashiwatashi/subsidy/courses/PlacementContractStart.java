package jp.hashiwatashi.subsidy.courses;

import static jp.hashiwatashi.subsidy.courses.EmployerFacts.PLAN_FILED_ON;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.SME;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.subsidy.rules.Amount;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Deadline;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Requirement;

/** A1 (1), at the start of the contract with a placement business (委託開始申請分). */
final class PlacementContractStart extends Course<Long> {

  private static final String CLAUSE = "再就職支援奨励金(1) 委託開始申請分";

  private static final List<Requirement> REQUIREMENTS =
      List.of(
          Leavers.ON_THE_LIST,
          Requirement.assumed("support_entrusted", CLAUSE, "その人の再就職の支援を職業紹介事業者に委託した"),
          Requirement.stated(CLAUSE, "中小企業事業主である", SME));

  PlacementContractStart() {
    super(
        Provision.read(
            "subsidy/placement-contract-start", values -> Provision.number(values, "yen")),
        yen -> REQUIREMENTS);
  }

  @Override
  public String name() {
    return "placement-contract-start";
  }

  @Override
  public String title() {
    return "再就職支援奨励金 職業紹介事業者への委託（委託開始申請分）";
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(PLAN_FILED_ON, SME);
  }

  @Override
  public Fact<LocalDate> selectingDay() {
    return PLAN_FILED_ON;
  }

  @Override
  protected void amount(Long yen, Amount amount, Facts facts) {
    amount.step("委託開始申請分（中小企業事業主、1人）", CLAUSE, yen);
  }

  @Override
  protected List<Deadline> deadlines(Long yen, Facts facts) {
    return List.of();
  }
}
