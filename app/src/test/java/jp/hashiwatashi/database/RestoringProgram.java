package jp.hashiwatashi.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import jp.hashiwatashi.database.archive.BackupKey;

/** A program to be killed: it restores a backup, and stops for ever when a table is reached. */
final class RestoringProgram {

  private RestoringProgram() {}

  /**
   * @param arguments backup, key, folder, the number of the table
   */
  public static void main(String[] arguments) throws Exception {
    int last = Integer.parseInt(arguments[3]);
    BackupProgress progress =
        (table, of) -> {
          if (table == last) {
            System.out.println("at table " + table);
            System.out.flush();
            waitForTheEnd();
          }
        };
    new Restore(Path.of(arguments[0]), BackupKey.read(Path.of(arguments[1])), progress)
        .into(Path.of(arguments[2]), null, Map.of());
  }

  private static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
