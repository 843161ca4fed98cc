package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.params.provider.CsvSource;

/** A mistaken command line: one line in Japanese says what, why and how to mend it; exit code 2. */
class UsageMistakesTest {

  @TempDir Path folder;
  private String seekers = "";
  private String openings = "";
  private String out = "";

  @BeforeEach
  void plant() throws IOException {
    seekers = "" + Files.writeString(folder.resolve("S.csv"), "seeker_id,moves\n");
    openings =
        "" + Files.writeString(folder.resolve("O.csv"), "opening_id,moves,headcount,occupation\n");
    out = "" + folder.resolve("M.csv");
  }

  private String[] match(String... more) {
    List<String> args = new ArrayList<>(List.of("match", "--seekers", seekers));
    args.addAll(List.of("--openings", openings, "--as-of", "2025-04-01"));
    args.addAll(Arrays.asList(more));
    return args.toArray(String[]::new);
  }

  private static String mistake(String... args) {
    ProgramRun run = ProgramRun.of(args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).singleElement().asString().contains("; ");
    return run.err();
  }

  @ParameterizedTest
  @CsvSource({
    "--top, abc, --top の値「abc」は1 から 2147483647 までの整数ではありません; --top 20 のように",
    "--top, 0, --top の値「0」は1 から 2147483647 までの整数ではありません; --top 20 のように",
    "--top, 99999999999, 1 から 2147483647 までの整数ではありません",
    "--top, '', --top の値「」は",
    "--direction, up, --direction の値「up」はseekers（人ごと）か openings（求人ごと）ではありません",
    "--colour, red, 知らない指定です: --colour; ",
    "--dirction, seekers, 知らない指定です: --dirction（--direction のことでしょうか）; ",
    "--seekers, S.csv, 同じ指定が2つあります: --seekers; ",
    "--top, 3 5, 1 から 2147483647 までの整数ではありません",
  })
  void aMistakenOptionIsNamedInJapanese(String option, String value, String expected) {
    assertThat(mistake(match("--out", out, option, value))).contains(expected);
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void everythingThatIsMissingIsNamedTogether() {
    assertThat(mistake("match"))
        .contains("必要な指定がありません: ", "--seekers S.csv", "--openings", "--as-of", "--out M.csv")
        .contains("hashiwatashi match --help");
    assertThat(mistake("reference")).contains("必要な指定がありません: ", "--out F", "NAME");
  }

  @Test
  void anOptionWithoutItsValueSaysWhatToWrite() {
    assertThat(mistake(match("--out", out, "--top"))).contains("--top に値がありません; --top 20 の");
    assertThat(mistake(match("--out", "--top", "3"))).contains("--out に値がありません; --out M.csv の");
    assertThat(mistake(match("--out", out, "--help=yes"))).contains("--help に値は要りません");
  }

  @Test
  void aDayThatDoesNotExistSaysWhy() {
    String[] args = match("--out", out);
    args[Arrays.asList(args).indexOf("2025-04-01")] = "2025-02-29";
    assertThat(mistake(args))
        .contains("--as-of の値「2025-02-29」は実在する日付ではありません（", "2月29日", "--as-of 2025-04-01");
  }

  @Test
  void surplusWordsAreNamed() {
    assertThat(mistake(match("--out", out, "of", "May"))).contains("余分な語があります: of May; ", "引用符");
  }

  @Test
  void theNumbersOfASampleAndTheSecondsOfAPlacementAreExplained() {
    assertThat(mistake("sample", "--seekers", "1", "--openings", "1", "--seed", "x", "--out", out))
        .contains("--seed の値「x」は整数ではありません; --seed 1 の");
    assertThat(mistake("sample", "--seekers", "-1", "--openings", "1", "--seed", "1", "--out", out))
        .contains("--seekers の値「-1」は0 から");
    String[] place = match("--out", out, "--limit", "soon");
    place[0] = "place";
    assertThat(mistake(place)).contains("--limit の値「soon」は0 から 1000000 までの秒数ではありません");
    place[place.length - 1] = "-1";
    assertThat(mistake(place)).contains("--limit の値「-1」は0 から");
  }

  @Test
  void aPortThatCannotExistIsAMistakeOfUsage() {
    assertThat(mistake("doctor", "--port", "65536")).contains("--port の値「65536」は0 から 65535 まで");
  }

  @Test
  void anUnknownCommandOrTableNamesTheNearestOrAll() {
    assertThat(mistake("mtach")).contains("「mtach」というコマンドはありません（match のことでしょうか）; ");
    assertThat(mistake("wander")).contains("「wander」というコマンドはありません; ");
    assertThat(mistake("reference", "clouds", "--out", out))
        .contains("「clouds」という表はありません; ", "municipalities", "licences");
    assertThat(ProgramRun.of().code()).isEqualTo(2);
  }

  @Test
  void mistakesAreExplainedInEnglishWhereTheHelpIs() {
    ProgramRun run =
        ProgramRun.of(Map.of("LANG", "en_GB.UTF-8"), match("--out", out, "--top", "abc"));
    assertThat(run.err())
        .startsWith("The value \"abc\" of --top is not an integer from 1 to 2147483647; write");
  }

  @Test
  void numbersMayBeTypedInAnyWidthAndDirectionsInAnyCase() {
    assertThat(ProgramRun.of(match("--out", out, "--top", "２０", "--direction", "Openings")).code())
        .isZero();
    assertThat(ProgramRun.of(match("--out", out, "--top", "1,000")).code()).isZero();
  }

  @Test
  void anIdMayBeginWithAnAtSign() {
    ProgramRun run =
        ProgramRun.of(
            "explain",
            "--seekers",
            seekers,
            "--openings",
            openings,
            "--as-of",
            "令和7年4月1日",
            "--seeker",
            "@" + seekers,
            "--opening",
            "O1");
    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("「@" + seekers.substring(0, 1));
  }

  @Test
  void aNameThatNobodyCanHaveIsExplained() {
    assertThat(mistake("sign-in-link", "--as", "見本\u202E"))
        .contains("--as の値「", "1〜64文字の名前", "--as \"見本 あかり\" のように");
    assertThat(mistake("sign-in-link", "--as", "system")).contains("system を除く");
  }
}
