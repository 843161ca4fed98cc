package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Matching two files as a user meets it: arguments in, a file, streams and exit codes out. */
class MatchCommandTest extends SmallMarketTest {

  @Test
  void matchWritesTheBestOpeningsOfEachPersonInInputOrder() throws IOException {
    ProgramRun result = files.write("match");
    assertThat(result.code()).isZero();
    assertThat(Files.readString(files.out()))
        .isEqualTo(
            """
            seeker_id,rank,opening_id,score,occupation,experience,industry,wage,place,skills,not_stated,strategy,as_of
            "S,1",1,"O""1",80000,1000,500,500,1000,1000,500,employment_type|hours|night_work|dates,standard/1,2025-04-01
            "S,1",2,O2,56000,700,500,500,0,1000,500,employment_type|hours|night_work|dates,standard/1,2025-04-01
            S2,1,"O""1",80000,1000,500,500,1000,1000,500,employment_type|hours|night_work|dates,standard/1,2025-04-01
            S2,2,O2,56000,700,500,500,0,1000,500,employment_type|hours|night_work|dates,standard/1,2025-04-01
            """);
    JsonNode json = result.json();
    assertThat(result.out().lines()).hasSize(1);
    assertThat(json.propertyNames())
        .containsExactly(
            "seekers",
            "openings",
            "pairs_returned",
            "strategy",
            "as_of",
            "load_ms",
            "index_ms",
            "match_ms",
            "write_ms",
            "peak_heap_mb");
    assertThat(json.get("seekers").asInt()).isEqualTo(3);
    assertThat(json.get("pairs_returned").asInt()).isEqualTo(4);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void matchInTheOtherDirectionHasTheSamePairs() throws IOException {
    assertThat(files.write("match", "--direction", "openings", "--top", "1").code()).isZero();
    assertThat(Files.readAllLines(files.out()))
        .satisfiesExactly(
            header -> assertThat(header).startsWith("seeker_id,rank,opening_id"),
            first -> assertThat(first).startsWith("\"S,1\",1,\"O\"\"1\",80000,"),
            second -> assertThat(second).startsWith("\"S,1\",1,O2,56000,"));
  }

  @Test
  void matchingTwiceGivesTheSameFile() throws IOException {
    files.write("match");
    byte[] first = Files.readAllBytes(files.out());
    files.write("match");
    assertThat(files.out()).hasBinaryContent(first);
  }

  @Test
  void theEncodingOfTheInputChangesNothing() throws IOException {
    files.write("match");
    byte[] expected = Files.readAllBytes(files.out());
    String japanese =
        SmallMarketFiles.SEEKERS.replace("seeker_id", "求職者番号").replace("TRANSFER", "移籍");
    for (byte[] content :
        List.of(
            japanese.getBytes(Charset.forName("windows-31j")),
            ("\uFEFF" + japanese).getBytes(UTF_8),
            japanese.replace("\n", "\r\n").getBytes(UTF_8))) {
      Files.write(files.seekers(), content);
      assertThat(files.write("match").code()).isZero();
      assertThat(files.out()).hasBinaryContent(expected);
    }
  }

  @Test
  void tablesWithoutRowsAreMatchedToNothing() throws IOException {
    Files.writeString(files.seekers(), "seeker_id,moves\n");
    Files.writeString(files.openings(), "opening_id,moves,headcount,occupation\n");
    for (String direction : List.of("seekers", "openings")) {
      ProgramRun result = files.write("match", "--direction", direction);
      assertThat(result.code()).isZero();
      assertThat(result.json().get("pairs_returned").asInt()).isZero();
      assertThat(Files.readAllLines(files.out())).hasSize(1);
    }
    ProgramRun placed = files.write("place");
    assertThat(placed.code()).isZero();
    assertThat(placed.json().get("optimal").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"match", "place"})
  void allFaultsOfBothFilesAreNamedAndAnExistingOutputStays(String command) throws IOException {
    Files.writeString(files.seekers(), "seeker_id,moves,licences\nS1,TRANSFER,X1\nS1,旅行,\n");
    Files.writeString(
        files.openings(),
        "opening_id,moves,headcount,occupation,expires_on\nO1,移籍,0,123-01,2025-02-29\n");
    Files.writeString(files.out(), "old");
    ProgramRun result = files.write(command);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(files.out()).hasContent("old");
    assertThat(result.errors())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(files.seekers() + ":2:licences: ").contains("; "),
            line -> assertThat(line).startsWith(files.seekers() + ":3:moves: ").contains("; "),
            line ->
                assertThat(line)
                    .startsWith(files.seekers() + ":3:seeker_id: ")
                    .contains("2行目", "3行目"),
            line ->
                assertThat(line).startsWith(files.openings() + ":2:occupation: ").contains("; "),
            line ->
                assertThat(line).startsWith(files.openings() + ":2:expires_on: ").contains("2月29日"),
            line ->
                assertThat(line).startsWith(files.openings() + ":2:headcount: ").contains("; "));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void unknownColumnsAreOnlyNoted() throws IOException {
    Files.writeString(
        files.seekers(), SmallMarketFiles.SEEKERS.replace("min_monthly_wage\n", "備考\n"));
    ProgramRun result = files.write("match");
    assertThat(result.code()).isZero();
    assertThat(result.errors()).singleElement().asString().contains(":1:備考: ");
  }

  @Test
  void aStrategyFileIsNamedInTheResultAndItsFaultsAreInputFaults() throws IOException {
    Path strategy =
        Files.writeString(
            folder.resolve("w.json"),
            "{\"name\":\"wage\",\"version\":\"2\",\"weights\":{\"occupation\":0,\"experience\":0,"
                + "\"industry\":0,\"wage\":100,\"place\":0,\"skills\":0}}");
    ProgramRun result = files.write("match", "--strategy", "" + strategy);
    assertThat(result.code()).isZero();
    assertThat(result.json().get("strategy").asString()).isEqualTo("wage/2");
    assertThat(Files.readString(files.out())).contains("\"S,1\",1,\"O\"\"1\",100000,");
    Files.writeString(strategy, "{\"name\":\"wage\"}");
    assertThat(files.write("match", "--strategy", "" + strategy).code()).isEqualTo(1);
    assertThat(files.write("match", "--strategy", "none.json").code()).isEqualTo(1);
  }
}
