package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All columns of one kind of record, in the order in which we write them. Subclasses declare the
 * columns as fields and say how a row becomes a record.
 *
 * @param <R> the record
 */
public abstract class ColumnSet<R> {

  private final List<Column<R, ?>> columns = new ArrayList<>();
  private final Map<String, Column<R, ?>> byName = new HashMap<>();
  private final String japaneseName;

  protected ColumnSet(String japaneseName) {
    this.japaneseName = japaneseName;
  }

  /** Declares the next column, one that need not be stated. */
  protected final <V> Column<R, V> optional(
      String code, String japaneseName, Shape<V> shape, Function<R, @Nullable V> value) {
    Column<R, V> column = new Column<>(columns.size(), code, japaneseName, shape, value);
    add(column);
    return column;
  }

  private void add(Column<R, ?> column) {
    columns.add(column);
    byName.put(Header.folded(column.code()), column);
    byName.put(Header.folded(column.japaneseName()), column);
  }

  /** Declares the next columns: all those of a part of the record. */
  protected final <P> PartColumns<R, P> part(ColumnSet<P> set, Function<R, P> part) {
    PartColumns<R, P> within = new PartColumns<>(set, columns.size(), part);
    within.columns().forEach(this::add);
    return within;
  }

  /** Declares the next column, one that has to be stated. */
  protected final <V> Column<R, V> required(
      String code, String japaneseName, Shape<V> shape, Function<R, @Nullable V> value) {
    return optional(code, japaneseName, shape, value).required();
  }

  /** Declares the next column as the id, which no two records share. */
  protected final Column<R, String> key(
      String code, String japaneseName, Function<R, @Nullable String> value) {
    return required(code, japaneseName, Shapes.atMost(Shapes.LONGEST_ID, Shapes.id()), value)
        .neverRepeating();
  }

  /** The column whose values are unique in a file, or null. */
  public abstract @Nullable Column<R, String> key();

  /** Says what is wrong between the cells of a row; cells that are wrong alone are not stated here. */
  protected abstract void check(Row<R> row, RowFaults<R> faults);

  /**
   * Whether the row states a record of which nothing but its id is known, and may: what is required of
   * others is not required of it.
   */
  protected boolean isBare(Row<R> row) {
    return false;
  }

  /** The record; called only for rows without faults. */
  protected abstract R build(Row<R> row);

  /** What a record is called in documents. */
  public String japaneseName() {
    return japaneseName;
  }

  public List<Column<R, ?>> columns() {
    return List.copyOf(columns);
  }

  /**
   * @param code of a column that this set has
   */
  public Column<R, ?> column(String code) {
    for (Column<R, ?> column : columns) {
      if (column.code().equals(code)) {
        return column;
      }
    }
    throw new IllegalArgumentException(code);
  }

  /** The record's cell of the column with this code, canonical; empty when nothing was stated. */
  public String textOf(String code, R record) {
    return column(code).textOf(record);
  }

  /**
   * These columns under the headings that a file has for them.
   *
   * @param codes of the columns by heading; empty for one that is not read
   * @param freshIds gives each record its id, null where the file does
   * @param each is run for each row that is read; what it throws ends the reading
   */
  public final ColumnSet<R> called(
      Map<String, String> codes, @Nullable Supplier<String> freshIds, Runnable each) {
    return new CalledColumns<>(this, codes, freshIds, each);
  }

  List<Column<R, ?>> requiredColumns() {
    List<Column<R, ?>> required = new ArrayList<>(columns);
    required.removeIf(column -> !column.isRequired());
    return required;
  }

  int size() {
    return columns.size();
  }

  /** The column of this code or Japanese name, in any width; null when there is none. */
  @Nullable Column<R, ?> named(String name) {
    return byName.get(Header.folded(name));
  }
}
