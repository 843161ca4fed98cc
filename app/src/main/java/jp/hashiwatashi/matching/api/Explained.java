package jp.hashiwatashi.matching.api;

import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.matching.PairJudged;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.web.Sides;
import jp.hashiwatashi.shared.page.Words;

/**
 * Why a pair matches or not.
 *
 * @param match whether no condition is not met
 * @param score 0 to 100000; given for a pair that does not match too
 * @param asOf the matching date
 */
record Explained(
    boolean match,
    int score,
    String strategy,
    LocalDate asOf,
    List<PartValue> parts,
    List<ConditionValue> conditions) {

  /** A part: weight 0 to 100, value 0 to 1000. */
  record PartValue(String name, int weight, int value) {}

  /** A condition: met, not_met or not_stated, and what each side says in words. */
  record ConditionValue(String name, String value, String person, String opening) {}

  static Explained of(PairJudged pair, Words words) {
    var explanation = pair.explanation();
    var strategy = pair.query().strategy();
    var sides = new Sides(pair, words);
    return new Explained(
        explanation.isMatch(),
        explanation.score(),
        strategy.label(),
        pair.query().asOf(),
        Part.ALL.stream()
            .map(part ->
                new PartValue(
                    part.code(), strategy.weights().of(part), explanation.parts().of(part)))
            .toList(),
        Condition.ALL.stream()
            .map(condition ->
                new ConditionValue(
                    condition.code(),
                    explanation.of(condition).code(),
                    sides.person(condition),
                    sides.opening(condition)))
            .toList());
  }
}
