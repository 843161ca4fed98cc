package jp.hashiwatashi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import jp.hashiwatashi.KilledProgram;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.database.archive.BackupKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a backup holds comes back whole into an empty place, or nothing does. */
@Timeout(300)
class RestoreTest {

  @TempDir(factory = PassableFolder.class)
  private static Path path;

  private static Databases database;
  private static Login superuser;
  private static BackupKey key;
  private static Path backup;

  @BeforeAll
  static void aBackup() throws IOException, SQLException {
    database = Databases.fresh();
    superuser = Databases.superuser().of(name(database));
    Path folder = Files.createDirectories(path.resolve("source"));
    Files.createDirectories(folder.resolve("keys"));
    Files.writeString(folder.resolve("keys/field"), "a key");
    Files.write(folder.resolve("keys/anchors"), new byte[2_500_000]);
    key = BackupKey.make(folder.resolve("backup-key"));
    Records.fill(superuser, 500);
    backup = path.resolve("backup.hwb");
    Backups.write(superuser, folder, key, backup);
  }

  private static String name(Databases database) {
    return database.owner().url().replaceFirst(".*/", "");
  }

  private static Restored restore(Path from, Path folder) {
    return new Restore(from, key, BackupProgress.UNTOLD).into(folder, null, Map.of());
  }

