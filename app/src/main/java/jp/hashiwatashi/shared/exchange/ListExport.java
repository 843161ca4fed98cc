package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A list as it is taken out, in whatever format: what it is called, its columns in the order asked
 * for, and what it was narrowed and sorted by.
 *
 * @param title name of the sheet, 31 characters at most, none of {@code []*?/\:}
 * @param conditions who took it out, when, filter, order; the number of rows is added by the writing
 */
public record ListExport<R>(String title, List<Column<R, ?>> columns, List<Condition> conditions) {

  /** One line of the sheet that says how the list came about. */
  public record Condition(String name, String value) {}

  /**
   * The columns that were asked for.
   *
   * @param codes their codes or Japanese names in order, separated by commas; blank for all. What is
   *     no column is left out, and so is what comes a second time.
   */
  public static <R> List<Column<R, ?>> chosen(ColumnSet<R> set, String codes) {
    List<Column<R, ?>> chosen = new ArrayList<>();
    for (String code : codes.split(",")) {
      Column<R, ?> column = code.isBlank() ? null : set.named(code);
      if (column != null && !chosen.contains(column)) {
        chosen.add(column);
      }
    }
    return chosen.isEmpty() ? set.columns() : List.copyOf(chosen);
  }
}
