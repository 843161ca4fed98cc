package jp.hashiwatashi.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table by PostgreSQL's {@code COPY}, in its text format. Row-level security
 * allows no {@code COPY} into a table: they come into one of the connection's own, and from there.
 */
public final class CopyLines implements AutoCloseable {

  private static final int FLUSH_AT = 1 << 16;

  private final Connection connection;
  private final String table;
  private final String columns;
  private final CopyIn copy;
  private final StringBuilder text = new StringBuilder(FLUSH_AT + (1 << 12));
  private boolean first = true;

  private CopyLines(Connection connection, String table, String columns) throws SQLException {
    this.connection = connection;
    this.table = table;
    this.columns = columns;
    execute("create temporary table rows_coming as select %2$s from %1$s with no data");
    copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy rows_coming (%s) from stdin".formatted(columns));
  }

  /** Within a transaction. */
  public static CopyLines into(Connection connection, String table, String columns)
      throws SQLException {
    return new CopyLines(connection, table, columns);
  }

  /** The next value: null, a text, a number, or texts. */
  public void value(@Nullable Object value) {
    if (!first) {
      text.append('\t');
    }
    first = false;
    switch (value) {
      case null -> text.append("\\N");
      case String[] entries -> array(entries);
      default -> escaped(value.toString());
    }
  }

  private void array(String[] entries) {
    text.append('{');
    for (int i = 0; i < entries.length; i++) {
      text.append(i == 0 ? "\"" : ",\"");
      escaped(entries[i].replace("\\", "\\\\").replace("\"", "\\\""));
      text.append('"');
    }
    text.append('}');
  }

  private void escaped(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }

  /** Ends a row. */
  public void end() throws SQLException {
    text.append('\n');
    first = true;
    if (text.length() >= FLUSH_AT) {
      flush();
    }
  }

  private void flush() throws SQLException {
    byte[] bytes = text.toString().getBytes(UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }

  /** Ends the last row; without it nothing is loaded. A fault leaves the transaction to be rolled back. */
  public void finish() throws SQLException {
    flush();
    copy.endCopy();
    execute("insert into %1$s (%2$s) select %2$s from rows_coming");
    execute("drop table rows_coming");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql.formatted(table, columns));
    }
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
