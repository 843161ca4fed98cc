package jp.hashiwatashi.shared.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.hashiwatashi.shared.exchange.workbook.SerialDays;
import jp.hashiwatashi.shared.exchange.workbook.SheetCell;
import jp.hashiwatashi.shared.exchange.workbook.SheetRows;
import org.jspecify.annotations.Nullable;

/** Makes records of the rows below a sheet's heading. */
final class SheetRecords<R> {

  private static final int MOST_NOTICES = 1_000;
  private static final char[] NOTHING = {};

  /** Numbers without a day's format that are taken for days: 1920 to 2118, no year and no YYYYMMDD. */
  private static final double FIRST_BARE_DAY = 7_306;

  private static final double LAST_BARE_DAY = 79_989;

  private final Header<R> header;
  private final RowHandler<R> handler;
  private final ChunkRows<R> rows;
  private final boolean from1904;
  private final List<String> hiddenRows = new ArrayList<>();
  private final BitSet beyond = new BitSet();
  private int number;

  SheetRecords(Header<R> header, ColumnSet<R> set, boolean from1904) {
    this.header = header;
    this.from1904 = from1904;
    FieldReading fields = new FieldReading(false, false);
    handler = new RowHandler<>(header, set, header.newMemos(), fields, header.row() + 1);
    rows = handler.rows();
  }

  /** Whether nothing speaks against another row. */
  boolean wantsMore() {
    return ReadingLimits.IMPORT.allowMore(rows, number);
  }

  void add(SheetRow row) {
    while (number + 1 < row.number()) {
      pass();
    }
    begin();
    int width = header.fields().length;
    for (int i = 0; i < width; i++) {
      SheetCell cell = i < row.cells().size() ? row.cells().get(i) : null;
      take(i, cell);
    }
    for (int i = width; i < row.cells().size(); i++) {
      if (row.cells().get(i) != null) {
        beyond.set(i);
      }
    }
    int before = rows.records.size();
    handler.buildRecord();
    if (row.hidden() && rows.records.size() > before) {
      hiddenRows.add(Integer.toString(row.number()));
    }
  }

  private void begin() {
    number++;
    handler.handleBegin(number);
  }

  /** A row that the file does not hold. */
  private void pass() {
    begin();
    handler.buildRecord();
  }

  private void take(int index, @Nullable SheetCell cell) {
    switch (cell) {
      case SheetCell.Text(String text) -> text(index, text);
      case SheetCell.Truth(boolean value) -> text(index, value ? "true" : "false");
      case SheetCell.Number found -> number(index, found);
      case SheetCell.Wrong(String shown) ->
          wrong(index, "エラー値「" + Shown.of(shown) + "」のセルです", "表計算ソフトで、値か数式を直してください");
      case SheetCell.Uncalculated none ->
          wrong(index, "数式の結果がファイルに入っていません", "Excelで開いて保存し直すか、値だけを貼り付けてください");
      case null -> handler.handleField(index, NOTHING, 0, 0, false);
    }
  }

  private void text(int index, String text) {
    char[] chars = text.toCharArray();
    handler.handleField(index, chars, 0, chars.length, false);
  }

  /** A column that is not read may hold anything. */
  private void wrong(int index, String what, String mend) {
    if (header.fields()[index] == null) {
      handler.handleField(index, NOTHING, 0, 0, false);
    } else {
      handler.wrongField(index, what, mend);
    }
  }

  private void number(int index, SheetCell.Number cell) {
    Column<R, ?> column = header.fields()[index];
    boolean dayWanted = column != null && column.shape().kind() == CellKind.DAY;
    boolean bare =
        !cell.dated() && cell.value() >= FIRST_BARE_DAY && cell.value() < LAST_BARE_DAY + 1;
    LocalDate day =
        cell.dated() || dayWanted && bare ? SerialDays.day(cell.value(), from1904) : null;
    if (day == null) {
      text(index, cell.text());
      return;
    }
    text(index, day.toString());
    if (dayWanted && bare) {
      notice(index, "書式のない数 " + cell.text() + " をExcelの日付として " + day + " と読みました");
    } else if (!dayWanted && column != null) {
      notice(index, "日付の書式のセルなので " + day + " と読みました");
    } else if (cell.value() != Math.rint(cell.value()) && column != null) {
      notice(index, "時刻は読まず、日付を " + day + " と読みました");
    }
  }

  private void notice(int index, String text) {
    if (rows.notices.size() < MOST_NOTICES) {
      rows.notices.add(new ChunkRows.Remark(number, header.labels()[index], text, ""));
    }
  }

  /** Says what a reader of the sheet might not see, or take otherwise. */
  void tell(SheetRows sheet, List<String> otherSheets) {
    if (!otherSheets.isEmpty()) {
      say("このシートだけを読みました。読まないシート：" + SheetReading.shortened(otherSheets));
    }
    if (!hiddenRows.isEmpty()) {
      say("隠れた行も読みました：" + SheetReading.shortened(hiddenRows) + "行");
    }
    List<String> hidden = new ArrayList<>();
    for (int i = 0; i < header.fields().length; i++) {
      if (header.fields()[i] != null && sheet.isHidden(i)) {
        hidden.add(header.labels()[i]);
      }
    }
    if (!hidden.isEmpty()) {
      say("隠れた列も読みました：" + SheetReading.shortened(hidden));
    }
    if (sheet.mergedCount() > 0) {
      say(
          "結合されたセルが%dか所あります（%s）。左上のセルだけに値があり、ほかは空として読みました"
              .formatted(sheet.mergedCount(), String.join("、", sheet.merged())));
    }
    List<String> nameless =
        beyond.stream().mapToObj(FieldPlaces.SHEET::ordinal).limit(100).toList();
    if (!nameless.isEmpty()) {
      say("見出しのない列は読みません：" + SheetReading.shortened(nameless));
    }
  }

  private void say(String text) {
    rows.notices.add(new ChunkRows.Remark(header.row(), TableFault.WHOLE_ROW, text, ""));
  }

  /**
   * All that the rows gave.
   *
   * @param end why the reading ended before the last row, null when it did not
   */
  ChunkRows<R> finish(@Nullable TableFault end) {
    if (end != null) {
      rows.faults.add(new ChunkRows.Remark(end.row(), end.column(), end.what(), end.mend()));
    }
    ChunkRows.Remark reached = ReadingLimits.IMPORT.reached(rows, number);
    if (reached != null) {
      rows.faults.add(reached);
    }
    return handler.rows();
  }
}
