package jp.hashiwatashi.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.hashiwatashi.register.Registered.NamedEmployer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Loads many new rows of a register by {@code COPY}, and the employers that they name after them. */
@Component
class RegisterLoading {

  private final JdbcTemplate jdbc;
  private final NamedEmployers employers;

  RegisterLoading(DataSource dataSource, NamedEmployers employers) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.employers = employers;
  }

  /** Within the caller's transaction: the foreign keys are checked at its end. */
  <R extends Registered> int load(String table, StoredColumns<R> columns, Stream<R> rows) {
    Map<String, NamedEmployer> named = new HashMap<>();
    int count =
        Objects.requireNonNull(
            jdbc.execute((Connection connection) -> copy(connection, table, columns, rows, named)));
    employers.know(named.values());
    return count;
  }

  /**
   * Changes many rows, and makes the employers known that they name, within the caller's transaction.
   *
   * @return the ids of rows that are not as they were read
   */
  <R extends Registered> List<String> change(
      String update, StoredColumns<R> columns, List<R> rows) {
    Map<String, NamedEmployer> named = new HashMap<>();
    SqlParameterSource[] values = new SqlParameterSource[rows.size()];
    for (int i = 0; i < values.length; i++) {
      R row = rows.get(i);
      values[i] = new MapSqlParameterSource(columns.values(row)).addValue("version", row.version());
      note(row.namedEmployer(), named);
    }
    employers.hold(named.values());
    int[] changed = new NamedParameterJdbcTemplate(jdbc).batchUpdate(update, values);
    employers.know(named.values());
    return IntStream.range(0, changed.length)
        .filter(i -> changed[i] != 1)
        .mapToObj(i -> rows.get(i).id())
        .toList();
  }

  private static <R extends Registered> int copy(
      Connection connection,
      String table,
      StoredColumns<R> columns,
      Stream<R> rows,
      Map<String, NamedEmployer> named)
      throws SQLException {
    int count = 0;
    try (var lines = CopyLines.into(connection, table, columns.names())) {
      for (var row = rows.iterator(); row.hasNext(); count++) {
        R next = row.next();
        columns.write(next, lines);
        note(next.namedEmployer(), named);
      }
      lines.finish();
      return count;
    }
  }

  /** The first name that is known of an employer stays. */
  private static void note(@Nullable NamedEmployer one, Map<String, NamedEmployer> named) {
    if (one != null) {
      named.merge(one.id(), one, (before, now) -> before.name() == null ? now : before);
    }
  }
}
