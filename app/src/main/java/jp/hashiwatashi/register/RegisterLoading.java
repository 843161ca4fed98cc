package jp.hashiwatashi.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Loads many new rows of a register by {@code COPY}, and the employers that they name after them. */
@Component
class RegisterLoading {

  private final JdbcTemplate jdbc;

  RegisterLoading(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /** Within the caller's transaction: the foreign keys are checked at its end. */
  <R extends Registered> int load(String table, StoredColumns<R> columns, Stream<R> rows) {
    var employers = new HashMap<String, String>();
    int count =
        Objects.requireNonNull(
            jdbc.execute(
                (Connection connection) -> copy(connection, table, columns, rows, employers)));
    var names = employers.entrySet().stream().toList();
    jdbc.update(
        """
        insert into employer (id, name) select id, nullif(name, '')
        from unnest(?::text[], ?::text[]) as named (id, name)
        on conflict (id) do nothing
        """,
        names.stream().map(Map.Entry::getKey).toArray(String[]::new),
        names.stream().map(Map.Entry::getValue).toArray(String[]::new));
    return count;
  }

  private static <R extends Registered> int copy(
      Connection connection,
      String table,
      StoredColumns<R> columns,
      Stream<R> rows,
      Map<String, String> employers)
      throws SQLException {
    int count = 0;
    try (var lines = CopyLines.into(connection, table, columns.names())) {
      for (var row = rows.iterator(); row.hasNext(); count++) {
        R next = row.next();
        columns.write(next, lines);
        note(next.employerId(), next.employerName(), employers);
      }
      lines.finish();
      return count;
    }
  }

  /** The first name that is known of an employer stays; the empty one is none. */
  private static void note(
      @Nullable String id, @Nullable String name, Map<String, String> employers) {
    if (id != null) {
      employers.merge(
          id, name == null ? "" : name, (before, now) -> before.isEmpty() ? now : before);
    }
  }
}
