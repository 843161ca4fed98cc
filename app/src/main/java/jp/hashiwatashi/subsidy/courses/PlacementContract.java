package jp.hashiwatashi.subsidy.courses;

import static jp.hashiwatashi.subsidy.courses.EmployerFacts.PLAN_FILED_ON;
import static jp.hashiwatashi.subsidy.courses.EmployerFacts.SME;
import static jp.hashiwatashi.subsidy.courses.Leavers.BIRTH_DATE;
import static jp.hashiwatashi.subsidy.courses.Leavers.REEMPLOYED_ON;
import static jp.hashiwatashi.subsidy.courses.Leavers.SEPARATED_ON;

import java.math.BigDecimal;
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
import jp.hashiwatashi.subsidy.rules.Verdict;
import jp.hashiwatashi.subsidy.rules.Wording;

/** A1 (1), when the person has been re-employed (再就職実現申請分). */
final class PlacementContract extends Course<PlacementContract.Figures> {

  private static final String CLAUSE = "再就職支援奨励金(1) 再就職実現申請分";

  private static final Provision<Figures> LAW =
      Provision.read("subsidy/placement-contract", Figures::of);

  static final Fact<Long> FEE = Fact.yen("fee", "①委託の費用");
  static final Fact<Long> TRAINING_COST = Fact.yen("training_cost", "②訓練の費用");
  static final Fact<Long> GROUP_WORK_COST = Fact.yen("group_work_cost", "③グループワークの費用");
  static final Fact<Long> GROUP_WORK_TIMES = Fact.count("group_work_times", "グループワークの回数");
  static final Fact<Long> START_PAID = Fact.yen("start_paid", "委託開始申請分として支給された額");

  private static final String SPECIAL = "special";
  static final Fact<Boolean> START_SHARE =
      Fact.yesNo(
          "special.start_share_below_half",
          Wording.of("ア 委託の開始時に払うのは費用の%s未満か", LAW.newest().special().startShare().told()));
  static final Fact<Boolean> BEARS_TRAINING =
      Fact.yesNo("special.bears_training_cost", "イ 訓練の費用の全部または一部を職業紹介事業者が負担するか");
  static final Fact<Boolean> BONUS =
      Fact.yesNo(
          "special.bonus_5_percent",
          Wording.of(
              "ウ 期間の定めのない雇用で離職時の賃金の%d％以上なら、費用を%d％以上多く払うか",
              LAW.newest().special().wagePercent(), LAW.newest().special().bonusPercent()));
  static final Fact<Boolean> OPEN_ENDED = Fact.yesNo("special.open_ended", "期間の定めのない雇用で再就職したか");
  static final Fact<Boolean> PART_TIME = Fact.yesNo("special.part_time", "パートタイムで再就職したか");
  static final Fact<BigDecimal> WAGE_RATIO =
      Fact.percent("special.wage_ratio_percent", "離職時に対する再就職後の賃金の割合（％）");

  /**
   * What makes a contract a special one.
   *
   * @param startShare of the fee, less than which is paid at the start
   * @param bonusPercent more, or at least so much, where somebody finds such work
   * @param wagePercent of the wage at separation, or more
   */
  record Special(Fraction startShare, long bonusPercent, long wagePercent) {

    static Special of(Map<String, Object> values) {
      return new Special(
          Provision.fraction(values, "start_share"),
          Provision.number(values, "bonus_percent"),
          Provision.number(values, "wage_percent"));
    }
  }

  /** By the age on the day of separation. */
  record ByAge(Fraction younger, Fraction senior) {

    static BySize<ByAge> bySize(Map<String, Object> values, String kind) {
      return BySize.of(
          values,
          kind,
          (sizes, size) -> {
            var ages = Provision.group(sizes, size);
            return new ByAge(
                Provision.fraction(ages, "younger"), Provision.fraction(ages, "senior"));
          });
    }
  }

  /**
   * @param ordinary rates
   * @param preferred the rates of special contracts
   */
  record Figures(
      Leavers leavers,
      BySize<ByAge> ordinary,
      BySize<ByAge> preferred,
      Special special,
      Fraction training,
      long mostTraining,
      long groupWorkTimes,
      long groupWorkYen) {

    static Figures of(Map<String, Object> values) {
      var training = Provision.group(values, "training");
      var groupWork = Provision.group(values, "group_work");
      return new Figures(
          Leavers.of(values),
          ByAge.bySize(Provision.group(values, "rate"), "ORDINARY"),
          ByAge.bySize(Provision.group(values, "rate"), "SPECIAL"),
          Special.of(Provision.group(values, "special")),
          Provision.fraction(training, "rate"),
          Provision.number(training, "most"),
          Provision.number(groupWork, "times"),
          Provision.number(groupWork, "yen"));
    }

    Fraction rate(boolean isSpecial, boolean sme, boolean senior) {
      ByAge rates = (isSpecial ? preferred : ordinary).of(sme);
      return senior ? rates.senior() : rates.younger();
    }
  }

