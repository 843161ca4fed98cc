package jp.hashiwatashi.matching.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.hashiwatashi.matching.group.Conflict;
import jp.hashiwatashi.matching.group.Demand;
import jp.hashiwatashi.matching.group.GroupPlacement;
import jp.hashiwatashi.shared.exchange.CsvReading;
import jp.hashiwatashi.shared.exchange.TableFault;
import jp.hashiwatashi.shared.exchange.TableReading;
import org.jspecify.annotations.Nullable;

/**
 * The demands of a pins file, with their rows.
 *
 * @param rows the row of each demand
 * @param faults of the rows that demand nothing clear, or name nobody
 */
record Pins(String file, List<Demand> demands, int[] rows, List<TableFault> faults) {

  /**
   * Reads the file, or gives no demands when there is none.
   *
   * @param group whom and what it may name; null when that could not be read
   */
  static Pins read(@Nullable Path file, @Nullable Registers group, PrintWriter err)
      throws InputFault {
    if (file == null) {
      return new Pins("", List.of(), new int[0], List.of());
    }
    TableReading<Demand> reading;
    try (WholeFile whole = MatchingFiles.whole(file)) {
      reading =
          CsvReading.start(whole.path(), file.toString(), new PinColumns(group), Runnable::run)
              .finish();
    }
    Notes.print(reading, err);
    return switch (reading) {
      case TableReading.Understood<Demand>(var demands, var rows, var notices) ->
          new Pins(file.toString(), demands, rows, List.of());
      case TableReading.Refused<Demand>(var faults, var demands, var rows, var notices) ->
          new Pins(file.toString(), demands, rows, faults);
    };
  }

  boolean hasTogether() {
    return demands.stream().anyMatch(Demand.Together.class::isInstance);
  }

  /** What is wrong with rows, and every conflict, at the last of the rows that are at odds. */
  InputFault with(List<Conflict> conflicts) {
    List<TableFault> all = new ArrayList<>(faults);
    for (Conflict conflict : conflicts) {
      List<Integer> at = new ArrayList<>();
      for (int i = 0; i < rows.length; i++) {
        if (conflict.demands().contains(demands.get(i))) {
          at.add(rows[i]);
        }
      }
      String what = conflict.what() + (at.size() > 1 ? "（" + shown(at) + "）" : "");
      int row = at.isEmpty() ? 1 : at.getLast();
      all.add(new TableFault(file, row, "other", what, conflict.mend()));
    }
    all.sort(Comparator.comparingInt(TableFault::row));
    return InputFault.of(all);
  }

  /** A group in which nobody can be kept together any more. */
  InputFault tooManyPeople(int people) {
    return InputFault.of(
        List.of(
            TableFault.ofFile(
                file,
                "「同じ受入先」の指定は"
                    + GroupPlacement.MOST_PEOPLE_WITH_SETS
                    + "人までのグループでしか使えません（いまは"
                    + people
                    + "人）",
                "求職者の表を分けるか、「同じ受入先」の指定を外してください")));
  }

  private static String shown(List<Integer> rows) {
    return String.join("、", rows.stream().map(row -> row + "行目").toList());
  }
}
