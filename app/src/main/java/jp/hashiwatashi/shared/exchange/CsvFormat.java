package jp.hashiwatashi.shared.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The one dialect that we read and write: RFC 4180, any line ending in, LF out. */
final class CsvFormat {

  private CsvFormat() {}

  static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // RowHandler names these itself
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  static CsvWriter.CsvWriterBuilder writer() {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF);
  }
}
