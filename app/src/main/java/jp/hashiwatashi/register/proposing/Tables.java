package jp.hashiwatashi.register.proposing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The tables beside this class: a row a line, cells between tabs, remarks after {@code #}. */
final class Tables {

  private Tables() {}

  static List<String[]> rows(String resource) {
    var in = Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource);
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The items of a cell, joined there by {@code |}. */
  static List<String> list(String[] row, int cell) {
    return row.length <= cell || row[cell].isEmpty()
        ? List.of()
        : Arrays.asList(row[cell].split("\\|"));
  }
}
