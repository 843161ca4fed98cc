package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.shared.exchange.workbook.SheetCell;
import jp.hashiwatashi.shared.exchange.workbook.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet, kept.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells up to the last one that says something; null where one is empty
 */
record SheetRow(int number, boolean hidden, List<@Nullable SheetCell> cells) {

  static SheetRow of(SheetRows rows) {
    List<@Nullable SheetCell> cells = new ArrayList<>(rows.width());
    for (int i = 0; i < rows.width(); i++) {
      cells.add(rows.cell(i));
    }
    return new SheetRow(rows.number(), rows.isHidden(), cells);
  }
}
