package jp.hashiwatashi.shared.exchange;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a list that is taken out only; nobody reads one back.
 *
 * @param <R> a row of the list
 */
public abstract class WrittenColumns<R> extends ColumnSet<R> {

  private @Nullable Column<R, String> key;

  protected WrittenColumns(String japaneseName) {
    super(japaneseName);
  }

  /** The column that tells the rows apart. */
  protected final void id(String code, String japaneseName, Function<R, @Nullable String> value) {
    key = key(code, japaneseName, value);
  }

  protected final void text(String code, String japaneseName, Function<R, @Nullable String> value) {
    optional(code, japaneseName, Shapes.text(), value);
  }

  protected final void number(
      String code, String japaneseName, Function<R, @Nullable Integer> value) {
    optional(code, japaneseName, Shapes.wholeNumber("12"), value);
  }

  @Override
  public final @Nullable Column<R, String> key() {
    return key;
  }

  @Override
  protected final void check(Row<R> row, RowFaults<R> faults) {}

  @Override
  protected final R build(Row<R> row) {
    throw new UnsupportedOperationException("the list is not read from a file: " + japaneseName());
  }
}
