package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code subsidy} on files: answers in the order of the cases, or every fault and nothing written. */
class SubsidyCommandTest {

  private static final String CASES =
      """
      [{"id": "着手", "scheme": "placement-contract-start",
        "facts": {"plan_filed_on": "2016-12-01", "sme": true}},
       {"id": "大企業", "scheme": "placement-contract-start",
        "facts": {"plan_filed_on": "2016-12-01", "sme": false}},
       {"id": "まだ", "scheme": "outside-training", "facts": {"plan_filed_on": "2016-12-01"}},
       {"id": "前日", "scheme": "outside-training", "facts": {"plan_filed_on": "2016-10-18", "cost": 1}},
       {"id": "特例", "scheme": "placement-contract",
        "facts": {"plan_filed_on": "2016-12-01", "sme": true, "birth_date": "1960-05-05",
          "separated_on": "2017-01-31", "reemployed_on": "2017-03-01", "fee": 1000000,
          "training_cost": 90000, "group_work_cost": 10000, "group_work_times": 3, "start_paid": 100000,
          "special": {"start_share_below_half": true, "bears_training_cost": true,
            "bonus_5_percent": true, "open_ended": true, "part_time": false, "wage_ratio_percent": 80}}}]
      """;

  @TempDir Path folder;

  private ProgramRun run(Path cases, Path out) {
    return ProgramRun.of("subsidy", "--cases", "" + cases, "--out", "" + out);
  }

  @Test
  void casesAreAnsweredInTheirOrder() throws IOException {
    Path cases = Files.writeString(folder.resolve("C.json"), CASES);
    Path out = folder.resolve("A.json");
    ProgramRun run = run(cases, out);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(JsonMapper.shared().readTree(Files.readString(out)))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(SubsidyCommandTest.class.getResourceAsStream("/subsidy/answers.json")));
  }

  /** What was asked again is answered the same, to the byte. */
  @Test
  void theSameCasesHaveTheSameAnswers() throws IOException {
    Path cases = Files.writeString(folder.resolve("C.json"), CASES);
    run(cases, folder.resolve("A.json"));
    run(cases, folder.resolve("B.json"));
    assertThat(folder.resolve("A.json")).hasSameBinaryContentAs(folder.resolve("B.json"));
  }

  @Test
  void faultyCasesAreNamedAndNothingIsWritten() throws IOException {
    Path cases =
        Files.writeString(
            folder.resolve("C.json"),
            CASES.replace("\"sme\": false", "\"sme\": \"no\", \"cost\": 1"));
    Path out = folder.resolve("A.json");
    ProgramRun run = run(cases, out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errors())
        .satisfiesExactly(
            one -> assertThat(one).contains("2件目「大企業」: sme: ").contains("; "),
            one -> assertThat(one).contains("2件目「大企業」: cost: ").contains("; "));
    assertThat(out).doesNotExist();
  }

  @Test
  void anOlderResultStaysWhenCasesAreFaulty() throws IOException {
    Path cases = Files.writeString(folder.resolve("C.json"), "[{}]");
    Path out = Files.writeString(folder.resolve("A.json"), "older");
    assertThat(run(cases, out).code()).isEqualTo(1);
    assertThat(out).hasContent("older");
  }

  @Test
  void whatIsNoFileIsTold() throws IOException {
    Path out = folder.resolve("A.json");
    ProgramRun missing = run(folder.resolve("nowhere.json"), out);
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.errors()).singleElement().asString().contains("nowhere.json");
    ProgramRun directory = run(folder, out);
    assertThat(directory.code()).isEqualTo(1);
    assertThat(directory.errors()).hasSize(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void theCasesAreNotWrittenOver() throws IOException {
    Path cases = Files.writeString(folder.resolve("C.json"), CASES);
    ProgramRun run = run(cases, cases);
    assertThat(run.code()).isEqualTo(2);
    assertThat(cases).hasContent(CASES);
  }

  @Test
  void stepsAddUpInEveryAnswer() throws IOException {
    Path out = folder.resolve("A.json");
    run(Files.writeString(folder.resolve("C.json"), CASES), out);
    for (JsonNode answer : JsonMapper.shared().readTree(Files.readString(out))) {
      long sum = 0;
      for (JsonNode step : answer.get("steps")) {
        sum += step.get("yen").longValue();
      }
      assertThat(sum).isEqualTo(answer.get("yen").isNull() ? 0 : answer.get("yen").longValue());
    }
  }
}
