package jp.hashiwatashi.shared.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.ListExport.Condition;
import jp.hashiwatashi.shared.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * A list on a screen, as it is taken out.
 *
 * @param title name of the file and its sheet, in Japanese
 * @param columns of the set, in the order of the screen
 * @param conditions by which it came about, besides who took it out and when
 * @param files address of a file of the list, by its last part: {@code export.xlsx}
 * @param screen where the list is shown
 * @param rows hands all of them over, one after another
 * @param person number of the person of whom a row is, null for a row of none; null for a list that is of
 *     no people
 */
public record ShownList<R>(
    String title,
    ColumnSet<R> set,
    List<Column<R, ?>> columns,
    List<Condition> conditions,
    Function<String, Address> files,
    Address screen,
    Consumer<Consumer<R>> rows,
    @Nullable Function<R, @Nullable String> person) {

  private static final String PERSON = "seeker_id";

  /** The last parts of the addresses of a list's files. */
  public static final String WORKBOOK = "export.xlsx";

  public static final String CSV = "export.csv";
  public static final String SUBSTITUTIONS = "export-substitutions";

  /** The same as the end of the address of a controller's method that returns the list. */
  public static final String FILES = "/export{file:\\.xlsx|\\.csv|-substitutions}";

  /** A list each row of which is of a person where one of the columns that there are is the number. */
  public ShownList(
      String title,
      ColumnSet<R> set,
      List<Column<R, ?>> columns,
      List<Condition> conditions,
      Function<String, Address> files,
      Address screen,
      Consumer<Consumer<R>> rows) {
    this(title, set, columns, conditions, files, screen, rows, numbered(set));
  }

  private static <R> @Nullable Function<R, @Nullable String> numbered(ColumnSet<R> set) {
    return set.columns().stream().anyMatch(column -> column.code().equals(PERSON))
        ? row -> set.textOf(PERSON, row)
        : null;
  }

  /** The same list, of which some rows are of people though no column says so. */
  public ShownList<R> ofPeople(Function<R, @Nullable String> number) {
    return new ShownList<>(title, set, columns, conditions, files, screen, rows, number);
  }

  boolean holdsPeople() {
    return person != null;
  }

  /** Adds the person of whom a row is to those who stand in the list. */
  void note(R row, Set<String> people) {
    String number = person == null ? null : person.apply(row);
    if (number != null && !number.isEmpty()) {
      people.add(number);
    }
  }

  PeopleList ofPeople() {
    Set<String> people = new HashSet<>();
    rows.accept(row -> note(row, people));
    List<String> told = columns.stream().map(Column::japaneseName).toList();
    return new PeopleList(title, conditions, told, screen, people.size());
  }

  /** A list with all columns of a set, whose files have addresses below the screen's. */
  public static <R> ShownList<R> of(
      String title, ColumnSet<R> set, List<Condition> conditions, Address screen, List<R> rows) {
    return new ShownList<>(
        title, set, set.columns(), conditions, screen::below, screen, rows::forEach);
  }
}
