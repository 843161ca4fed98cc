package jp.hashiwatashi.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.register.RegisterName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rematches under way and done. One is under way at most. */
@Repository
class RematchStore {

  private final JdbcClient jdbc;

  RematchStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Notes that one begins.
   *
   * @return false when one is under way already
   */
  boolean begin(String by, int total, Instant now) {
    return jdbc.sql(
                """
                insert into rematch (begun_by, total, began_at) values (:by, :total, :now)
                on conflict ((true)) where ended_at is null do nothing
                """)
            .param("by", by)
            .param("total", total)
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  Optional<Rematch> underWay() {
    return jdbc.sql("select * from rematch where ended_at is null")
        .query((row, n) -> rematch(row))
        .optional();
  }

  /** The latest first. */
  List<Rematch> latest(int most) {
    return jdbc.sql("select * from rematch order by number desc limit :most")
        .param("most", most)
        .query((row, n) -> rematch(row))
        .list();
  }

  /**
   * Notes how far one has come.
   *
   * @return false when another program has worked on it meanwhile
   */
  boolean move(Rematch before, RegisterName register, String afterId, int done, int fresh) {
    return jdbc.sql(
                """
                update rematch
                set register = :register, after_id = :after, done = done + :done,
                  fresh = fresh + :fresh
                where number = :number and register = :at and after_id = :behind
                  and ended_at is null
                """)
            .param("register", register.code())
            .param("after", afterId)
            .param("done", done)
            .param("fresh", fresh)
            .param("number", before.number())
            .param("at", before.register().code())
            .param("behind", before.afterId())
            .update()
        == 1;
  }

  void end(Rematch one, boolean failed, Instant now) {
    jdbc.sql("update rematch set ended_at = :now, failed = :failed where number = :number")
        .param("now", Timestamp.from(now))
        .param("failed", failed)
        .param("number", one.number())
        .update();
  }

  /** Those that ended before then are told no more. */
  void forget(Instant before) {
    jdbc.sql("delete from rematch where ended_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  private static Rematch rematch(ResultSet row) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    return new Rematch(
        row.getLong("number"),
        row.getString("begun_by"),
        row.getTimestamp("began_at").toInstant(),
        row.getInt("total"),
        RegisterName.of(row.getString("register")).orElseThrow(),
        row.getString("after_id"),
        row.getInt("done"),
        row.getInt("fresh"),
        ended == null ? null : ended.toInstant(),
        row.getBoolean("failed"));
  }
}
