package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the consultant demands of a placement, as a file: {@code --pins}. */
class PinsFileTest {

  private static final String SEEKERS =
      """
      seeker_id,moves,home_municipality,max_commute_km,occupations_wanted
      S1,TRANSFER,13101,30,023-01
      S2,TRANSFER,13101,30,023-01
      S3,SECONDMENT,13101,30,099-01
      """;
  private static final String OPENINGS =
      """
      opening_id,moves,headcount,occupation,municipality
      O1,TRANSFER,2,023-01,13101
      O2,TRANSFER,1,023-02,13101
      O3,TRANSFER,1,099-01,13101
      """;

  @TempDir Path folder;
  private Path pins;
  private Path out;

  @BeforeEach
  void plant() throws IOException {
    Files.writeString(folder.resolve("S.csv"), SEEKERS);
    Files.writeString(folder.resolve("O.csv"), OPENINGS);
    pins = folder.resolve("pins.csv");
    out = folder.resolve("P.csv");
  }

  private ProgramRun place(String demands, String... more) throws IOException {
    Files.writeString(pins, demands);
    List<String> args =
        new ArrayList<>(
            List.of(
                "place",
                "--seekers",
                "" + folder.resolve("S.csv"),
                "--openings",
                "" + folder.resolve("O.csv"),
                "--as-of",
                "2025-04-01",
                "--out",
                "" + out,
                "--pins",
                "" + pins));
    args.addAll(List.of(more));
    return ProgramRun.of(args.toArray(String[]::new));
  }

  @Test
  void pinsAndForbiddenPairsAreKept() throws IOException {
    ProgramRun run = place("種別,求職者番号,相手\n固定,S2,O2\nforbid,S1,O1\n");
    assertThat(run.code()).isZero();
    assertThat(Files.readAllLines(out)).hasSize(2).last().asString().startsWith("S2,O2,");
    assertThat(run.json().get("unplaced").get(0).get("reason").asString()).isEqualTo("capacity");
  }

  @Test
  void peopleKeptTogetherShareAnOpeningAndTheGreedyPlacementKeepsThemTooSo() throws IOException {
    Files.writeString(folder.resolve("O.csv"), OPENINGS.replace("O1,TRANSFER,2", "O1,TRANSFER,1"));
    ProgramRun free = place("kind,seeker_id,other\n");
    assertThat(free.json().get("placed").asInt()).isEqualTo(2);
    assertThat(free.json().get("greedy_placed").asInt()).isEqualTo(2);
    ProgramRun together = place("kind,seeker_id,other\ntogether,S1,S2\n");
    assertThat(together.json().get("placed").asInt()).isZero();
    assertThat(together.json().get("greedy_placed").asInt()).isZero();
    assertThat(together.json().get("unplaced").get(0).get("reason").asString())
        .isEqualTo("together");
  }

  @Test
  void demandsThatCannotBeMetAreNamedByRowAndColumn() throws IOException {
    ProgramRun run =
        place(
            """
            kind,seeker_id,other
            pin,S2,O3
            pin,S9,O1
            forbid,S2,O9
            pin,S1,O2
            forbid,S1,O2
            together,S1,S8
            """);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errors())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(pins + ":2:other: ").contains("条件が合わない", "; "),
            line -> assertThat(line).startsWith(pins + ":3:seeker_id: ").contains("「S9」", "; "),
            line -> assertThat(line).startsWith(pins + ":4:other: ").contains("「O9」", "; "),
            line -> assertThat(line).startsWith(pins + ":6:other: ").contains("5行目、6行目", "; "),
            line -> assertThat(line).startsWith(pins + ":7:other: ").contains("「S8」", "; "));
    assertThat(out).doesNotExist();
  }

  @Test
  void anIdWithAFullStopIsQuotedWholeAndHowToMendItStaysApart() throws IOException {
    Files.writeString(folder.resolve("S.csv"), SEEKERS.replace("S3", "S。3"));
    ProgramRun run = place("kind,seeker_id,other\npin,S。3,O1\n");
    assertThat(run.errors())
        .containsExactly(
            pins + ":2:other: 求職者「S。3」と受入情報「O1」は条件が合わないため固定できません; 条件を見直すか、固定の指定を外してください");
  }

  @Test
  void aWrongCellHidesNoUnknownIdAndNoConflict() throws IOException {
    ProgramRun run = place("kind,seeker_id,other\nnail,S9,\npin,S2,O9\npin,S2,O3\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errors())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(pins + ":2:kind: "),
            line -> assertThat(line).startsWith(pins + ":2:other: "),
            line -> assertThat(line).startsWith(pins + ":2:seeker_id: ").contains("「S9」"),
            line -> assertThat(line).startsWith(pins + ":3:other: ").contains("「O9」"),
            line -> assertThat(line).startsWith(pins + ":4:other: ").contains("条件が合わない"));
  }

  @Test
  void faultsOfPinsAndStrategyHideNoFaultOfTheTables() throws IOException {
    Path strategy = Files.writeString(folder.resolve("strategy.json"), "{}");
    Path openings =
        Files.writeString(
            folder.resolve("O.csv"),
            "opening_id,moves,headcount,filled,occupation\nO9,TRANSFER,0,1,023\n");
    ProgramRun run = place("kind,seeker_id,other\nnail,S2,O2\n", "--strategy", strategy.toString());
    assertThat(run.code()).isOne();
    assertThat(run.errors())
        .anyMatch(line -> line.startsWith(pins + ":2:kind: "))
        .anyMatch(line -> line.startsWith(strategy + ":1:"))
        .anyMatch(line -> line.startsWith(openings + ":2:headcount: "))
        .anyMatch(line -> line.startsWith(openings + ":2:filled: "));
    assertThat(out).doesNotExist();
  }

  @Test
  void unknownIdsAreNamedBesideTheFaultsOfTheStrategy() throws IOException {
    Path strategy = Files.writeString(folder.resolve("strategy.json"), "[]");
    ProgramRun run = place("kind,seeker_id,other\npin,S9,O1\n", "--strategy", strategy.toString());
    assertThat(run.errors())
        .hasSize(2)
        .anyMatch(line -> line.startsWith(strategy + ":1:-: "))
        .anyMatch(line -> line.startsWith(pins + ":2:seeker_id: "));
  }
}
