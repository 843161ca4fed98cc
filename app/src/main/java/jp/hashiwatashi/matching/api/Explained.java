package jp.hashiwatashi.matching.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.matching.ConditionSides;
import jp.hashiwatashi.matching.PairJudged;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.web.Sides;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why a pair matches or not.
 *
 * @param match whether no condition is not met
 * @param score 0 to 100000; given for a pair that does not match too
 * @param asOf the matching date
 * @param confidential whether the opening's employer is kept back until an introduction
 */
record Explained(
    boolean match,
    int score,
    String strategy,
    @JsonProperty("as_of") LocalDate asOf,
    boolean confidential,
    List<PartValue> parts,
    List<ConditionValue> conditions) {

  /** A part: weight 0 to 100, value 0 to 1000. */
  record PartValue(String name, int weight, int value) {}

  /**
   * A condition.
   *
   * @param value met, not_met or not_stated
   * @param person what the person states, in codes and numbers as {@code explain} prints them; null
   *     when nothing is stated
   * @param opening what the opening states, likewise
   * @param personInWords the same for people to read, in the language of the request; may be empty
   * @param openingInWords likewise
   */
  record ConditionValue(
      String name,
      String value,
      @Nullable Object person,
      @Nullable Object opening,
      @JsonProperty("person_in_words") String personInWords,
      @JsonProperty("opening_in_words") String openingInWords) {}

  static Explained of(PairJudged pair, Words words) {
    var explanation = pair.explanation();
    var strategy = pair.query().strategy();
    var codes =
        new ConditionSides(
            pair.person().profile(),
            pair.opening().profile(),
            pair.query().asOf(),
            pair.distance());
    var sides = new Sides(pair, words);
    return new Explained(
        explanation.isMatch(),
        explanation.score(),
        strategy.label(),
        pair.query().asOf(),
        pair.opening().handling().confidential(),
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
                    codes.person(condition),
                    codes.opening(condition),
                    sides.person(condition),
                    sides.opening(condition)))
            .toList());
  }
}
