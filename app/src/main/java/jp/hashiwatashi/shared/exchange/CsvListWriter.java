package jp.hashiwatashi.shared.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes a list as CSV for a spreadsheet: Japanese headings, CR LF, no cell that could become a
 * formula ({@link FormulaGuard}).
 */
final class CsvListWriter<R> implements ListWriter<R> {

  private final Writer text;
  private final CsvWriter csv;
  private final List<Column<R, ?>> columns;
  private final UnaryOperator<String> encodable;

  /**
   * @param encodable gives of a text one that the charset can write
   */
  CsvListWriter(
      OutputStream out, ListExport<R> list, Charset charset, UnaryOperator<String> encodable) {
    this.columns = list.columns();
    this.encodable = encodable;
    this.text = new BufferedWriter(new OutputStreamWriter(out, charset));
    this.csv = CsvFormat.writer().lineDelimiter(LineDelimiter.CRLF).build(text);
    CsvWriter.CsvWriterRecord header = csv.writeRecord();
    columns.forEach(column -> header.writeField(encodable.apply(column.japaneseName())));
    header.endRecord();
  }

  @Override
  public void write(R row) {
    CsvWriter.CsvWriterRecord fields = csv.writeRecord();
    for (Column<R, ?> column : columns) {
      fields.writeField(FormulaGuard.guarded(encodable.apply(column.filedOf(row))));
    }
    fields.endRecord();
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
    text.flush();
  }
}
