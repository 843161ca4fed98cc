package jp.hashiwatashi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What is said when a command stops while it works; exit code 1. */
final class RunFaults {

  private RunFaults() {}

  /**
   * A fault of the machine (disk full, file gone): said in one line; one of ours: with its trace, which
   * quotes nobody's record.
   */
  static int explain(Exception e, CommandLine line, ParseResult parsed) {
    Exception plain = e instanceof UncheckedIOException wrapped ? wrapped.getCause() : e;
    if (plain instanceof IOException fault) {
      line.getErr().println("読み書きに失敗しました（" + why(fault) + "）; 空き容量と権限を確かめて、もう一度試してください");
    } else {
      line.getErr().print(new PlainStackTrace().printStackTraceToString(e));
      line.getErr().println("プログラムの誤りで止まりました; 上の記録を添えて知らせてください");
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String why(IOException fault) {
    return switch (fault) {
      case AccessDeniedException denied -> denied.getFile() + ": 権限がありません";
      case NoSuchFileException gone -> gone.getFile() + ": ありません";
      case FileSystemException other when other.getReason() != null ->
          other.getFile() + ": " + translated(other.getReason());
      default -> translated(String.valueOf(fault.getMessage()));
    };
  }

  /** The operating system's words for what happens most, in ours. */
  private static String translated(String reason) {
    return switch (reason) {
      case "No space left on device" -> "ディスクに空きがありません";
      case "Disk quota exceeded" -> "使える容量の上限に達しました";
      case "Read-only file system" -> "書き込めない（読み取り専用の）場所です";
      case "File too large" -> "ファイルの大きさの上限を超えました";
      default -> reason;
    };
  }
}
