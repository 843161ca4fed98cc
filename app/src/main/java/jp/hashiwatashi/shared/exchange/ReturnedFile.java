package jp.hashiwatashi.shared.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows of somebody's file to be given back: as they stood there, none of them a formula. The
 * first row is the heading.
 */
public abstract sealed class ReturnedFile implements Closeable {

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private ReturnedFile() {}

  /**
   * Begins a file; the stream stays open.
   *
   * @param format a workbook, or CSV in UTF-8
   */
  public static ReturnedFile open(OutputStream out, ListFormat format, String title)
      throws IOException {
    if (format == ListFormat.WORKBOOK) {
      return new Sheet(new Workbook(new LeftOpen(out), "Hashiwatashi", null), title);
    }
    out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    return new Text(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  public abstract void row(List<FiledCell> cells) throws IOException;

  /** Ends the file. */
  @Override
  public abstract void close() throws IOException;

  private static final class Text extends ReturnedFile {

    private final CsvWriter csv;

    Text(Writer out) {
      csv = CsvFormat.writer().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    @Override
    public void row(List<FiledCell> cells) {
      csv.writeRecord(
          cells.stream().map(cell -> FormulaGuard.guarded(cell.text())).toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
      csv.flush();
    }
  }

  private static final class Sheet extends ReturnedFile {

    private static final int FLUSHED_EVERY = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    Sheet(Workbook book, String title) {
      this.book = book;
      this.sheet = book.newWorksheet(title);
      sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<FiledCell> cells) throws IOException {
      for (int c = 0; c < cells.size(); c++) {
        write(c, cells.get(c));
      }
      rows++;
      if (rows % FLUSHED_EVERY == 0) {
        sheet.flush();
      }
    }

    private void write(int c, FiledCell cell) {
      if (cell.text().isEmpty()) {
        return;
      }
      LocalDate day = cell.kind() == CellKind.DAY ? LocalDate.parse(cell.text()) : null;
      if (day != null && !day.isBefore(FIRST_DAY)) {
        sheet.value(rows, c, day);
        sheet.style(rows, c).format("yyyy/mm/dd").set();
      } else if (cell.kind() == CellKind.NUMBER) {
        sheet.value(rows, c, new BigDecimal(cell.text()));
      } else {
        sheet.inlineString(rows, c, SheetText.escaped(SheetText.fitting(cell.text())));
        sheet.style(rows, c).format("@").set();
      }
    }

    @Override
    public void close() throws IOException {
      sheet.finish();
      book.finish();
    }
  }
}
