package jp.hashiwatashi.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may call which endpoint: the file {@code access/matrix.csv}, a row for each endpoint and method, a column
 * for each of the fifteen principals of spec 09. What has no row may be called by nobody.
 */
public final class AccessMatrix {

  /** What a cell says. */
  public enum Cell {
    /** Whatever there is. */
    ALLOW,
    /** What is the principal's own; for the rest it is as though there were nothing. */
    OWN,
    DENY
  }

  /** Columns that are no {@link Principal}: nobody signed in, and a consultant before another office's. */
  public static final String ANONYMOUS = "anonymous";

  public static final String ELSEWHERE = "consultant_elsewhere";

  /** An endpoint, as the framework writes its pattern, with its method. */
  public record Endpoint(String pattern, String method) {}

  private final List<String> columns;
  private final Map<Endpoint, Map<String, Cell>> rows;

  private AccessMatrix(List<String> columns, Map<Endpoint, Map<String, Cell>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** The one that holds. */
  public static AccessMatrix get() {
    return Shared.MATRIX;
  }

  private static final class Shared {
    static final AccessMatrix MATRIX = read();

    private static AccessMatrix read() {
      try (InputStream file = AccessMatrix.class.getResourceAsStream("/access/matrix.csv");
          var reader = new InputStreamReader(Objects.requireNonNull(file), UTF_8)) {
        return AccessMatrix.read(reader.readAllLines());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Reads the lines of such a file. A pattern with a comma in it stands in quotation marks.
   *
   * @throws IllegalArgumentException for a row that is not whole, or stands twice
   */
  static AccessMatrix read(List<String> lines) {
    List<String> columns = Arrays.asList(lines.getFirst().split(","));
    columns = columns.subList(2, columns.size());
    Map<Endpoint, Map<String, Cell>> rows = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int end = line.startsWith("\"") ? line.indexOf('"', 1) + 1 : line.indexOf(',');
      String[] cells = line.substring(end + 1).split(",");
      if (cells.length != columns.size() + 1) {
        throw new IllegalArgumentException("a row must have a cell for each principal: " + line);
      }
      Map<String, Cell> row = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), Cell.valueOf(cells[i + 1].toUpperCase(java.util.Locale.ROOT)));
      }
      var endpoint = new Endpoint(line.substring(0, end).replace("\"", ""), cells[0]);
      if (rows.put(endpoint, row) != null) {
        throw new IllegalArgumentException("this endpoint stands twice: " + line);
      }
    }
    return new AccessMatrix(columns, rows);
  }

  /** The columns: the principals' names, and the two that are none. */
  public List<String> columns() {
    return columns;
  }

  public Collection<Endpoint> endpoints() {
    return rows.keySet();
  }

  /**
   * What a cell says; empty for an endpoint that has no row.
   *
   * @param column one of {@link #columns}
   */
  public Optional<Cell> cell(Endpoint endpoint, String column) {
    return Optional.ofNullable(rows.get(endpoint)).map(row -> row.get(column));
  }

  /** The column of a principal. */
  public static String column(Principal principal) {
    return principal.name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Whether somebody may call an endpoint at all.
   *
   * @param roles none for who has not signed in, or may nothing
   */
  public boolean permits(Endpoint endpoint, Collection<Principal> roles) {
    Map<String, Cell> row = rows.getOrDefault(endpoint, Map.of());
    return row.get(ANONYMOUS) == Cell.ALLOW
        || roles.stream()
            .map(AccessMatrix::column)
            .anyMatch(column -> row.getOrDefault(column, Cell.DENY) != Cell.DENY);
  }
}
