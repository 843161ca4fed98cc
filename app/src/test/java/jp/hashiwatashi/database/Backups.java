package jp.hashiwatashi.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hashiwatashi.database.archive.BackupKey;

/** Backups for tests, of a database and a folder of their choice. */
final class Backups {

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
}
