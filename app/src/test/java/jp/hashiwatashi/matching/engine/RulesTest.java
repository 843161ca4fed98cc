package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.matching.engine.Pairs.opening;
import static jp.hashiwatashi.matching.engine.Pairs.person;
import static jp.hashiwatashi.matching.engine.Verdict.MET;
import static jp.hashiwatashi.matching.engine.Verdict.NOT_MET;
import static jp.hashiwatashi.matching.engine.Verdict.NOT_STATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Worked examples of spec 02, one a row, in a file that a caseworker can read: what the person
 * states, what the opening states, and what one condition or part must then be.
 */
class RulesTest {

  @ParameterizedTest(name = "{0}: {1} / {2} → {3} = {4}")
  @CsvFileSource(resources = "rules.csv", numLinesToSkip = 1)
  void aWorkedExampleHolds(
      String rule, @Nullable String seeker, @Nullable String offered, String what, String value) {
    Explanation explanation = Pairs.explain(person(seeker), opening(offered));
    if (what.startsWith("part ")) {
      Part part = Part.valueOf(what.substring(5).toUpperCase(java.util.Locale.ROOT));
      assertThat(explanation.parts().of(part)).as(rule).isEqualTo(Integer.parseInt(value));
    } else {
      Condition condition = Condition.valueOf(what.toUpperCase(java.util.Locale.ROOT));
      Verdict verdict =
          switch (value) {
            case "met" -> MET;
            case "not_met" -> NOT_MET;
            case "not_stated" -> NOT_STATED;
            default -> throw new IllegalArgumentException(value);
          };
      assertThat(explanation.of(condition)).as(rule).isEqualTo(verdict);
    }
  }
}
