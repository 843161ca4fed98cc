package jp.hashiwatashi;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.hashiwatashi.database.FileTrouble;
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
      line.getErr()
          .println("読み書きに失敗しました（" + FileTrouble.why(fault) + "）; 空き容量と権限を確かめて、もう一度試してください");
    } else {
      line.getErr().print(new PlainStackTrace().printStackTraceToString(e));
      line.getErr().println("プログラムの誤りで止まりました; 上の記録を添えて知らせてください");
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
