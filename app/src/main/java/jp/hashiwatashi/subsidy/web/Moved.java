package jp.hashiwatashi.subsidy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Requirement;
import jp.hashiwatashi.subsidy.rules.Step;

/**
 * What changed between the answer before and this one.
 *
 * @param facts that were changed
 * @param clauses that say something else of them
 * @param before what it came to
 * @param after likewise
 * @param difference in yen; empty unless both are amounts
 */
public record Moved(
    List<Change> facts, List<Change> clauses, String before, String after, String difference) {

  /**
   * @param what a fact or a clause
   * @param before what was said of it; empty for nothing
   * @param after what is said now; empty for nothing
   */
  public record Change(String what, String before, String after) {}

  static Moved between(Course<?> course, Facts before, Facts after, Words words) {
    List<Change> facts = new ArrayList<>();
    for (Fact<?> fact : asked(course, after)) {
      if (!before.find(fact).equals(after.find(fact))) {
        facts.add(
            new Change(
                FactWords.label(fact, words),
                FactWords.value(fact, before, words),
                FactWords.value(fact, after, words)));
      }
    }
    Answer old = course.answer(before);
    Answer now = course.answer(after);
    List<Change> clauses = new ArrayList<>();
    boolean bothPay = old instanceof Answer.Payable && now instanceof Answer.Payable;
    if (bothPay) {
      pairs(
          clauses,
          steps(old),
          steps(now),
          Step::clause,
          step -> step.label() + "　" + FactWords.yen(step, words));
    }
    pairs(
        clauses,
        unmet(old),
        unmet(now),
        Requirement::clause,
        one -> words.text("subsidy.unmet.of", one.wording()));
    String difference = bothPay ? words.signed(yen(now) - yen(old)) : "";
    return new Moved(facts, clauses, sum(old, words), sum(now, words), difference);
  }

  /** What may have been changed: what is assumed otherwise in the words of the law that now holds. */
  private static List<Fact<?>> asked(Course<?> course, Facts now) {
    List<Fact<?>> asked = new ArrayList<>(course.facts());
    course.assumable(now).forEach(one -> asked.add(one.asked()));
    return asked;
  }

  public boolean isNothing() {
    return facts.isEmpty();
  }

  /** What stands in one list only; beside each other where they are of one clause. */
  private static <T> void pairs(
      List<Change> changes,
      List<T> old,
      List<T> now,
      Function<T, String> clause,
      Function<T, String> told) {
    List<T> gone = new ArrayList<>(old);
    gone.removeAll(now);
    List<T> come = new ArrayList<>(now);
    come.removeAll(old);
    for (T one : gone) {
      Optional<T> other =
          come.stream()
              .filter(candidate -> clause.apply(candidate).equals(clause.apply(one)))
              .findFirst();
      other.ifPresent(come::remove);
      changes.add(new Change(clause.apply(one), told.apply(one), other.map(told).orElse("")));
    }
    come.forEach(one -> changes.add(new Change(clause.apply(one), "", told.apply(one))));
  }

  private static List<Step> steps(Answer answer) {
    return answer instanceof Answer.Payable payable ? payable.steps() : List.of();
  }

  private static List<Requirement> unmet(Answer answer) {
    return answer instanceof Answer.NotPayable not ? not.unmet() : List.of();
  }

  private static long yen(Answer answer) {
    return answer instanceof Answer.Payable payable ? payable.yen() : 0;
  }

  /** What an answer comes to in a word, or in yen. */
  static String sum(Answer answer, Words words) {
    return switch (answer) {
      case Answer.Payable payable -> words.yen(payable.yen());
      case Answer.NotPayable not -> words.text("subsidy.outcome.not_payable");
      case Answer.FactsNeeded needed -> words.text("subsidy.outcome.needs_facts");
      case Answer.NoRuleKnown none -> words.text("subsidy.outcome.no_rule_known");
    };
  }
}
