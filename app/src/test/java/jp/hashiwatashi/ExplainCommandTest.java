package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Explaining one pair of two files. */
class ExplainCommandTest extends SmallMarketTest {

  @Test
  void explainGivesEveryPartAndConditionOfAPairThatDoesNotMatch() {
    ProgramRun result = files.run("explain", "--seeker", "S3", "--opening", "O3");
    assertThat(result.code()).isZero();
    JsonNode json = result.json();
    assertThat(json.get("match").asBoolean()).isFalse();
    assertThat(json.get("strategy").asString()).isEqualTo("standard/1");
    int score = 0;
    for (JsonNode part : json.get("parts")) {
      score += part.get("weight").asInt() * part.get("value").asInt();
    }
    assertThat(json.get("score").asInt()).isEqualTo(score);
    assertThat(json.get("parts")).hasSize(6);
    List<String> names = new ArrayList<>();
    List<String> notMet = new ArrayList<>();
    for (JsonNode condition : json.get("conditions")) {
      names.add(condition.get("name").asString());
      assertThat(condition.propertyNames()).containsExactly("name", "value", "person", "opening");
      if (condition.get("value").asString().equals("not_met")) {
        notMet.add(condition.get("name").asString());
      }
    }
    assertThat(names)
        .containsExactly(
            "open",
            "other_employer",
            "move",
            "occupation",
            "experience",
            "place",
            "wage",
            "employment_type",
            "hours",
            "night_work",
            "licences",
            "age",
            "dates");
    assertThat(notMet).containsExactly("move", "occupation", "wage");
  }

  @Test
  void explainTellsTheAgeThatCountsAndWhereSomebodyWouldMove() throws IOException {
    Files.writeString(
        files.seekers(),
        "seeker_id,moves,birth_date,relocation_prefectures\nS1,移籍,1965-04-02,13|01\nS2,移籍,,*\n");
    Files.writeString(
        files.openings(),
        "opening_id,moves,headcount,occupation,start_on\nO1,移籍,1,023,2025-04-02\n");
    JsonNode stated = person("S1");
    assertThat(stated.get("age").get("age").asInt()).isEqualTo(60);
    assertThat(stated.get("age").get("birth_date").asString()).isEqualTo("1965-04-02");
    JsonNode prefectures = stated.get("place").get("relocation_prefectures");
    assertThat(prefectures.valueStream().map(JsonNode::asString)).containsExactly("01", "13");
    JsonNode other = person("S2");
    assertThat(other.get("age").get("age").isNull()).isTrue();
    assertThat(other.get("place").get("relocation_prefectures").asString()).isEqualTo("*");
  }

  @Test
  void explainGivesWagesAsNumbers() throws IOException {
    Files.writeString(files.seekers(), "seeker_id,moves,min_monthly_wage\nS1,移籍,276000\nS2,移籍,\n");
    Files.writeString(
        files.openings(),
        "opening_id,moves,headcount,occupation,monthly_wage_max\nO1,移籍,1,023,3000000000\n");
    JsonNode wage = files.run("explain", "--seeker", "S1", "--opening", "O1").json();
    assertThat(wage.get("conditions").get(6).toString())
        .isEqualTo(
            "{\"name\":\"wage\",\"value\":\"met\",\"person\":276000,\"opening\":3000000000}");
    assertThat(person("S2").get("wage").isNull()).isTrue();
  }

  /** What the person says to each condition about {@code O1}. */
  private JsonNode person(String id) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    ProgramRun result = files.run("explain", "--seeker", id, "--opening", "O1");
    for (JsonNode condition : result.json().get("conditions")) {
      said.set(condition.get("name").asString(), condition.get("person"));
    }
    return said;
  }

  @Test
  void explainAgreesWithMatch() {
    ProgramRun result = files.run("explain", "--seeker", "S,1", "--opening", "O\"1");
    assertThat(result.json().get("score").asInt()).isEqualTo(80_000);
    assertThat(result.json().get("match").asBoolean()).isTrue();
  }

  @Test
  void explainingAnUnknownIdEndsWithOne() {
    ProgramRun result = files.run("explain", "--seeker", "S9", "--opening", "O9");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.errors()).hasSize(2);
    assertThat(result.out()).isEmpty();
  }
}
