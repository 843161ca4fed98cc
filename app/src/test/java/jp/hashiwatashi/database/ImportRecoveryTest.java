package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.KilledProgram;
import jp.hashiwatashi.register.importing.Import;
import jp.hashiwatashi.register.importing.ImportState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed in the middle of an import: the next one ends it, and nothing is double. */
@Timeout(300)
class ImportRecoveryTest extends DataFolderOfOneTest {

  private static final int ROWS = 12_000;

  @TempDir private Path files;

  @Test
  void killedWhileItComparesTheNextProgramReadsTheKeptFileAgain() throws Exception {
    killedAt("comparing");
    try (var database = EmbeddedDatabase.start(folder);
        var program = new ImportingProgram(database)) {
      Import read = program.settled(1);
      assertThat(read.state()).isEqualTo(ImportState.READ);
      assertThat(program.imports().counts(read).made()).isEqualTo(ROWS);
      program.imports().apply(read, false);
      assertThat(program.settled(1).state()).isEqualTo(ImportState.APPLIED);
      allIsThereOnce(program);
    }
  }

  @Test
  void killedWhileItKeepsTheRowsTheNextProgramKeepsThemOnce() throws Exception {
    killedAt("applying");
    try (var database = EmbeddedDatabase.start(folder);
        var program = new ImportingProgram(database)) {
      assertThat(program.settled(1).state()).isEqualTo(ImportState.APPLIED);
      allIsThereOnce(program);
    }
  }

  private static void allIsThereOnce(ImportingProgram program) {
    assertThat(program.count("select count(*) from sending_record")).isEqualTo(ROWS);
    assertThat(program.count("select count(*) from record_change")).isEqualTo(ROWS);
    assertThat(program.count("select count(*) from sending_record where version <> 1")).isZero();
  }

  private void killedAt(String step) throws IOException, InterruptedException {
    folder.close();
    List<String> lines = new ArrayList<>();
    lines.add("求職者番号,氏名,フリガナ,希望形態");
    for (int i = 0; i < ROWS; i++) {
      lines.add("K-%05d,見本 %d,ミホン,移籍".formatted(i, i));
    }
    Path file = Files.write(files.resolve("people.csv"), lines);
    try (var program =
        KilledProgram.start(ImportingProgram.class, folder.path().toString(), file.toString())) {
      String line = program.line();
      while (!line.equals(step)) {
        line = program.line();
      }
      program.kill();
    }
    folder = DataFolder.open(folder.path());
  }
}
