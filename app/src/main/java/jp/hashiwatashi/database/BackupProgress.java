package jp.hashiwatashi.database;

/** Is told how far a backup or a restore is. */
@FunctionalInterface
public interface BackupProgress {

  /** Tells nobody. */
  BackupProgress UNTOLD = (table, of) -> {};

  /**
   * A table is about to be copied.
   *
   * @param table the first is 1
   */
  void at(int table, int of);
}
