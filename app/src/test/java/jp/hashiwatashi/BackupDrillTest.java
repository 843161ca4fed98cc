package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.hashiwatashi.database.Backups;
import jp.hashiwatashi.database.DataFolder;
import jp.hashiwatashi.database.EmbeddedDatabase;
import jp.hashiwatashi.database.PassableFolder;
import jp.hashiwatashi.register.sample.DemoRegisters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The drill: a running program with the demonstration's registers is backed up and killed, and its
 * folder is lost; from the backup and the key alone another one comes up, into which somebody signs in
 * and finds the records.
 */
@Timeout(900)
class BackupDrillTest {

  @TempDir(factory = PassableFolder.class)
  private Path folder;

  @Test
  void fromABackupAndItsKeyAloneEverythingIsThereAgain() throws Exception {
    String file = folder.resolve("drill.hwb").toString();
    String key = folder.resolve("key-elsewhere").toString();
    backUpAndLose(folder.resolve("lost"), file, key);

    assertThat(program("restore", "--check-only", "--from", file, "--key", key))
        .contains("作ったとおりに終わりまで読めます");
    Path found = folder.resolve("found");
    assertThat(program("restore", "--from", file, "--key", key, "--data", found.toString()))
        .contains("復元しました", "どの表の行数も控えと同じ", "制約", "serve --data " + found)
        .contains("監査記録", "封をしたときのままです");

    try (var serving = serving("serve", found)) {
      var link = URI.create(program("sign-in-link", "--data", found.toString()).strip());
      var browser = new Browsing(link.getPort());
      assertThat(browser.whereTo(browser.signIn(link.getQuery().replaceFirst(".*token=", ""))))
          .isEqualTo("/");
      assertThat(browser.get("/people").body()).contains("href=\"/people/");
      String sealed = "/people/" + Backups.guarded(found) + "/particulars/health";
      browser.get(sealed);
      assertThat(browser.post(sealed, Map.of("purpose", "SUPPORT")).body())
          .as("opened with the keys that the backup has brought")
          .contains("週に一度の通院（架空）");
      assertThat(Backups.rows(found, "sending_record"))
          .isGreaterThanOrEqualTo(DemoRegisters.PEOPLE);
      serving.kill();
    } finally {
      endServer(found);
    }
  }

  private static void backUpAndLose(Path lost, String file, String key) throws Exception {
    try (var serving = serving("demo", lost)) {
      assertThat(program("backup", "--data", lost.toString(), "--out", file))
          .contains("控えを作りました", "読み直して", "いま作りました", "別の場所に");
      Files.copy(lost.resolve("backup-key"), Path.of(key));
      assertThat(Backups.rows(lost, "sending_record")).isGreaterThanOrEqualTo(DemoRegisters.PEOPLE);
      serving.kill();
    } finally {
      endServer(lost);
    }
  }

  /** A program of its own; it has told where it is. */
  private static KilledProgram serving(String command, Path data) throws IOException {
    var program =
        KilledProgram.start(
            Main.class,
            command,
            "--data",
            data.toString(),
            "--port",
            "0",
            "--management-port",
            "0");
    while (!program.line().contains("が動いています")) {
      // what it says before is of no concern here
    }
    return program;
  }

  /** What a command says that ends well and complains of nothing. */
  private static String program(String... words) {
    ProgramRun run = ProgramRun.of(words);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  /** The database server outlives a killed program. */
  private static void endServer(Path data) {
    try (var held = DataFolder.open(data);
        var left = EmbeddedDatabase.start(held)) {
      assertThat(left.kind()).isEqualTo("embedded");
    }
  }
}
