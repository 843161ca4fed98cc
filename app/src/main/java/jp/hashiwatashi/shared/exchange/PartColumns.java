package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a larger record that together make up a part of it, which has a column set of its own.
 *
 * @param <R> the record
 * @param <P> the part
 */
public final class PartColumns<R, P> {

  private final ColumnSet<P> set;
  private final int first;
  private final List<Column<R, ?>> columns = new ArrayList<>();

  PartColumns(ColumnSet<P> set, int first, Function<R, P> part) {
    this.set = set;
    this.first = first;
    for (Column<P, ?> column : set.columns()) {
      columns.add(column.within(first + column.position(), part));
    }
  }

  List<Column<R, ?>> columns() {
    return columns;
  }

  /** The part's column of this code, as the record's. */
  public Column<R, ?> column(String code) {
    return columns.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
  }

  /** The record's column whose values are unique: the part's own. */
  @SuppressWarnings("unchecked") // the part's key is a column of texts, and so is its copy
  public @Nullable Column<R, String> key() {
    Column<P, String> key = set.key();
    return key == null ? null : (Column<R, String>) columns.get(key.position());
  }

  /** Says what is wrong between the part's cells. */
  public void check(Row<R> row, RowFaults<R> faults) {
    set.check(
        ofPart(row),
        (column, what, mend) -> faults.add(columns.get(column.position()), what, mend));
  }

  /** The part of a row without faults. */
  public P build(Row<R> row) {
    return set.build(ofPart(row));
  }

  private Row<P> ofPart(Row<R> row) {
    return new Row<>(Arrays.copyOfRange(row.cells, first, first + columns.size()));
  }
}
