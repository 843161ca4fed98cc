package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import jp.hashiwatashi.KilledProgram;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.database.archive.BackupKey;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Records that move to another major version of PostgreSQL, and backups beside a running server. */
@Timeout(300)
class MovedRecordsTest {

  @TempDir(factory = PassableFolder.class)
  private Path path;

  @Test
  void whatAnOlderPostgresqlHeldOurOwnHoldsAfterABackupAndARestore() throws Exception {
    Optional<InstalledServer> older = InstalledServer.olderThan(Binaries.MAJOR);
    Assumptions.assumeTrue(
        older.isPresent(),
        "no PostgreSQL from 15 to the one before ours is installed (apt-get install postgresql-15)");
    Path folder = path.resolve("ours");
    Path file = path.resolve("older.hwb");
    BackupKey key;
    Map<String, ?> records;
    try (var server = older.get().start(path.resolve("server"))) {
      Path before = path.resolve("before");
      try (var held = DataFolder.open(before);
          var external = ExternalDatabase.open(server.url(), held, Map.of())) {
        Records.fill(external.owner(), 200);
        records = Records.all(external.owner());
        key = BackupKey.make(before.resolve("backup-key"));
        try (var source = BackupSource.find(before, server.url(), Map.of());
            var out = Files.newOutputStream(file)) {
          new Backup(source, "0.1.0", BackupProgress.UNTOLD).write(out, key);
        }
      }
    }
    var restored = new Restore(file, key, BackupProgress.UNTOLD).into(folder, null, Map.of());
    assertThat(restored.server()).startsWith(older.get().major() + ".");
    try (var held = DataFolder.open(folder);
        var server = EmbeddedDatabase.start(held)) {
      assertThat(Records.all(server.superuser().of("hashiwatashi"))).isEqualTo(records);
      assertThat(EmbeddedDatabaseTest.query(server.owner(), "show server_version").getFirst())
          .startsWith(Binaries.MAJOR + ".");
    }
  }

  @Test
  void aClusterOfAnotherMajorVersionIsLeftAloneAndTheWayOutIsTold() throws Exception {
    Path folder = path.resolve("old");
    Files.createDirectories(folder.resolve("postgresql"));
    Path version = Files.writeString(folder.resolve("postgresql/PG_VERSION"), "17\n");
    try (var held = DataFolder.open(folder)) {
      assertThatThrownBy(() -> EmbeddedDatabase.start(held))
          .isInstanceOf(DatabaseFault.class)
          .hasMessageContaining("PostgreSQL 17")
          .hasMessageContaining("PostgreSQL " + Binaries.MAJOR)
          .hasMessageContaining("hashiwatashi backup --data " + folder)
          .hasMessageContaining("hashiwatashi restore --from");
    }
    assertThat(version).hasContent("17");
  }

  @Test
  void aBackupThatIsKilledLeavesNoBackupAndTheRunningServerGoesOn() throws Exception {
    Path folder = path.resolve("running");
    Path file = path.resolve("killed.hwb");
    try (var held = DataFolder.open(folder);
        var server = EmbeddedDatabase.start(held)) {
      assertThat(folder.resolve("postgresql/PG_VERSION")).hasContent(Binaries.MAJOR);
      Records.fill(server.superuser().of("hashiwatashi"), 300);
      Path keyFile = Backup.usualKey(folder);
      var key = BackupKey.make(keyFile);
      int table = 1 + Seeds.random("killed backup").nextInt(20);
      String[] arguments = {"" + folder, "" + keyFile, "" + file, "" + table};
      try (var program = KilledProgram.start(BackingUpProgram.class, arguments)) {
        assertThat(program.line()).isEqualTo("at table " + table);
        program.kill();
      }
      assertThat(file).doesNotExist();
      try (var drafts = Files.newDirectoryStream(path, ".hashiwatashi-*.part")) {
        for (Path draft : drafts) {
          assertThatThrownBy(() -> BackupContents.read(draft, key))
              .hasMessageMatching("(?s).*(途中で切れています|控えではありません).*");
        }
      }
      Backups.write(server.superuser().of("hashiwatashi"), folder, key, file);
      assertThat(BackupContents.read(file, key).rows()).isGreaterThan(600);
    }
  }

  @Test
  void aServerThatIsNotRunningIsStartedForItsBackupAndStoppedAgain() throws Exception {
    Path folder = path.resolve("stopped");
    try (var held = DataFolder.open(folder);
        var server = EmbeddedDatabase.start(held)) {
      Records.fill(server.superuser().of("hashiwatashi"), 10);
    }
    var key = BackupKey.make(Backup.usualKey(folder));
    Path file = path.resolve("stopped.hwb");
    try (var source = BackupSource.find(folder, null, Map.of());
        var out = Files.newOutputStream(file)) {
      new Backup(source, "0.1.0", BackupProgress.UNTOLD).write(out, key);
    }
    assertThat(Postmaster.of(folder.resolve("postgresql"))).isEmpty();
    assertThat(BackupContents.read(file, key).rows()).isGreaterThan(20);
    assertThatThrownBy(() -> BackupSource.find(path.resolve("typo"), null, Map.of()))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("記録がありません");
    assertThat(path.resolve("typo")).doesNotExist();
  }
}
