package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import jp.hashiwatashi.shared.characters.Repertoire;

/** The formats that a list is taken out in. */
public enum ListFormat {
  /** A workbook for Excel: the first choice. */
  WORKBOOK("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** CSV in Windows-31J, which Excel on a Japanese Windows opens by itself. */
  CSV_WINDOWS_31J("csv", "text/csv;charset=windows-31j"),
  /** CSV in UTF-8 with a byte order mark, by which Excel knows it; every reader of ours skips it. */
  CSV_UTF_8("csv", "text/csv;charset=utf-8");

  private final String ending;
  private final String mediaType;

  ListFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Of the file's name, without the dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Begins a file; rows are written as they come and not held. The stream stays open. */
  public <R> ListWriter<R> open(OutputStream out, ListExport<R> list) throws IOException {
    return switch (this) {
      case WORKBOOK -> new WorkbookListWriter<>(out, list);
      case CSV_WINDOWS_31J ->
          new CsvListWriter<>(
              out,
              list,
              Encoding.WINDOWS_31J.charset(),
              text -> Repertoire.WINDOWS_31J.carried(text).text());
      case CSV_UTF_8 -> {
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        yield new CsvListWriter<>(out, list, StandardCharsets.UTF_8, Surrogates::whole);
      }
    };
  }
}
