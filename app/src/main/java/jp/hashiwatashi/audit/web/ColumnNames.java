package jp.hashiwatashi.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the columns of entries are called in Japanese, by a file of register, column and name, with
 * {@code *} for what is called the same in all tables: an entry names columns as the database does.
 */
final class ColumnNames {

  private static final Map<String, String> NAMES = read();

  private ColumnNames() {}

  /** By its own name where it has no other. */
  static String japanese(String register, String column) {
    return NAMES.getOrDefault(register + "\t" + column, NAMES.getOrDefault("*\t" + column, column));
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    try (InputStream file =
        Objects.requireNonNull(ColumnNames.class.getResourceAsStream("columns.tsv"))) {
      new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> {
            int last = line.lastIndexOf('\t');
            names.put(line.substring(0, last), line.substring(last + 1));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
