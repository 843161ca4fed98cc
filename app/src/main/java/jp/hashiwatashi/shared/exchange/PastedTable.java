package jp.hashiwatashi.shared.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that was copied from a spreadsheet and pasted: cells separated by tabs, those with line
 * breaks in quotes.
 */
public final class PastedTable {

  private PastedTable() {}

  /** The same table as CSV; a text without tabs stays as it is. */
  public static String asCsv(String pasted) {
    if (pasted.indexOf('\t') < 0) {
      return pasted;
    }
    StringWriter out = new StringWriter(pasted.length() + (pasted.length() >> 3));
    var csv = CsvFormat.writer().build(out);
    List<String> cells = new ArrayList<>();
    int at = 0;
    int length = pasted.length();
    while (at < length) {
      int end = endOfQuoted(pasted, at);
      if (end >= 0) {
        cells.add(pasted.substring(at + 1, end - 1).replace("\"\"", "\""));
      } else {
        end = endOfPlain(pasted, at);
        cells.add(pasted.substring(at, end));
      }
      at = end + 1;
      if (end == length || pasted.charAt(end) != '\t') {
        at += end < length && pasted.startsWith("\r\n", end) ? 1 : 0;
        csv.writeRecord(cells);
        cells.clear();
      } else if (at == length) {
        cells.add("");
        csv.writeRecord(cells);
      }
    }
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Behind the closing quote that ends the cell; -1 where the cell is not in quotes. */
  private static int endOfQuoted(String text, int from) {
    if (text.charAt(from) != '"') {
      return -1;
    }
    int at = from + 1;
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        return -1;
      }
      if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
        at = quote + 2;
        continue;
      }
      return quote + 1 == text.length() || "\t\r\n".indexOf(text.charAt(quote + 1)) >= 0
          ? quote + 1
          : -1;
    }
  }

  private static int endOfPlain(String text, int from) {
    int at = from;
    while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
