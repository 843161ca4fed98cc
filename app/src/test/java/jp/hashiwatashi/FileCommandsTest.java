package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands on files as a user meets them: arguments in, files, streams and exit codes out. */
class FileCommandsTest {

  private static final String SEEKERS =
      """
      seeker_id,moves,home_municipality,max_commute_km,occupations_wanted,min_monthly_wage
      "S,1",TRANSFER,13101,30,023-01,250000
      S2,TRANSFER,13101,30,023-01,250000
      S3,SECONDMENT,13101,30,099-01,250000
      """;
  private static final String OPENINGS =
      """
      opening_id,moves,headcount,occupation,municipality,monthly_wage_max
      "O""1",TRANSFER,1,023-01,13101,500000
      O2,TRANSFER,1,023-02,13101,250000
      O3,TRANSFER,1,023-01,13101,249999
      """;

  @TempDir Path folder;
  private Path seekers;
  private Path openings;
  private Path out;

  @BeforeEach
  void writeFiles() throws IOException {
    seekers = Files.writeString(folder.resolve("S.csv"), SEEKERS);
    openings = Files.writeString(folder.resolve("O.csv"), OPENINGS);
    out = folder.resolve("out.csv");
  }

  private ProgramRun onFiles(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of("--seekers", "" + seekers, "--openings", "" + openings));
    args.addAll(List.of("--as-of", "2025-04-01"));
    args.addAll(Arrays.asList(more));
    return ProgramRun.of(args.toArray(String[]::new));
  }

  @Test
  void matchWritesTheBestOpeningsOfEachPersonInInputOrder() throws IOException {
    ProgramRun result = onFiles("match", "--out", "" + out);
    assertThat(result.code()).isZero();
    assertThat(Files.readString(out))
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
    assertThat(onFiles("match", "--out", "" + out, "--direction", "openings", "--top", "1").code())
        .isZero();
    assertThat(Files.readAllLines(out))
        .satisfiesExactly(
            header -> assertThat(header).startsWith("seeker_id,rank,opening_id"),
            first -> assertThat(first).startsWith("\"S,1\",1,\"O\"\"1\",80000,"),
            second -> assertThat(second).startsWith("\"S,1\",1,O2,56000,"));
  }

  @Test
  void matchingTwiceGivesTheSameFile() throws IOException {
    onFiles("match", "--out", "" + out);
    byte[] first = Files.readAllBytes(out);
    onFiles("match", "--out", "" + out);
    assertThat(out).hasBinaryContent(first);
  }

  @Test
  void theEncodingOfTheInputChangesNothing() throws IOException {
    onFiles("match", "--out", "" + out);
    byte[] expected = Files.readAllBytes(out);
    String japanese = SEEKERS.replace("seeker_id", "求職者番号").replace("TRANSFER", "移籍");
    for (byte[] content :
        List.of(
            japanese.getBytes(Charset.forName("windows-31j")),
            ("\uFEFF" + japanese).getBytes(UTF_8),
            japanese.replace("\n", "\r\n").getBytes(UTF_8))) {
      Files.write(seekers, content);
      assertThat(onFiles("match", "--out", "" + out).code()).isZero();
      assertThat(out).hasBinaryContent(expected);
    }
  }

  @Test
  void tablesWithoutRowsAreMatchedToNothing() throws IOException {
    Files.writeString(seekers, "seeker_id,moves\n");
    Files.writeString(openings, "opening_id,moves,headcount,occupation\n");
    for (String direction : List.of("seekers", "openings")) {
      ProgramRun result = onFiles("match", "--out", "" + out, "--direction", direction);
      assertThat(result.code()).isZero();
      assertThat(result.json().get("pairs_returned").asInt()).isZero();
      assertThat(Files.readAllLines(out)).hasSize(1);
    }
    ProgramRun placed = onFiles("place", "--out", "" + out);
    assertThat(placed.code()).isZero();
    assertThat(placed.json().get("optimal").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"match", "place"})
  void allFaultsOfBothFilesAreNamedAndAnExistingOutputStays(String command) throws IOException {
    Files.writeString(seekers, "seeker_id,moves,licences\nS1,TRANSFER,X1\nS1,旅行,\n");
    Files.writeString(
        openings, "opening_id,moves,headcount,occupation,expires_on\nO1,移籍,0,123-01,2025-02-29\n");
    Files.writeString(out, "old");
    ProgramRun result = onFiles(command, "--out", "" + out);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(out).hasContent("old");
    assertThat(result.errors())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(seekers + ":2:licences: ").contains("; "),
            line -> assertThat(line).startsWith(seekers + ":3:moves: ").contains("; "),
            line -> assertThat(line).startsWith(seekers + ":3:seeker_id: ").contains("2行目", "3行目"),
            line -> assertThat(line).startsWith(openings + ":2:occupation: ").contains("; "),
            line -> assertThat(line).startsWith(openings + ":2:expires_on: ").contains("2月29日"),
            line -> assertThat(line).startsWith(openings + ":2:headcount: ").contains("; "));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void unknownColumnsAreOnlyNoted() throws IOException {
    Files.writeString(seekers, SEEKERS.replace("min_monthly_wage\n", "備考\n"));
    ProgramRun result = onFiles("match", "--out", "" + out);
    assertThat(result.code()).isZero();
    assertThat(result.errors()).singleElement().asString().contains(":1:備考: ");
  }

  @Test
  void helpIsEverywhereAndInBothLanguages() {
    for (String command : Main.NAMES) {
      ProgramRun help = ProgramRun.of(command, "--help");
      assertThat(help.code()).isZero();
      assertThat(help.out()).contains("使い方: hashiwatashi " + command);
    }
    assertThat(ProgramRun.of("--help").out()).contains(Main.NAMES);
    ProgramRun english = ProgramRun.of(Map.of("LANG", "en_GB.UTF-8"), "match", "--help");
    assertThat(english.out()).contains("Usage: hashiwatashi match", "matching date");
  }

  @Test
  void explainGivesEveryPartAndConditionOfAPairThatDoesNotMatch() {
    ProgramRun result = onFiles("explain", "--seeker", "S3", "--opening", "O3");
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
  void explainAgreesWithMatch() {
    ProgramRun result = onFiles("explain", "--seeker", "S,1", "--opening", "O\"1");
    assertThat(result.json().get("score").asInt()).isEqualTo(80_000);
    assertThat(result.json().get("match").asBoolean()).isTrue();
  }

  @Test
  void explainingAnUnknownIdEndsWithOne() {
    ProgramRun result = onFiles("explain", "--seeker", "S9", "--opening", "O9");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.errors()).hasSize(2);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void placePutsMostPeopleFirst() throws IOException {
    ProgramRun result = onFiles("place", "--out", "" + out);
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
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.getFirst()).isEqualTo("seeker_id,opening_id,score");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("\"S,1\",");
  }

  @Test
  void pinsAndForbiddenPairsAreKept() throws IOException {
    Path pins =
        Files.writeString(
            folder.resolve("pins.csv"), "種別,求職者番号,相手\n固定,S2,O2\nforbid,\"S,1\",\"O\"\"1\"\n");
    ProgramRun result = onFiles("place", "--out", "" + out, "--pins", "" + pins);
    assertThat(result.code()).isZero();
    assertThat(Files.readAllLines(out))
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
    ProgramRun result = onFiles("place", "--out", "" + out, "--pins", "" + pins);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.errors()).allSatisfy(line -> assertThat(line).contains("; "));
    assertThat(result.err())
        .contains(
            pins + ":2:other: ", pins + ":3:seeker_id: ", pins + ":4:other: ", pins + ":6:other: ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aPinsFileWithWrongCellsIsRefused() throws IOException {
    Path pins = Files.writeString(folder.resolve("pins.csv"), "kind,seeker_id,other\nnail,S2,\n");
    ProgramRun result = onFiles("place", "--out", "" + out, "--pins", "" + pins);
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
        openings, "opening_id,moves,headcount,filled,occupation\nO9,TRANSFER,0,1,023\n");
    ProgramRun result =
        onFiles("place", "--out", "" + out, "--pins", "" + pins, "--strategy", "" + strategy);
    assertThat(result.code()).isOne();
    assertThat(result.errors())
        .anyMatch(line -> line.startsWith(pins + ":2:kind: "))
        .anyMatch(line -> line.startsWith(strategy + ":1:"))
        .anyMatch(line -> line.startsWith(openings + ":2:headcount: "))
        .anyMatch(line -> line.startsWith(openings + ":2:filled: "));
    assertThat(out).doesNotExist();
  }

  @Test
  void aStrategyFileIsNamedInTheResultAndItsFaultsAreInputFaults() throws IOException {
    Path strategy =
        Files.writeString(
            folder.resolve("w.json"),
            "{\"name\":\"wage\",\"version\":\"2\",\"weights\":{\"occupation\":0,\"experience\":0,"
                + "\"industry\":0,\"wage\":100,\"place\":0,\"skills\":0}}");
    ProgramRun result = onFiles("match", "--out", "" + out, "--strategy", "" + strategy);
    assertThat(result.code()).isZero();
    assertThat(result.json().get("strategy").asString()).isEqualTo("wage/2");
    assertThat(Files.readString(out)).contains("\"S,1\",1,\"O\"\"1\",100000,");
    Files.writeString(strategy, "{\"name\":\"wage\"}");
    assertThat(onFiles("match", "--out", "" + out, "--strategy", "" + strategy).code())
        .isEqualTo(1);
    assertThat(onFiles("match", "--out", "" + out, "--strategy", "none.json").code()).isEqualTo(1);
  }

  @Test
  void referenceTablesAreExported() throws IOException {
    assertThat(ProgramRun.of("reference", "licences", "--out", "" + out).code()).isZero();
    assertThat(Files.readAllLines(out).getFirst()).isEqualTo("code,name");
    assertThat(ProgramRun.of("reference", "municipalities", "--out", "" + out).code()).isZero();
    assertThat(Files.readAllLines(out).getFirst())
        .isEqualTo("code,name,prefecture,latitude,longitude,approximate");
  }
}
