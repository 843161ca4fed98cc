package jp.hashiwatashi.database;

import java.time.Instant;
import java.util.List;

/**
 * What a backup begins with.
 *
 * @param program version of the program that made it
 * @param server version of PostgreSQL that it was made from, such as {@code 18.6}
 * @param madeAt the moment that all of it is of
 * @param scripts the migrations that had run, in their order
 */
record BackupManifest(
    String program,
    String server,
    Instant madeAt,
    List<MigrationScript> scripts,
    List<StoredTable> tables) {

  /**
   * @param version such as {@code 016}
   * @param checksum Flyway's, of the script
   */
  record MigrationScript(String version, int checksum) {}

  /** The version of the tables. */
  String version() {
    return scripts.getLast().version();
  }
}
