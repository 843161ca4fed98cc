package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list as a workbook: days and numbers as such, all else as text cells, which are never
 * formulas; frozen heading, filter, widths, print titles on A4 landscape; and a second sheet that
 * says how the list came about. Only the first rows are held, to measure the columns by them.
 */
final class WorkbookListWriter<R> implements ListWriter<R> {

  static final String CONDITIONS = "条件";

  private static final int MEASURED = 200;
  private static final int FLUSHED_EVERY = 500;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final Workbook book;
  private final Worksheet sheet;
  private final ListExport<R> list;
  private final List<R> first = new ArrayList<>();
  private boolean begun;
  private int rows;

  WorkbookListWriter(OutputStream out, ListExport<R> list) {
    this.list = list;
    this.book = new Workbook(new LeftOpen(out), "Hashiwatashi", null);
    this.book.setGlobalDefaultFont("游ゴシック", 11);
    this.sheet = book.newWorksheet(list.title());
  }

  @Override
  public void write(R row) throws IOException {
    if (begun) {
      writeRow(row);
    } else {
      first.add(row);
      if (first.size() == MEASURED) {
        begin();
      }
    }
  }

  private void begin() throws IOException {
    begun = true;
    List<Column<R, ?>> columns = list.columns();
    for (int c = 0; c < columns.size(); c++) {
      sheet.width(c, width(columns.get(c)));
      sheet.inlineString(0, c, SheetText.escaped(columns.get(c).japaneseName()));
      sheet.style(0, c).bold().fillColor("E8F1FE").verticalAlignment("center").format("@").set();
    }
    sheet.freezePane(0, 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer("&P / &N", Position.CENTER);
    for (R row : first) {
      writeRow(row);
    }
    first.clear();
  }

  private double width(Column<R, ?> column) {
    int widest = units(column.japaneseName()) + 3; // the filter's arrow
    for (R row : first) {
      widest = Math.max(widest, units(column.filedOf(row)));
    }
    return Math.min(48, Math.max(8, widest + 2));
  }

  /** A full-width character is as wide as two digits. */
  private static int units(String text) {
    return text.codePoints().map(c -> c < 0x80 || c >= 0xFF61 && c <= 0xFFDC ? 1 : 2).sum();
  }

  private void writeRow(R row) throws IOException {
    rows++;
    List<Column<R, ?>> columns = list.columns();
    for (int c = 0; c < columns.size(); c++) {
      writeCell(columns.get(c), row, c);
    }
    if (rows % FLUSHED_EVERY == 0) {
      sheet.flush();
    }
  }

  private void writeCell(Column<R, ?> column, R row, int c) {
    String text = column.filedOf(row);
    if (text.isEmpty()) {
      return;
    }
    switch (column.shape().kind()) {
      case NUMBER -> {
        sheet.value(rows, c, new BigDecimal(text));
        sheet.style(rows, c).format(text.indexOf('.') < 0 ? "#,##0" : "#,##0.###").set();
      }
      case DAY -> {
        LocalDate day = LocalDate.parse(text);
        if (day.isBefore(FIRST_DAY) || day.getYear() > 9999) {
          writeText(text, c); // a spreadsheet counts no days then, or counts them wrongly
        } else {
          sheet.value(rows, c, day);
          sheet.style(rows, c).format("yyyy/mm/dd").set();
        }
      }
      case TEXT -> writeText(text, c);
    }
  }

  private void writeText(String text, int c) {
    sheet.inlineString(rows, c, SheetText.escaped(SheetText.fitting(text)));
    sheet.style(rows, c).format("@").set();
  }

  @Override
  public void finish() throws IOException {
    if (!begun) {
      begin();
    }
    sheet.setAutoFilter(0, 0, Math.max(1, rows), list.columns().size() - 1);
    sheet.repeatRows(0);
    sheet.finish();
    writeConditions();
    book.finish();
  }

  private void writeConditions() throws IOException {
    Worksheet about = book.newWorksheet(CONDITIONS);
    about.width(0, 20);
    about.width(1, 80);
    List<ListExport.Condition> lines = new ArrayList<>(list.conditions());
    for (int i = 0; i < lines.size(); i++) {
      about.inlineString(i, 0, SheetText.escaped(lines.get(i).name()));
      about.inlineString(i, 1, SheetText.escaped(lines.get(i).value()));
      about.style(i, 1).format("@").wrapText(true).set();
    }
    about.inlineString(lines.size(), 0, "件数");
    about.value(lines.size(), 1, rows);
    about.style(lines.size(), 1).format("#,##0").horizontalAlignment("left").set();
    about.paperSize(PaperSize.A4_PAPER);
    about.finish();
  }
}
