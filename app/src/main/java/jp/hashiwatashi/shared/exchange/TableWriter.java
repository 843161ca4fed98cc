package jp.hashiwatashi.shared.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes records as a CSV file that {@link CsvReading} reads back as the same records: header row of
 * column codes, LF. The file appears whole on {@link #commit}.
 */
public final class TableWriter<R> implements Closeable {

  private final ReplacedFile file;
  private final CsvWriter csv;
  private final List<Column<R, ?>> columns;

  private TableWriter(ReplacedFile file, Charset charset, ColumnSet<R> set) {
    this.file = file;
    this.columns = set.columns();
    this.csv = csv(file.stream(), charset);
    CsvWriter.CsvWriterRecord header = csv.writeRecord();
    for (Column<R, ?> column : columns) {
      header.writeField(column.code());
    }
    header.endRecord();
  }

  /** Opens a file in UTF-8 without a byte order mark. */
  public static <R> TableWriter<R> open(Path target, ColumnSet<R> set) throws IOException {
    return open(target, StandardCharsets.UTF_8, set);
  }

  /**
   * Opens a file in this encoding; a character that it does not have fails the writing.
   *
   * @throws IOException when the file cannot be made
   */
  public static <R> TableWriter<R> open(Path target, Charset charset, ColumnSet<R> set)
      throws IOException {
    return new TableWriter<>(ReplacedFile.open(target), charset, set);
  }

  public void write(R row) {
    CsvWriter.CsvWriterRecord fields = csv.writeRecord();
    for (Column<R, ?> column : columns) {
      fields.writeField(column.textOf(row));
    }
    fields.endRecord();
  }

  /** Finishes the file and puts it in its place. */
  public void commit() throws IOException {
    csv.close();
    file.commit();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  static CsvWriter csv(OutputStream stream, Charset charset) {
    var encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return CsvFormat.writer().build(new OutputStreamWriter(stream, encoder));
  }
}
