package jp.hashiwatashi.subsidy.api;

import java.util.List;
import jp.hashiwatashi.subsidy.cases.AnswerJson;
import jp.hashiwatashi.subsidy.cases.SubsidyCase;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a case, named as the command line names it.
 *
 * @param outcome payable, not_payable, needs_facts or no_rule_known
 * @param yen whole, null unless payable
 * @param steps add up to yen; empty unless payable
 * @param missing names of facts that are asked for still
 * @param assumed what the source asks for and no fact tells
 * @param deadlines by day
 */
record AnswerTold(
    String id,
    String outcome,
    @Nullable Long yen,
    List<StepTold> steps,
    List<ClauseTold> unmet,
    List<String> missing,
    List<ClauseTold> assumed,
    List<DeadlineTold> deadlines) {

  /** A line of the amount; negative for what is taken off. */
  record StepTold(String label, String clause, long yen) {}

  /** A requirement. */
  record ClauseTold(String clause, String wording) {

    static List<ClauseTold> of(List<Requirement> requirements) {
      return requirements.stream().map(one -> new ClauseTold(one.clause(), one.wording())).toList();
    }
  }

  /**
   * A last day, or one to be employed on.
   *
   * @param what reemployed_by, hired_by, six_months_after_hiring, twelve_months_after_hiring or apply_by
   * @param on the day: 2017-07-31
   */
  record DeadlineTold(String what, String on) {}

  static AnswerTold of(SubsidyCase asked) {
    Answer answer = asked.answer();
    return new AnswerTold(
        asked.id(),
        AnswerJson.outcome(answer),
        answer instanceof Answer.Payable payable ? payable.yen() : null,
        answer instanceof Answer.Payable payable
            ? payable.steps().stream()
                .map(step -> new StepTold(step.label(), step.clause(), step.yen()))
                .toList()
            : List.of(),
        answer instanceof Answer.NotPayable not ? ClauseTold.of(not.unmet()) : List.of(),
        answer instanceof Answer.FactsNeeded needed
            ? needed.missing().stream().map(Fact::name).toList()
            : List.of(),
        ClauseTold.of(answer.assumed()),
        answer.deadlines().stream()
            .map(one -> new DeadlineTold(one.what(), one.on().toString()))
            .toList());
  }
}
