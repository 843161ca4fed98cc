package jp.hashiwatashi.subsidy.claims;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.subsidy.cases.AnswerJson;
import jp.hashiwatashi.subsidy.rules.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as it was when a claim's facts were kept, in the form of files: it stays what it was, whatever
 * becomes of the law.
 *
 * @param outcome payable, not_payable, needs_facts or no_rule_known
 * @param yen whole, null unless payable
 * @param lines its steps and what is not met, each with its clause, as they read
 * @param json all of it
 */
public record KeptAnswer(String outcome, @Nullable Long yen, List<Line> lines, String json) {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A step of the amount, or something that is not met.
   *
   * @param yen of a step; null for what is not met
   */
  public record Line(String clause, String wording, @Nullable Long yen) {}

  static KeptAnswer of(Answer answer) {
    return read(AnswerJson.of(answer));
  }

  static KeptAnswer read(String json) {
    JsonNode answer = JSON.readTree(json);
    List<Line> lines = new ArrayList<>();
    for (JsonNode step : answer.path("steps")) {
      lines.add(new Line(text(step, "clause"), text(step, "label"), step.path("yen").longValue()));
    }
    for (JsonNode unmet : answer.path("unmet")) {
      lines.add(new Line(text(unmet, "clause"), text(unmet, "wording"), null));
    }
    JsonNode yen = answer.path("yen");
    return new KeptAnswer(
        text(answer, "outcome"),
        yen.isIntegralNumber() ? (Long) yen.longValue() : null,
        List.copyOf(lines),
        json);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).stringValue("");
  }

  /** Whether it says the same of the claim, however its file was written. */
  public boolean says(KeptAnswer other) {
    return JSON.readTree(json).equals(JSON.readTree(other.json));
  }
}
