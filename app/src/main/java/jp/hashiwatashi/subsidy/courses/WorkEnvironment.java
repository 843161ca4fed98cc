package jp.hashiwatashi.subsidy.courses;

import static jp.hashiwatashi.subsidy.courses.EmployerFacts.APPLIED_ON;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.NO_BREACH;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.PRODUCTIVITY;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.SME;

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
import jp.hashiwatashi.subsidy.rules.Filing;
import jp.hashiwatashi.subsidy.rules.Requirement;
import jp.hashiwatashi.subsidy.rules.Wording;

/** B2: what makes it possible to work on at a higher age. */
final class WorkEnvironment extends Course<WorkEnvironment.Figures> {

  private static final String CLAUSE = "高年齢者雇用環境整備支援コース";

  private static final Provision<Figures> LAW =
      Provision.read("subsidy/work-environment", Figures::of);

  static final Fact<LocalDate> PLAN_ENDS_ON = Fact.day("plan_ends_on", "計画の終わりの日");
  static final Fact<String> KIND = Fact.oneOf("kind", "措置の種類（A 機械設備等、B 雇用管理制度）", "A", "B");
  static final Fact<Boolean> FIRST_TIME = Fact.yesNo("first_time", "雇用管理制度の措置は初めてか");
  static final Fact<Long> COST = Fact.yen("cost", "措置に要した費用");
  static final Fact<Long> PEOPLE =
      Fact.count("people", LAW.newest().covered().told("対象になる%d歳以上の人（%d年以上雇用）の人数"));

  /**
   * @param breachYears before the plan
   * @param covered who the measure must cover
   */
  record Figures(
      int months,
      long breachYears,
      OlderInsured covered,
      BySize<ByProductivity<Fraction>> rates,
      ByProductivity<Long> yenAPerson,
      long most,
      long firstTimeCost,
      long planMonthsBefore,
      long planYears) {

    static Figures of(Map<String, Object> values) {
      return new Figures(
          Math.toIntExact(Provision.number(values, "months")),
          Provision.number(values, "breach_years"),
          OlderInsured.of(values),
          BySize.of(
              values, "rate", (sizes, size) -> ByProductivity.of(sizes, size, Provision::fraction)),
          ByProductivity.of(values, "yen_a_person", Provision::number),
          Provision.number(values, "most"),
          Provision.number(values, "first_time_cost"),
          Provision.number(values, "plan_months_before"),
          Provision.number(values, "plan_years"));
    }
  }

  WorkEnvironment() {
    super(LAW, WorkEnvironment::requirements);
  }

  @Override
  public String name() {
    return "work-environment";
  }

  @Override
  public String title() {
    return "65歳超雇用推進助成金 高年齢者雇用環境整備支援コース";
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(
        APPLIED_ON, PLAN_ENDS_ON, SME, PRODUCTIVITY, KIND, FIRST_TIME, COST, PEOPLE, NO_BREACH);
  }

  @Override
  public Fact<LocalDate> selectingDay() {
    return APPLIED_ON;
  }

  @Override
  public Filing filing() {
    return Filing.MAIN_ESTABLISHMENT_OR_MEASURE;
  }

  private static List<Requirement> requirements(Figures law) {
    return List.of(
        Sixty.noBreach("計画", law.breachYears()),
        Requirement.of(
            CLAUSE,
            law.covered().told("%2$d年以上雇用している%1$d歳以上の人が、措置の対象に%3$d人以上いる"),
            List.of(PEOPLE),
            facts -> facts.get(PEOPLE) >= law.covered().people()),
        Requirement.assumed(
            "plan_certified",
            CLAUSE,
            Wording.of(
                "計画を始める%dか月前までに提出し、%d年以内の計画として認定を受けた", law.planMonthsBefore(), law.planYears())),
        Requirement.assumed("carried_out_as_planned", CLAUSE, "計画どおりに措置を実施した"),
        Requirement.assumed("costs_paid_in_time", CLAUSE, "支給申請日までに費用を支払った"),
        Sixty.applied(CLAUSE, "計画が終わってから%dか月以内に申請した", PLAN_ENDS_ON, 1, law.months()));
  }

  @Override
  protected void amount(Figures law, Amount amount, Facts facts) {
    boolean sme = amount.is(SME);
    boolean productive = amount.is(PRODUCTIVITY);
    long people = amount.read(PEOPLE);
    boolean isOfKindB = amount.read(KIND, "A").equals("B");
    boolean isFirstOfKindB = isOfKindB && amount.is(FIRST_TIME);
    boolean isOpen = !facts.knows(KIND) || isOfKindB && !facts.knows(FIRST_TIME);
    long cost = isOpen ? 0 : isFirstOfKindB ? law.firstTimeCost() : amount.read(COST);
    Fraction rate = law.rates().of(sme).of(productive);
    long byCost = rate.of(cost);
    long yen = law.yenAPerson().of(productive);
    long byPeople = people > law.most() ? Long.MAX_VALUE : yen * people;
    String cap = Math.min(byCost, byPeople) > law.most() ? Wording.of("、上限 %,d円", law.most()) : "";
    amount.step(
        byCost <= byPeople
            ? Wording.of(
                "%s %,d円 × %s（%s%s%s）",
                isFirstOfKindB ? "要した費用とみなす額" : "要した費用",
                cost,
                rate,
                BySize.called(sme),
                productive ? "、生産性要件" : "",
                cap)
            : Wording.of("%d人 × %,d円（%s%s）", people, yen, productive ? "生産性要件" : "通常", cap),
        CLAUSE,
        Math.min(Math.min(byCost, byPeople), law.most()));
  }

  @Override
  protected List<Deadline> deadlines(Figures law, Facts facts) {
    return Sixty.applyBy(facts, PLAN_ENDS_ON, law.months());
  }
}
