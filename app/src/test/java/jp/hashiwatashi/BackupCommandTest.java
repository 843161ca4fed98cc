package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a backup from being made or restored is told with its mend, before anything is done. */
class BackupCommandTest {

  @TempDir Path folder;

  private ProgramRun backup(Path out) {
    return ProgramRun.of("backup", "--data", folder.resolve("data").toString(), "--out", "" + out);
  }

  @Test
  void aBackupIsNeverWrittenOverAnotherNorIntoTheFolderItself() throws IOException {
    Path taken = Files.writeString(folder.resolve("last.hwb"), "the last one");
    assertThat(backup(taken).err()).contains("last.hwb", "もうあります", "別の名前");
    assertThat(taken).hasContent("the last one");
    assertThat(backup(folder.resolve("data/in.hwb")).err()).contains("データフォルダーの中です");
    assertThat(backup(folder.resolve("none/there.hwb")).err()).contains("先にフォルダーを作る");
    assertThat(backup(folder).code()).isEqualTo(2);
  }

  @Test
  void whereThereIsNothingToBackUpNothingIsMade() {
    ProgramRun run = backup(folder.resolve("new.hwb"));
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("記録がありません", "--data").doesNotContain("\tat ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsNoBackupOrNoKeyIsToldInJapanese() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "seeker_id,moves\n");
    String[] restore = {
      "restore", "--from", "" + other, "--key", "" + other, "--data", "" + folder.resolve("x")
    };
    ProgramRun noKey = ProgramRun.of(restore);
    assertThat(noKey.code()).isEqualTo(8);
    assertThat(noKey.err()).contains("鍵のファイルではありません").doesNotContain("\tat ");
    jp.hashiwatashi.database.archive.BackupKey.make(folder.resolve("key"));
    restore[4] = "" + folder.resolve("key");
    ProgramRun noBackup = ProgramRun.of(restore);
    assertThat(noBackup.code()).isEqualTo(8);
    assertThat(noBackup.err()).contains("控えではありません").doesNotContain("\tat ");
    restore[2] = "" + folder.resolve("gone");
    assertThat(ProgramRun.of(restore).err()).contains("gone").doesNotContain("\tat ");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void whatIsMissingIsAMistakeOfUsage() {
    ProgramRun run = ProgramRun.of("restore");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("必要な指定がありません: ", "--from F", "--key FILE");
  }
}