  @Test
  void aFolderOfOurOwnIsThenWhatItWas() throws Exception {
    Path folder = path.resolve("not/there/yet");
    var restored = restore(backup, folder);
    assertThat(restored.rows()).isGreaterThan(1_000);
    assertThat(restored.tables()).isGreaterThan(20);
    assertThat(restored.constraints()).isGreaterThan(50);
    assertThat(restored.version()).isEqualTo(restored.now());
    assertThat(Files.readString(folder.resolve("keys/field"))).isEqualTo("a key");
    assertThat(folder.resolve("keys/anchors")).hasBinaryContent(new byte[2_500_000]);
    for (String secret : new String[] {"keys/field", "secrets", "backup-key"}) {
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(secret))))
          .isEqualTo("rw-------");
    }
    assertThat(BackupKey.read(folder.resolve("backup-key")).number()).isEqualTo(key.number());
    try (var held = DataFolder.open(folder);
        var server = EmbeddedDatabase.start(held)) {
      assertThat(Records.all(server.superuser().of("hashiwatashi")))
          .isEqualTo(Records.all(superuser));
      assertThat(Records.rules(server.owner())).isEqualTo(Records.rules(superuser));
      var links = EmbeddedDatabaseTest.query(server.owner(), "select count(*) from sign_in_link");
      assertThat(links).containsExactly("0");
      assertThat(
              EmbeddedDatabaseTest.query(server.application(), "select nextval('record_number')"))
          .containsExactly("3");
    }
  }

  @Test
  void aDatabaseOfSomebodyElsesIsThenWhatItWas() throws Exception {
    var target = emptyDatabase();
    var environment = environment();
    Path folder = path.resolve("external");
    var restore = new Restore(backup, key, BackupProgress.UNTOLD);
    assertThat(restore.into(folder, target, environment).rows()).isGreaterThan(1_000);
    assertThat(Records.all(unbound(target))).isEqualTo(Records.all(superuser));
    assertThatThrownBy(() -> restore.into(path.resolve("second"), target, environment))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("データベースが空ではありません");
    assertThat(path.resolve("second")).isDirectoryNotContaining(file -> !file.endsWith("lock"));
  }

  @Test
  void aDatabaseThatIsHalfRestoredIsNotStartedAndTheNextRestoreEndsIt() throws Exception {
    var target = emptyDatabase();
    var environment = environment();
    BackupProgress broken =
        (table, of) -> {
          if (table == of / 2) {
            throw new IllegalStateException("the machine has gone");
          }
        };
    assertThatThrownBy(
            () -> new Restore(backup, key, broken).into(path.resolve("half"), target, environment))
        .isInstanceOf(IllegalStateException.class);
    try (var held = DataFolder.open(path.resolve("half"))) {
      assertThatThrownBy(() -> ExternalDatabase.open(target, held, environment))
          .isInstanceOf(DatabaseFault.class)
          .hasMessageContaining("途中で止まっています");
    }
    new Restore(backup, key, BackupProgress.UNTOLD).into(path.resolve("half"), target, environment);
    try (var held = DataFolder.open(path.resolve("half"));
        var whole = ExternalDatabase.open(target, held, environment)) {
      assertThat(Records.all(unbound(target))).isEqualTo(Records.all(superuser));
    }
  }

  @Test
  void aRestoreThatIsKilledLeavesNothingThatStartsAndTheNextOneBringsAllBack() throws Exception {
    Path folder = path.resolve("killed");
    int table = 1 + Seeds.random("killed restore").nextInt(20);
    try (var program =
        KilledProgram.start(
            RestoringProgram.class,
            backup.toString(),
            path.resolve("source/backup-key").toString(),
            folder.toString(),
            "" + table)) {
      assertThat(program.line()).isEqualTo("at table " + table);
      program.kill();
    }
    assertThatThrownBy(() -> DataFolder.open(folder))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("復元が、途中で止まっています")
        .hasMessageContaining("hashiwatashi restore");
    assertThatThrownBy(() -> BackupSource.find(folder, null, Map.of()))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("途中で止まっています");
    restore(backup, folder);
    try (var held = DataFolder.open(folder);
        var server = EmbeddedDatabase.start(held)) {
      assertThat(Records.all(server.superuser().of("hashiwatashi")))
          .isEqualTo(Records.all(superuser));
    }
  }

  @Test
  void whereAnythingLiesNothingIsRestored() throws Exception {
    Path folder = Files.createDirectories(path.resolve("in-use"));
    Files.writeString(folder.resolve("secrets"), "mine");
    assertThatThrownBy(() -> restore(backup, folder))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("空ではありません")
        .hasMessageContaining("secrets");
    assertThat(folder.resolve("secrets")).hasContent("mine");
    DataFolder.open(folder).close();
  }

  @Test
  void aBackupThatIsCutOrChangedOrOfAnotherKeyLeavesTheFolderEmpty() throws Exception {
    byte[] whole = Files.readAllBytes(backup);
    Path folder = path.resolve("untouched");
    Path file = path.resolve("broken.hwb");
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> restore(file, folder))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("途中で切れています");
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    Files.write(file, changed);
    assertThatThrownBy(() -> restore(file, folder)).hasMessageContaining("作られたときと違います");
    var another = BackupKey.make(path.resolve("another-key"));
    assertThatThrownBy(
            () -> new Restore(backup, another, BackupProgress.UNTOLD).into(folder, null, Map.of()))
        .hasMessageContaining("鍵が違います");
    assertThat(folder).doesNotExist();
  }

  /** The address of a database without any table, its owner and her password in it. */
  private static String emptyDatabase() throws SQLException {
    var fresh = Databases.fresh();
    EmbeddedDatabaseTest.update(
        Databases.superuser().of(name(fresh)), "drop schema public cascade");
    EmbeddedDatabaseTest.update(
        Databases.superuser().of(name(fresh)),
        "create schema public authorization hashiwatashi_owner");
    return fresh
        .owner()
        .url()
        .replace(
            "jdbc:postgresql://",
            "postgresql://%s:%s@".formatted(fresh.owner().user(), fresh.owner().password()));
  }

  /** The superuser's way into a database of the tests' server. */
  private static Login unbound(String target) {
    return Databases.superuser().of(target.replaceFirst(".*/", ""));
  }

  private static Map<String, String> environment() {
    return Map.of("HASHIWATASHI_DB_APP_PASSWORD", database.application().password());
  }
}
