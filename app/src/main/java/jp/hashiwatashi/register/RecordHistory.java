package jp.hashiwatashi.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hashiwatashi.register.EditedRegister.Standing;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.page.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of all records: who changed what, and when. Nothing in it is ever changed. */
@Component
public class RecordHistory {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  RecordHistory(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  /** Notes a change, within the transaction that makes it. */
  <R extends Registered> void note(
      RegisterName register, ColumnSet<R> columns, @Nullable R before, R after) {
    Map<String, String> old = new TreeMap<>();
    Map<String, String> now = new TreeMap<>();
    if (before != null) {
      for (Column<R, ?> column : columns.columns()) {
        String was = column.shownOf(before);
        String is = column.shownOf(after);
        if (!was.equals(is)) {
          old.put(column.code(), was);
          now.put(column.code(), is);
        }
      }
    }
    jdbc.sql(
            """
            insert into record_change (register, record_id, version, changed_by, before, after)
            values (:register, :id, :version, :by, :before::jsonb, :after::jsonb)
            """)
        .param("register", register.code())
        .param("id", after.id())
        .param("version", after.version())
        .param("by", signedIn.name())
        .param("before", JSON.writeValueAsString(old))
        .param("after", JSON.writeValueAsString(now))
        .update();
  }

  /** All that is known to have happened to a record, the latest first. */
  public List<RecordChange> of(RegisterName register, String id) {
    return jdbc.sql(
            """
            select version, changed_at, changed_by, before, after
            from record_change where register = :register and record_id = :id
            order by version desc
            """)
        .param("register", register.code())
        .param("id", id)
        .query((row, n) -> change(row))
        .list();
  }

  /**
   * How a record stood at an earlier version.
   *
   * @return written for people's eyes, by the codes of the columns; nothing when the history does not
   *     reach back to it
   */
  public Optional<Map<String, String>> at(RegisterName register, Standing now, long version) {
    List<RecordChange> since =
        of(register, now.id()).stream().filter(change -> change.version() > version).toList();
    if (version < 1 || since.size() != now.version() - version) {
      return Optional.empty();
    }
    Map<String, String> texts = new TreeMap<>(now.shown());
    since.forEach(change -> texts.putAll(change.before()));
    return Optional.of(texts);
  }

  private static RecordChange change(ResultSet row) throws SQLException {
    return new RecordChange(
        row.getLong("version"),
        row.getTimestamp("changed_at").toInstant(),
        row.getString("changed_by"),
        JSON.readValue(row.getString("before"), TEXTS),
        JSON.readValue(row.getString("after"), TEXTS));
  }
}
