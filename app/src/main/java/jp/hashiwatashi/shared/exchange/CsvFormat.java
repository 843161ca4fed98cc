package jp.hashiwatashi.shared.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The one dialect that we read and write: RFC 4180, any line ending in, LF out. */
final class CsvFormat {

  /** Every character of the longest field may be a quote, which is written twice. */
  private static final int BUFFER = 1 << 18;

  private CsvFormat() {}

  static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .maxBufferSize(BUFFER)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // RowHandler names these itself
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  static CsvWriter.CsvWriterBuilder writer() {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF);
  }
}
