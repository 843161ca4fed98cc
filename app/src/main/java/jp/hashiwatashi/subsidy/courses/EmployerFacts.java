package jp.hashiwatashi.subsidy.courses;

import java.time.LocalDate;
import jp.hashiwatashi.subsidy.rules.Fact;

/** What several courses ask of an employer. */
final class EmployerFacts {

  static final Fact<LocalDate> PLAN_FILED_ON = Fact.day("plan_filed_on", "計画を提出した日");
  static final Fact<Boolean> SME = Fact.yesNo("sme", "中小企業事業主か");
  static final Fact<LocalDate> APPLIED_ON = Fact.day("applied_on", "支給を申請する日");
  static final Fact<Boolean> PRODUCTIVITY = Fact.yesNo("productivity", "生産性要件を満たすか");
  static final Fact<Boolean> NO_BREACH = Fact.yesNo("no_breach", "高年齢者雇用安定法第8条・第9条第1項に違反していないか");

  private EmployerFacts() {}
}
