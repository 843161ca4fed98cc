package jp.hashiwatashi.matching.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.hashiwatashi.matching.group.Conflict;
import jp.hashiwatashi.matching.group.Demand;
import jp.hashiwatashi.shared.exchange.CsvReading;
import jp.hashiwatashi.shared.exchange.TableFault;
import jp.hashiwatashi.shared.exchange.TableReading;
import org.jspecify.annotations.Nullable;

/**
 * The demands of a pins file, with their rows.
 *
 * @param rows the row of each demand
 */
record Pins(String file, List<Demand> demands, int[] rows) {

  /** Reads the file, or gives no demands when there is none. */
  static Pins read(@Nullable Path file, PrintWriter err) throws InputFault {
    if (file == null) {
      return new Pins("", List.of(), new int[0]);
    }
    return switch (CsvReading.read(file, new PinColumns())) {
      case TableReading.Understood<Demand>(var demands, var rows, var notices) -> {
        notices.forEach(notice -> err.println("注意 " + notice));
        yield new Pins(file.toString(), demands, rows);
      }
      case TableReading.Refused<Demand>(var faults, var notices) -> throw InputFault.of(faults);
    };
  }

  /** Every conflict, at the last of the rows that are at odds. */
  InputFault faults(List<Conflict> conflicts) {
    List<TableFault> faults = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      List<Integer> at = new ArrayList<>();
      for (int i = 0; i < rows.length; i++) {
        if (conflict.demands().contains(demands.get(i))) {
          at.add(rows[i]);
        }
      }
      String message = conflict.message();
      int end = message.indexOf('。');
      String what = message.substring(0, end) + (at.size() > 1 ? "（" + shown(at) + "）" : "");
      String mend = message.substring(end + 1);
      int row = at.isEmpty() ? 1 : at.getLast();
      faults.add(new TableFault(file, row, column(conflict), what, mend));
    }
    faults.sort(Comparator.comparingInt(TableFault::row));
    return InputFault.of(faults);
  }

  private static String column(Conflict conflict) {
    boolean first =
        conflict instanceof Conflict.UnknownSeeker unknown
            && PinColumns.seekerOf(unknown.demands().getLast()).equals(unknown.seekerId());
    return first ? "seeker_id" : "other";
  }

  private static String shown(List<Integer> rows) {
    return String.join("、", rows.stream().map(row -> row + "行目").toList());
  }
}
