package jp.hashiwatashi;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import jp.hashiwatashi.database.BackupProgress;

/** How backups are told of at the terminal. */
final class BackupTold {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

  private BackupTold() {}

  /** {@code 2026-11-22 15:30:05（日本時間）}. */
  static String shown(Instant moment) {
    return FORM.format(moment) + "（日本時間）";
  }

  /** One line that is written over again and again, where somebody looks on. */
  static BackupProgress progress(PrintWriter err) {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      return BackupProgress.UNTOLD;
    }
    return (table, of) -> {
      err.print("\r表 %d / %d …%s".formatted(table, of, table == of ? "\r\u001b[K" : ""));
      err.flush();
    };
  }
}
