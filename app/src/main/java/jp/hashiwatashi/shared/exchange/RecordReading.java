package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one record from texts, column by column: from a form, or a row of a sheet.
 *
 * @param <R> the record
 */
public sealed interface RecordReading<R> {

  /** What the reader ought to know: about one column each, in Japanese. */
  List<Remark<R>> notices();

  /** One remark about a column. */
  record Remark<R>(Column<R, ?> column, String text) {}

  /** One thing that is wrong; {@code mend} says how to mend it. Both in Japanese. */
  record Fault<R>(Column<R, ?> column, String what, String mend) {}

  /** Every column was understood. */
  record Understood<R>(R record, List<Remark<R>> notices) implements RecordReading<R> {}

  /** Something is wrong: all of it, in the order of the columns, then what is wrong between them. */
  record Refused<R>(List<Fault<R>> faults, List<Remark<R>> notices) implements RecordReading<R> {}

  /**
   * Reads a record.
   *
   * @param text what stands in a column; null or blank when nothing does
   */
  static <R> RecordReading<R> of(ColumnSet<R> set, Function<Column<R, ?>, @Nullable String> text) {
    return of(set, text, null);
  }

  /**
   * Reads the change of a record that is kept.
   *
   * @param text what stands in a column; null or blank when nothing does
   * @param id the record's, which is taken as it is, even if a new one might not be like it; null for
   *     a new record
   */
  static <R> RecordReading<R> of(
      ColumnSet<R> set, Function<Column<R, ?>, @Nullable String> text, @Nullable String id) {
    var fields = new FieldReading(false, false);
    var row = new Row<R>(set.size());
    List<Fault<R>> faults = new ArrayList<>();
    List<Remark<R>> notices = new ArrayList<>();
    for (Column<R, ?> column : set.columns()) {
      String typed = text.apply(column);
      Object cell = typed == null ? FieldReading.SAYS_NOTHING : fields.read(column, typed);
      row.cells[column.position()] =
          id != null && column == set.key() ? id : kept(column, cell, faults, notices);
    }
    boolean bare = id != null && set.isBare(row);
    for (Column<R, ?> column : set.requiredColumns()) {
      if (row.isBlank(column) && !bare) {
        row.cells[column.position()] = Row.FAULTY;
        faults.add(
            new Fault<>(
                column,
                "必須の" + column.japaneseName() + "が空です",
                column.japaneseName() + "を入力してください"));
      }
    }
    set.check(row, (column, what, mend) -> faults.add(new Fault<>(column, what, mend)));
    return faults.isEmpty()
        ? new Understood<>(set.build(row), notices)
        : new Refused<>(faults, notices);
  }

  private static <R> @Nullable Object kept(
      Column<R, ?> column, Object cell, List<Fault<R>> faults, List<Remark<R>> notices) {
    if (cell == FieldReading.SAYS_NOTHING) {
      return null;
    }
    if (!(cell instanceof FieldReading.Said said)) {
      return cell;
    }
    return switch (said.reading()) {
      case CellReading.Value<?>(Object value, String notice) -> {
        notices.add(new Remark<>(column, String.valueOf(notice)));
        yield value;
      }
      case CellReading.Refused<?>(String what, String mend) -> {
        faults.add(new Fault<>(column, what, mend));
        yield Row.FAULTY;
      }
      case CellReading.SeveralRefused<?>(var entries) -> {
        entries.forEach(entry -> faults.add(new Fault<>(column, entry.what(), entry.mend())));
        yield Row.FAULTY;
      }
      case CellReading.Blank<?> blank -> null;
    };
  }
}
