package jp.hashiwatashi.shared.exchange;

import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read. It is used again for the next row: take values out, do not keep it.
 *
 * @param <R> the record that the row becomes
 */
public final class Row<R> {

  /** Stands in a cell that could not be read, or whose column is missing though required. */
  static final Object FAULTY = new Object();

  final @Nullable Object[] cells;

  Row(int columns) {
    this(new Object[columns]);
  }

  Row(@Nullable Object[] cells) {
    this.cells = cells;
  }

  /** The cell's value; null when the cell is blank, or wrong. */
  @SuppressWarnings("unchecked") // a column's cell is filled by its own shape
  public <V> @Nullable V find(Column<R, V> column) {
    Object cell = cells[column.position()];
    return cell == FAULTY ? null : (V) cell;
  }

  /** The cell's value, which is stated; a required column's value in {@link ColumnSet#build}. */
  public <V> V get(Column<R, V> column) {
    V value = find(column);
    if (value == null) {
      throw new IllegalStateException("the cell of a required column is blank: " + column.code());
    }
    return value;
  }

  /** The cell's value, or what a blank cell means. */
  public <V> V get(Column<R, V> column, V whenBlank) {
    V value = find(column);
    return value == null ? whenBlank : value;
  }

  /** Whether the cell is blank; a wrong cell is not. */
  public boolean isBlank(Column<R, ?> column) {
    return cells[column.position()] == null;
  }
}
