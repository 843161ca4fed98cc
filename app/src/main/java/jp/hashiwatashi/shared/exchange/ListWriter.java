package jp.hashiwatashi.shared.exchange;

import java.io.IOException;

/** Writes a list, one row after another. */
public sealed interface ListWriter<R> permits CsvListWriter, WorkbookListWriter {

  void write(R row) throws IOException;

  /** Ends the file; without it what was written is no file. */
  void finish() throws IOException;
}
