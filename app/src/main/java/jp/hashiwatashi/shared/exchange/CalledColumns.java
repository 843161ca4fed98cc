package jp.hashiwatashi.shared.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a kind of record under the headings that somebody's file has for them.
 *
 * @param <R> the record
 */
final class CalledColumns<R> extends ColumnSet<R> {

  private final ColumnSet<R> set;
  private final Map<String, Column<R, ?>> byHeading = new HashMap<>();
  private final @Nullable Supplier<String> freshIds;
  private final Runnable each;

  CalledColumns(
      ColumnSet<R> set,
      Map<String, String> codes,
      @Nullable Supplier<String> freshIds,
      Runnable each) {
    super(set.japaneseName());
    this.set = set;
    this.freshIds = freshIds;
    this.each = each;
    codes.forEach((heading, code) -> {
      Column<R, ?> column = code.isEmpty() ? null : set.named(code);
      if (column != null) {
        byHeading.put(Header.folded(heading), column);
      }
    });
  }

  @Override
  public @Nullable Column<R, String> key() {
    return set.key();
  }

  @Override
  protected void check(Row<R> row, RowFaults<R> faults) {
    each.run();
    set.check(row, faults);
  }

  @Override
  protected boolean isBare(Row<R> row) {
    return freshIds == null && set.isBare(row);
  }

  @Override
  protected R build(Row<R> row) {
    if (freshIds != null) {
      row.cells[Objects.requireNonNull(set.key()).position()] = freshIds.get();
    }
    return set.build(row);
  }

  @Override
  public List<Column<R, ?>> columns() {
    return set.columns();
  }

  @Override
  List<Column<R, ?>> requiredColumns() {
    List<Column<R, ?>> required = set.requiredColumns();
    if (freshIds != null) {
      required.remove(set.key());
    }
    return required;
  }

  @Override
  int size() {
    return set.size();
  }

  @Override
  @Nullable Column<R, ?> named(String name) {
    return byHeading.get(Header.folded(name));
  }
}
