package jp.hashiwatashi.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import jp.hashiwatashi.database.archive.BackupKey;

/** Backups for tests, of a database and a folder of their choice, and what a running one holds. */
public final class Backups {

  private Backups() {}

  static void write(Login login, Path folder, BackupKey key, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      new Backup(
              new BackupSource(folder, () -> KeptFiles.in(folder), login, null),
              "0.1.0",
              BackupProgress.UNTOLD)
          .write(out, key);
    }
  }

  /** The number of somebody of whom something is written that needs particular care. */
  public static String guarded(Path folder) throws SQLException {
    var login = EmbeddedDatabase.running(folder, Role.SUPERUSER).orElseThrow();
    return EmbeddedDatabaseTest.query(
            login.of("hashiwatashi"), "select min(person_id) from guarded_particular")
        .getFirst();
  }

  /** How many rows a table of a running program's own database has, whoever may see them. */
  public static int rows(Path folder, String table) throws SQLException {
    var login = EmbeddedDatabase.running(folder, Role.SUPERUSER).orElseThrow();
    var counted =
        EmbeddedDatabaseTest.query(login.of("hashiwatashi"), "select count(*) from " + table);
    return Integer.parseInt(counted.getFirst());
  }
}
