package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
