package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Placing a whole group from two files and the demands on it. */
class PlaceCommandTest {

  @TempDir Path folder;
  private SmallMarketFiles files;

  @BeforeEach
  void writeFiles() throws IOException {
    files = SmallMarketFiles.in(folder);
  }

  @Test
  void placePutsMostPeopleFirst() throws IOException {
    ProgramRun result = files.write("place");
    assertThat(result.code()).isZero();
    JsonNode json = result.json();
    assertThat(json.get("people").asInt()).isEqualTo(3);
    assertThat(json.get("placed").asInt()).isEqualTo(2);
    assertThat(json.get("total_score").asLong()).isEqualTo(136_000);
    assertThat(json.get("optimal").asBoolean()).isTrue();
    assertThat(json.get("bound").get("placed").asInt()).isEqualTo(2);
    assertThat(json.get("bound").get("total_score").asLong()).isEqualTo(136_000);
    assertThat(json.get("greedy_placed").asInt()).isEqualTo(2);
    assertThat(json.get("greedy_total_score").asLong()).isEqualTo(136_000);
    assertThat(json.get("unplaced").get(0).get("seeker_id").asString()).isEqualTo("S3");
    assertThat(json.get("unplaced").get(0).get("reason").asString()).isEqualTo("no_candidates");
    List<String> lines = Files.readAllLines(files.out());
    assertThat(lines.getFirst()).isEqualTo("seeker_id,opening_id,score");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("\"S,1\",");
  }

  @Test
  void pinsAndForbiddenPairsAreKept() throws IOException {
    Path pins =
        Files.writeString(
            folder.resolve("pins.csv"), "種別,求職者番号,相手\n固定,S2,O2\nforbid,\"S,1\",\"O\"\"1\"\n");
    ProgramRun result = files.write("place", "--pins", "" + pins);
    assertThat(result.code()).isZero();
    assertThat(Files.readAllLines(files.out()))
        .containsExactly("seeker_id,opening_id,score", "S2,O2,56000");
    assertThat(result.json().get("unplaced").get(0).get("reason").asString()).isEqualTo("capacity");
  }

  @Test
  void demandsThatCannotBeMetAreNamedByRowAndColumn() throws IOException {
    Path pins =
        Files.writeString(
            folder.resolve("pins.csv"),
            """
            kind,seeker_id,other
            pin,S2,O3
            pin,S9,O1
            forbid,S2,O9
            pin,"S,1",O2
            forbid,"S,1",O2
            """);
    ProgramRun result = files.write("place", "--pins", "" + pins);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.errors()).allSatisfy(line -> assertThat(line).contains("; "));
    assertThat(result.err())
        .contains(
            pins + ":2:other: ", pins + ":3:seeker_id: ", pins + ":4:other: ", pins + ":6:other: ");
    assertThat(files.out()).doesNotExist();
  }

  @Test
  void aPinsFileWithWrongCellsIsRefused() throws IOException {
    Path pins = Files.writeString(folder.resolve("pins.csv"), "kind,seeker_id,other\nnail,S2,\n");
    ProgramRun result = files.write("place", "--pins", "" + pins);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.errors())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(pins + ":2:kind: "),
            line -> assertThat(line).startsWith(pins + ":2:other: "));
  }

  @Test
  void faultsOfPinsAndStrategyHideNoFaultOfTheTables() throws IOException {
    Path pins = Files.writeString(folder.resolve("pins.csv"), "kind,seeker_id,other\nnail,S2,O2\n");
    Path strategy = Files.writeString(folder.resolve("strategy.json"), "{}");
    Files.writeString(
        files.openings(), "opening_id,moves,headcount,filled,occupation\nO9,TRANSFER,0,1,023\n");
    ProgramRun result = files.write("place", "--pins", "" + pins, "--strategy", "" + strategy);
    assertThat(result.code()).isOne();
    assertThat(result.errors())
        .anyMatch(line -> line.startsWith(pins + ":2:kind: "))
        .anyMatch(line -> line.startsWith(strategy + ":1:"))
        .anyMatch(line -> line.startsWith(files.openings() + ":2:headcount: "))
        .anyMatch(line -> line.startsWith(files.openings() + ":2:filled: "));
    assertThat(files.out()).doesNotExist();
  }
}
