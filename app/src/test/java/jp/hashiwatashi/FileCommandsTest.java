package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands on files have in common, and the reference tables. */
class FileCommandsTest {

  @TempDir Path folder;

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
  void referenceTablesAreExported() throws IOException {
    Path out = folder.resolve("out.csv");
    assertThat(ProgramRun.of("reference", "licences", "--out", "" + out).code()).isZero();
    assertThat(Files.readAllLines(out).getFirst()).isEqualTo("code,name");
    assertThat(ProgramRun.of("reference", "municipalities", "--out", "" + out).code()).isZero();
    assertThat(Files.readAllLines(out).getFirst())
        .isEqualTo("code,name,prefecture,latitude,longitude,approximate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "municipalities",
        "job-titles",
        "licences",
        "licence-implications",
        "center-offices",
        "hello-work-offices"
      })
  void whoeverExportsAnIncompleteTableIsToldWhatItLacks(String name) {
    String out = "" + folder.resolve("out.csv");
    ProgramRun run = ProgramRun.of("reference", name, "--out", out);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).singleElement().asString().startsWith("注意 " + name + " の表は不完全です: ");
    ProgramRun english = ProgramRun.of(Map.of("LANG", "en"), "reference", name, "--out", out);
    assertThat(english.err()).startsWith("Note: the table " + name + " is incomplete: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"prefectures", "industries", "occupations"})
  void aCompleteTableIsExportedInSilence(String name) {
    var run = ProgramRun.of("reference", name, "--out", "" + folder.resolve("out.csv"));
    assertThat(run).isEqualTo(new ProgramRun(0, "", ""));
  }
}
