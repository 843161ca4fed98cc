package jp.hashiwatashi.matching.cli;

import java.io.PrintWriter;
import java.util.List;
import jp.hashiwatashi.shared.exchange.TableReading;

/** What the user ought to know of a file although nothing of it is wrong. */
final class Notes {

  /** Notes of one file; a spreadsheet that took a zero from every row has one for each. */
  private static final int MOST = 100;

  private Notes() {}

  static void print(TableReading<?> reading, PrintWriter err) {
    List<String> notices = reading.notices();
    notices.stream().limit(MOST).forEach(notice -> err.println("注意 " + notice));
    if (notices.size() > MOST) {
      err.println("注意 同じような注意がほかに" + (notices.size() - MOST) + "件あります");
    }
  }
}
