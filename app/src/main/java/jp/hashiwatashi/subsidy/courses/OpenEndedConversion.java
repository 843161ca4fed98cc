package jp.hashiwatashi.subsidy.courses;

import static jp.hashiwatashi.subsidy.courses.EmployerFacts.APPLIED_ON;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.NO_BREACH;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.PRODUCTIVITY;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.SME;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.shared.calendar.JapaneseDays;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.subsidy.rules.Amount;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Deadline;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.FactFault;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Filing;
import jp.hashiwatashi.subsidy.rules.Requirement;
import jp.hashiwatashi.subsidy.rules.Wording;

/** B3: fixed-term workers of a certain age turned to no fixed term. */
public final class OpenEndedConversion extends Course<OpenEndedConversion.Figures> {

  private static final String CLAUSE = "高年齢者無期雇用転換コース";

  static final Provision<Figures> LAW =
      Provision.read("subsidy/open-ended-conversion", Figures::of);

  static final Fact<LocalDate> SIXTH_WAGE_PAID_ON =
      Fact.day(
          "sixth_wage_paid_on", Wording.of("転換後%dか月目の賃金を支払った日", LAW.newest().employedMonths()));
  static final Fact<Long> PEOPLE = Fact.count("people", "転換した人数");
  public static final Fact<Long> ALREADY_THIS_YEAR =
      Fact.count("already_this_year", "この事業所が同じ年度に申請した人数");

  /** Figures of a version. */
  record Figures(
      int months,
      long breachYears,
      long leastPeople,
      BySize<ByProductivity<Long>> yen,
      long peopleAYear,
      long planMonthsBefore,
      long age,
      LocalDate contractsFrom,
      long contractYears,
      long employedMonths,
      long daysAMonth) {

    static Figures of(Map<String, Object> values) {
      return new Figures(
          Math.toIntExact(Provision.number(values, "months")),
          Provision.number(values, "breach_years"),
          Provision.number(values, "least_people"),
          BySize.of(
              values, "yen", (sizes, size) -> ByProductivity.of(sizes, size, Provision::number)),
          Provision.number(values, "people_a_year"),
          Provision.number(values, "plan_months_before"),
          Provision.number(values, "age"),
          Provision.day(values, "contracts_from"),
          Provision.number(values, "contract_years"),
          Provision.number(values, "employed_months"),
          Provision.number(values, "days_a_month"));
    }
  }

  OpenEndedConversion() {
    super(LAW, OpenEndedConversion::requirements);
  }

  @Override
  public String name() {
    return "open-ended-conversion";
  }

  @Override
  public String title() {
    return "65歳超雇用推進助成金 高年齢者無期雇用転換コース";
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(
        APPLIED_ON, SIXTH_WAGE_PAID_ON, SME, PRODUCTIVITY, PEOPLE, ALREADY_THIS_YEAR, NO_BREACH);
  }

  @Override
  public Fact<LocalDate> selectingDay() {
    return APPLIED_ON;
  }

  @Override
  public Filing filing() {
    return Filing.MAIN_ESTABLISHMENT_OR_MEASURE;
  }

  @Override
  public List<FactFault> faults(Facts facts) {
    long most = LAW.newest().peopleAYear();
    return facts
        .find(ALREADY_THIS_YEAR)
        .filter(already -> already > most)
        .map(already ->
            List.of(
                new FactFault(
                    ALREADY_THIS_YEAR.name(),
                    ALREADY_THIS_YEAR.label() + "が " + already + " です",
                    Wording.of("1年度に %d人までなので、%d以下にしてください", most, most))))
        .orElse(List.of());
  }

  private static List<Requirement> requirements(Figures law) {
    return List.of(
        Sixty.noBreach("計画", law.breachYears()),
        Requirement.assumed(
            "fixed_term_and_of_age",
            CLAUSE,
            Wording.of("転換した人は、転換の日に%d歳以上で定年に達していない有期契約労働者である", law.age())),
        Requirement.of(
            CLAUSE,
            Wording.of("転換した人が%d人以上いる", law.leastPeople()),
            List.of(PEOPLE),
            facts -> facts.get(PEOPLE) >= law.leastPeople()),
        Requirement.of(
            CLAUSE,
            Wording.of("同じ事業所が同じ年度に申請した人は%d人未満である", law.peopleAYear()),
            List.of(ALREADY_THIS_YEAR),
            facts -> facts.get(ALREADY_THIS_YEAR) < law.peopleAYear()),
        Requirement.assumed(
            "plan_certified",
            CLAUSE,
            Wording.of("計画を始める%dか月前までに提出し、認定を受けた", law.planMonthsBefore())),
        Requirement.assumed("scheme_in_rules", CLAUSE, "転換の制度を、実施時期とともに労働協約、就業規則などに規定した"),
        Requirement.assumed(
            "contracts_within_limit",
            CLAUSE,
            Wording.of(
                "%s以後に結んだ契約の期間は、通算%d年以内である",
                JapaneseDays.inEraForm(law.contractsFrom()), law.contractYears())),
        Requirement.assumed(
            "kept_and_paid",
            CLAUSE,
            Wording.of(
                "転換後%1$dか月以上雇用し、その%1$dか月分の賃金を支払った（働いた日が%2$d日に満たない月は数えない）",
                law.employedMonths(), law.daysAMonth())),
        Sixty.applied(
            CLAUSE,
            law.employedMonths() + "か月目の賃金を支払った日の後、%dか月以内に申請した",
            SIXTH_WAGE_PAID_ON,
            1,
            law.months()));
  }

  @Override
  protected void amount(Figures law, Amount amount, Facts facts) {
    boolean sme = amount.is(SME);
    boolean productive = amount.is(PRODUCTIVITY);
    long people = Math.min(amount.read(PEOPLE), law.peopleAYear() - amount.read(ALREADY_THIS_YEAR));
    long yen = law.yen().of(sme).of(productive);
    amount.step(
        Wording.of(
            "%d人 × %,d円（%s%s、1年度%d人まで）",
            people, yen, BySize.called(sme), productive ? "、生産性要件" : "", law.peopleAYear()),
        CLAUSE,
        people * yen);
  }

  @Override
  protected List<Deadline> deadlines(Figures law, Facts facts) {
    return Sixty.applyBy(facts, SIXTH_WAGE_PAID_ON, law.months());
  }
}
