package jp.hashiwatashi.database;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import jp.hashiwatashi.database.archive.BackupKey;
import jp.hashiwatashi.shared.exchange.ReplacedFile;

/** A program to be killed: it backs a running installation up, and stops for ever at a table. */
final class BackingUpProgram {

  private BackingUpProgram() {}

  /**
   * @param arguments folder, key, file of the backup, the number of the table
   */
  public static void main(String[] arguments) throws Exception {
    int last = Integer.parseInt(arguments[3]);
    BackupProgress progress =
        (table, of) -> {
          if (table == last) {
            System.out.println("at table " + table);
            System.out.flush();
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        };
    try (var source = BackupSource.find(Path.of(arguments[0]), null, Map.of());
        var file = ReplacedFile.open(Path.of(arguments[2]));
        OutputStream out = file.stream()) {
      new Backup(source, "0.1.0", progress).write(out, BackupKey.read(Path.of(arguments[1])));
      file.commit();
    }
  }
}
