package jp.hashiwatashi.subsidy.courses;

import static jp.hashiwatashi.subsidy.courses.EmployerFacts.APPLIED_ON;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.NO_BREACH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** B1: the retirement age raised or abolished, or continued employment to 66 and over. */
public final class ContinuedEmployment extends Course<MeasureSums> {

  private static final String CLAUSE = "65歳超継続雇用促進コース";

  private static final Provision<MeasureSums> LAW =
      Provision.read("subsidy/continued-employment-65", MeasureSums::of);

  static final Fact<LocalDate> IMPLEMENTED_ON = Fact.day("implemented_on", "措置を実施した日");
  public static final Fact<Set<String>> MEASURES =
      Fact.someOf("measures", "実施した措置", "A65", "A66", "B", "C66_69", "C70");
  public static final Fact<Long> RAISE_YEARS = Fact.count("raise_years", "定年を引き上げた年数");
  public static final Fact<Long> CONTINUED_RAISE_YEARS =
      Fact.count("continued_raise_years", "継続雇用の年齢を引き上げた年数");
  static final Fact<Long> INSURED_60_PLUS =
      Fact.count(
          "insured_60_plus", LAW.newest().terms().insured().told("%d歳以上の雇用保険被保険者（%d年以上雇用）の人数"));
  static final Fact<Boolean> HAD_COST = Fact.yesNo("had_cost", "制度を定めるために費用を要したか");
  static final Fact<Boolean> IN_RULES = Fact.yesNo("in_rules", "労働協約または就業規則に定めたか");

  ContinuedEmployment() {
    super(LAW, ContinuedEmployment::requirements);
  }

  @Override
  public String name() {
    return "continued-employment-65";
  }

  @Override
  public String title() {
    return "65歳超雇用推進助成金 65歳超継続雇用促進コース";
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(
        APPLIED_ON,
        IMPLEMENTED_ON,
        MEASURES,
        RAISE_YEARS,
        CONTINUED_RAISE_YEARS,
        INSURED_60_PLUS,
        HAD_COST,
        IN_RULES,
        NO_BREACH);
  }

  @Override
  public Fact<LocalDate> selectingDay() {
    return APPLIED_ON;
  }

  @Override
  public Filing filing() {
    return Filing.MAIN_ESTABLISHMENT;
  }

  @Override
  public List<FactFault> faults(Facts facts) {
    List<FactFault> faults = new ArrayList<>();
    Set<String> measures = facts.find(MEASURES).orElse(Set.of());
    if (measures.contains("B") && measures.size() > 1) {
      faults.add(together("B（定年の定めの廃止）とほかの措置", "B だけにするか、B を外してください"));
    }
    for (List<String> pair : List.of(List.of("A65", "A66"), List.of("C66_69", "C70"))) {
      if (measures.containsAll(pair)) {
        faults.add(together(String.join(" と ", pair), "実施したほうだけにしてください"));
      }
    }
    for (Fact<Long> raise : List.of(RAISE_YEARS, CONTINUED_RAISE_YEARS)) {
      facts
          .find(raise)
          .filter(years -> years < 1)
          .ifPresent(years ->
              faults.add(
                  new FactFault(
                      raise.name(), raise.label() + "が " + years + " です", "1以上の年数にしてください")));
    }
    MeasureSums.Terms terms = LAW.newest().terms();
    facts
        .find(RAISE_YEARS)
        .filter(years -> measures.contains("A65") && years > terms.mostTo65())
        .ifPresent(years ->
            faults.add(
                new FactFault(
                    RAISE_YEARS.name(),
                    Wording.of("%d歳への引上げで、引き上げた年数が %d です", terms.to65(), years),
                    Wording.of(
                        "定年は%d歳を下回れないので、%d以下にしてください",
                        terms.leastRetirementAge(), terms.mostTo65()))));
    return faults;
  }

  private static FactFault together(String which, String mend) {
    return new FactFault(MEASURES.name(), which + "は一緒に実施できません", mend);
  }

  private static List<Requirement> requirements(MeasureSums law) {
    MeasureSums.Terms terms = law.terms();
    return List.of(
        Sixty.noBreach("措置", terms.breachYears()),
        Requirement.stated(CLAUSE, "制度を規定するために費用を要した", HAD_COST),
        Requirement.stated(CLAUSE, "制度を労働協約または就業規則に規定した", IN_RULES),
        Requirement.of(
            CLAUSE,
            terms.insured().told("支給申請日の前日に、%2$d年以上継続して雇用している%1$d歳以上の雇用保険被保険者が%3$d人以上いる"),
            List.of(INSURED_60_PLUS),
            facts -> facts.get(INSURED_60_PLUS) >= terms.insured().people()),
        Requirement.assumed(
            "insured_as_required",
            CLAUSE,
            "その被保険者は、短期雇用特例被保険者と日雇労働被保険者ではなく、期間の定めのない労働者か、定年後に再雇用された人である"),
        Sixty.applied(CLAUSE, "措置を実施した日から%dか月以内に申請した", IMPLEMENTED_ON, 0, terms.months()));
  }

  @Override
  protected void amount(MeasureSums law, Amount amount, Facts facts) {
    long people = amount.read(INSURED_60_PLUS);
    Set<String> measures = amount.read(MEASURES, Set.of());
    MeasureSums.Sum most = null;
    for (String measure : MEASURES.choices()) {
      if (measures.contains(measure)) {
        long years =
            switch (law.raiseOf(measure)) {
              case RETIREMENT_AGE -> amount.read(RAISE_YEARS);
              case CONTINUED -> amount.read(CONTINUED_RAISE_YEARS);
              case NONE -> 0;
            };
        MeasureSums.Sum sum = law.sum(measure, people, years);
        if (most == null || law.goesBefore(sum, most)) {
          most = sum;
        }
      }
    }
    if (most != null) {
      amount.step(
          measures.size() > 1 ? most.label() + "（2つの措置のうち一方だけ）" : most.label(), CLAUSE, most.yen());
    }
  }

  @Override
  protected List<Deadline> deadlines(MeasureSums law, Facts facts) {
    return Sixty.applyBy(facts, IMPLEMENTED_ON, law.terms().months());
  }
}
