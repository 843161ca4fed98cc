package jp.hashiwatashi.shared.exchange;

import java.time.LocalDate;
import jp.hashiwatashi.shared.exchange.workbook.SerialDays;
import jp.hashiwatashi.shared.exchange.workbook.SheetCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of somebody's file as it stands there, whatever it means.
 *
 * @param text of a number a plain decimal, of a day ISO 8601; empty when nothing stands there
 */
public record FiledCell(String text, CellKind kind) {

  static final FiledCell EMPTY = new FiledCell("", CellKind.TEXT);

  public static FiledCell text(String text) {
    return text.isEmpty() ? EMPTY : new FiledCell(text, CellKind.TEXT);
  }

  static FiledCell of(@Nullable SheetCell cell, boolean from1904) {
    return switch (cell) {
      case SheetCell.Text(String text) -> text(text);
      case SheetCell.Truth(boolean value) -> text(value ? "TRUE" : "FALSE");
      case SheetCell.Wrong(String shown) -> text(shown);
      case SheetCell.Number number -> {
        LocalDate day = number.dated() ? SerialDays.day(number.value(), from1904) : null;
        yield day == null
            ? new FiledCell(number.text(), CellKind.NUMBER)
            : new FiledCell(day.toString(), CellKind.DAY);
      }
      case SheetCell.Uncalculated none -> EMPTY;
      case null -> EMPTY;
    };
  }
}
