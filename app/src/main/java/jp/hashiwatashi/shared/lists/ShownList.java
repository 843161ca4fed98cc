package jp.hashiwatashi.shared.lists;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.page.Address;

/**
 * A list on a screen, as it is taken out.
 *
 * @param title name of the file and its sheet, in Japanese
 * @param columns of the set, in the order of the screen
 * @param conditions by which it came about, besides who took it out and when
 * @param files address of a file of the list, by its last part: {@code export.xlsx}
 * @param screen where the list is shown
 * @param rows hands all of them over, one after another
 */
public record ShownList<R>(
    String title,
    ColumnSet<R> set,
    List<Column<R, ?>> columns,
    List<Condition> conditions,
    Function<String, Address> files,
    Address screen,
    Consumer<Consumer<R>> rows) {

  private static final String PERSON = "seeker_id";

  /** The last parts of the addresses of a list's files. */
  public static final String WORKBOOK = "export.xlsx";

  public static final String CSV = "export.csv";
  public static final String SUBSTITUTIONS = "export-substitutions";

  /** The same as the end of the address of a controller's method that returns the list. */
  public static final String FILES = "/export{file:\\.xlsx|\\.csv|-substitutions}";

  /** Whether each row is of a person to be placed: the number is one of the columns that there are. */
  boolean holdsPeople() {
    return set.columns().stream().anyMatch(column -> column.code().equals(PERSON));
  }

  /** A list with all columns of a set, whose files have addresses below the screen's. */
  public static <R> ShownList<R> of(
      String title, ColumnSet<R> set, List<Condition> conditions, Address screen, List<R> rows) {
    return new ShownList<>(
        title, set, set.columns(), conditions, screen::below, screen, rows::forEach);
  }
}