  PlacementContract() {
    super(LAW, PlacementContract::requirements);
  }

  @Override
  public String name() {
    return "placement-contract";
  }

  @Override
  public String title() {
    return "再就職支援奨励金 職業紹介事業者への委託（再就職実現申請分）";
  }

  @Override
  public List<Fact<?>> facts() {
    return List.of(
        PLAN_FILED_ON,
        SME,
        BIRTH_DATE,
        SEPARATED_ON,
        REEMPLOYED_ON,
        FEE,
        TRAINING_COST,
        GROUP_WORK_COST,
        GROUP_WORK_TIMES,
        START_PAID,
        START_SHARE,
        BEARS_TRAINING,
        BONUS,
        OPEN_ENDED,
        PART_TIME,
        WAGE_RATIO);
  }

  @Override
  public Fact<LocalDate> selectingDay() {
    return PLAN_FILED_ON;
  }

  private static List<Requirement> requirements(Figures law) {
    return List.of(
        Leavers.ON_THE_LIST,
        Requirement.assumed("support_entrusted", CLAUSE, "その人の再就職の支援を職業紹介事業者に委託した"),
        law.leavers().inTime(CLAUSE));
  }

  @Override
  protected void amount(Figures law, Amount amount, Facts facts) {
    boolean sme = amount.is(SME);
    boolean senior =
        law.leavers()
            .isSenior(
                amount.read(BIRTH_DATE, LocalDate.EPOCH),
                amount.read(SEPARATED_ON, LocalDate.EPOCH));
    boolean special = isSpecial(law, amount, facts);
    long training = amount.read(TRAINING_COST);
    long withoutTraining = Math.max(0, amount.read(FEE) - training);
    long base = Math.max(0, withoutTraining - amount.read(GROUP_WORK_COST));
    Fraction rate = law.rate(special, sme, senior);
    amount.step(
        Wording.of(
            "（①委託の費用 − ②訓練の費用 − ③グループワークの費用）%,d円 × %s（%s、%s、%s）",
            base,
            rate,
            special ? "特例区分" : "通常",
            BySize.called(sme),
            Wording.of("%d歳%s", law.leavers().seniorAge(), senior ? "以上" : "未満")),
        CLAUSE,
        rate.of(base));
    if (training > 0) {
      amount.step(
          Wording.of("訓練加算 %,d円 × %s（上限 %,d円）", training, law.training(), law.mostTraining()),
          CLAUSE + " 訓練加算",
          Math.min(law.training().of(training), law.mostTraining()));
    }
    long times = amount.read(GROUP_WORK_TIMES);
    if (times >= law.groupWorkTimes()) {
      amount.step(
          Wording.of("グループワーク加算（%d回以上）", law.groupWorkTimes()),
          CLAUSE + " グループワーク加算",
          law.groupWorkYen());
    }
    if (sme) {
      long paid = amount.read(START_PAID);
      if (paid > 0) {
        amount.step(
            Wording.of("委託開始申請分として支給された %,d円を差し引く", paid), CLAUSE, -Math.min(paid, amount.sum()));
      }
    }
  }

  /** Ordinary where nothing is said of it, or one item is known to fail, whatever the others are. */
  private static boolean isSpecial(Figures law, Amount amount, Facts facts) {
    if (!facts.hasGroup(SPECIAL)) {
      return false;
    }
    var percent = BigDecimal.valueOf(law.special().wagePercent());
    Verdict verdict =
        Verdict.all(
            List.of(
                Verdict.of(() -> facts.get(START_SHARE)),
                Verdict.of(() -> facts.get(BEARS_TRAINING)),
                Verdict.of(() -> facts.get(BONUS)),
                Verdict.of(() -> facts.get(OPEN_ENDED)),
                Verdict.of(() -> !facts.get(PART_TIME)),
                Verdict.of(() -> facts.get(WAGE_RATIO).compareTo(percent) >= 0)));
    if (verdict == Verdict.OPEN) {
      for (Fact<?> item :
          List.of(START_SHARE, BEARS_TRAINING, BONUS, OPEN_ENDED, PART_TIME, WAGE_RATIO)) {
        if (!facts.knows(item)) {
          amount.isMissing(item);
        }
      }
    }
    return verdict == Verdict.MET;
  }

  @Override
  protected List<Deadline> deadlines(Figures law, Facts facts) {
    return law.leavers().deadlines(facts);
  }
}
