package jp.hashiwatashi.shared.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table that comes with the program: UTF-8, a row a line, no quoting, lines that start
 * with {@code #} are remarks. Split by hand, because commands start in a fraction of a second.
 */
final class Rows {

  private Rows() {}

  /** The rows of the resource beside this class, cells cut at tabs. */
  static List<String[]> ofTable(String resource) {
    return of(resource, '\t');
  }

  static List<String[]> of(String resource, char separator) {
    return in(new String(bytes(resource), StandardCharsets.UTF_8), separator);
  }

  static List<String[]> in(String text, char separator) {
    List<String[]> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      if (end > start && text.charAt(start) != '#') {
        rows.add(cells(text, start, end, separator));
      }
      start = end + 1;
    }
    return rows;
  }

  /** The items of a cell, joined there by {@code |}. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cells(cell, 0, cell.length(), '|'));
  }

  private static String[] cells(String text, int start, int end, char separator) {
    int cells = 1;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == separator) {
        cells++;
      }
    }
    String[] row = new String[cells];
    int from = start;
    for (int cell = 0; cell < cells; cell++) {
      int to = text.indexOf(separator, from);
      to = to < 0 || to > end ? end : to;
      row[cell] = text.substring(from, to);
      from = to + 1;
    }
    return row;
  }

  /** The whole resource. */
  static byte[] bytes(String resource) {
    try (InputStream in = Rows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
