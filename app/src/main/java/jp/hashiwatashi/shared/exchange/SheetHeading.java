package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.shared.exchange.workbook.SheetCell;
import jp.hashiwatashi.shared.exchange.workbook.SheetRows;
import jp.hashiwatashi.shared.exchange.workbook.WorkbookFault;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a sheet: of its first rows the one with the most names that we know, since titles
 * and notes often stand above a table.
 *
 * @param below rows that were read while looking, and stand below the heading
 */
record SheetHeading<R>(Header<R> header, List<SheetRow> below) {

  static final int LOOKED_AT = 20;

  /** Null when no row has a name that we know. */
  static <R> @Nullable SheetHeading<R> find(SheetRows rows, String file, ColumnSet<R> set)
      throws WorkbookFault {
    List<SheetRow> first = new ArrayList<>();
    while (first.size() < LOOKED_AT && rows.next()) {
      if (rows.width() > 0) {
        first.add(SheetRow.of(rows));
      }
    }
    int best = -1;
    int mostKnown = 0;
    for (int i = 0; i < first.size(); i++) {
      int known = known(names(first.get(i)), set);
      if (known > mostKnown) {
        mostKnown = known;
        best = i;
      }
    }
    if (best < 0) {
      return null;
    }
    SheetRow row = first.get(best);
    Header<R> header = Header.match(file, row.number(), names(row), set, FieldPlaces.SHEET);
    return new SheetHeading<>(header, first.subList(best + 1, first.size()));
  }

  static int known(List<String> names, ColumnSet<?> set) {
    int known = 0;
    for (String name : names) {
      known += !name.isBlank() && set.named(name) != null ? 1 : 0;
    }
    return known;
  }

  static List<String> names(SheetRow row) {
    List<String> names = new ArrayList<>();
    for (SheetCell cell : row.cells()) {
      names.add(
          switch (cell) {
            case SheetCell.Text(String text) -> text;
            case SheetCell.Number number -> number.text();
            case SheetCell.Truth(boolean value) -> value ? "TRUE" : "FALSE";
            case SheetCell.Wrong(String shown) -> shown;
            case SheetCell.Uncalculated none -> "";
            case null -> "";
          });
    }
    return names;
  }
}
