package jp.hashiwatashi.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Loads many new rows of a register by {@code COPY}, and the employers that they name after them. */
@Component
class RegisterLoading {

  /** The employers named so far. */
  static final class KnownEmployers {

    private final Map<String, @Nullable String> names = new HashMap<>();

    void note(@Nullable String id, @Nullable String name) {
      if (id != null) {
        names.merge(id, name == null ? "" : name, (before, now) -> before.isEmpty() ? now : before);
      }
    }
  }

  private final JdbcTemplate jdbc;

  RegisterLoading(DataSource dataSource) {
    this.jdbc = new JdbcTemplate(dataSource);
  }

  /** Within the caller's transaction: the foreign keys are checked at its end. */
  <R> int load(
      String table,
      StoredColumns<R> columns,
      Stream<R> rows,
      BiConsumer<R, KnownEmployers> employers) {
    var known = new KnownEmployers();
    int count =
        Objects.requireNonNull(
            jdbc.execute((Connection connection) ->
                copy(connection, table, columns, rows, employers, known)));
    var names = known.names.entrySet().stream().toList();
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

  private static <R> int copy(
      Connection connection,
      String table,
      StoredColumns<R> columns,
      Stream<R> rows,
      BiConsumer<R, KnownEmployers> employers,
      KnownEmployers known)
      throws SQLException {
    int count = 0;
    try (var lines = CopyLines.into(connection, table, columns.names())) {
      for (var row = rows.iterator(); row.hasNext(); count++) {
        R next = row.next();
        columns.write(next, lines);
        employers.accept(next, known);
      }
      lines.finish();
      return count;
    }
  }
}
