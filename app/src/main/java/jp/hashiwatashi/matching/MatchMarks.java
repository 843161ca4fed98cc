package jp.hashiwatashi.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.register.BuiltOnRecords;
import jp.hashiwatashi.register.RegisterChange;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The marks on pairs: one for each at most. */
@Repository
public class MatchMarks implements BuiltOnRecords {

  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  MatchMarks(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  /** In the order in which they were made. */
  public List<MatchMark> ofPerson(String personId) {
    return list("seeker_id", personId);
  }

  /** In the order in which they were made. */
  public List<MatchMark> ofOpening(String openingId) {
    return list("opening_id", openingId);
  }

  /** Those of any of these people. */
  public List<MatchMark> ofPeople(Collection<String> ids) {
    return list("seeker_id", ids);
  }

  /** Those of any of these openings. */
  public List<MatchMark> ofOpenings(Collection<String> ids) {
    return list("opening_id", ids);
  }

  private List<MatchMark> list(String column, String id) {
    return list(column, List.of(id));
  }

  private List<MatchMark> list(String column, Collection<String> ids) {
    return jdbc.sql(
            "select * from match_mark where %s = any (:ids) order by marked_at, seeker_id, opening_id"
                .formatted(column))
        .param("ids", ids.toArray(String[]::new))
        .query((row, n) -> mark(row))
        .list();
  }

  @Override
  public List<Built> on(RegisterName register, List<String> ids, int most) {
    return switch (register) {
      case PEOPLE -> marked("seeker_id", register, ids, most);
      case OPENINGS -> marked("opening_id", register, ids, most);
      case EMPLOYERS, ESTABLISHMENTS, CONTACTS -> List.of();
    };
  }

  private List<Built> marked(String side, RegisterName register, List<String> ids, int most) {
    return jdbc.sql(
            "select distinct %1$s from match_mark where %1$s = any (:ids) order by %1$s limit :most"
                .formatted(side))
        .param("ids", ids.toArray(String[]::new))
        .param("most", most)
        .query((row, n) ->
            new Built(row.getString(1), "marked", Address.of(register.path(), row.getString(1))))
        .list();
  }

  public Optional<MatchMark> of(String personId, String openingId) {
    return jdbc.sql("select * from match_mark where seeker_id = :seeker and opening_id = :opening")
        .param("seeker", personId)
        .param("opening", openingId)
        .query((row, n) -> mark(row))
        .optional();
  }

  private static MatchMark mark(ResultSet row) throws SQLException {
    return new MatchMark(
        row.getString("seeker_id"),
        row.getString("opening_id"),
        MatchMark.Kind.valueOf(row.getString("kind")),
        row.getString("reason"),
        row.getTimestamp("marked_at").toInstant(),
        row.getString("marked_by"));
  }

  /** Marks a pair; what was said of it before is said no more. */
  public void mark(String personId, String openingId, MatchMark.Kind kind, String reason) {
    jdbc.sql(
            """
            insert into match_mark (seeker_id, opening_id, kind, reason, marked_by)
            values (:seeker, :opening, :kind, :reason, :by)
            on conflict (seeker_id, opening_id) do update
            set kind = excluded.kind, reason = excluded.reason, marked_by = excluded.marked_by,
              marked_at = now()
            """)
        .param("seeker", personId)
        .param("opening", openingId)
        .param("kind", kind.name())
        .param("reason", reason)
        .param("by", signedIn.name())
        .update();
  }

  public void unmark(String personId, String openingId) {
    jdbc.sql("delete from match_mark where seeker_id = :seeker and opening_id = :opening")
        .param("seeker", personId)
        .param("opening", openingId)
        .update();
  }

  /** What was said of a record that goes into another is said of that one, unless it has its own. */
  @EventListener
  @Transactional
  public void follow(RegisterChange.Gone gone) {
    if (gone.register() == RegisterName.PEOPLE) {
      move("seeker_id", "opening_id", gone);
    } else if (gone.register() == RegisterName.OPENINGS) {
      move("opening_id", "seeker_id", gone);
    }
  }

  private void move(String side, String other, RegisterChange.Gone gone) {
    jdbc.sql(
            """
            update match_mark m set %1$s = :into where %1$s = :gone and not exists (
              select 1 from match_mark n where n.%1$s = :into and n.%2$s = m.%2$s)
            """
                .formatted(side, other))
        .param("into", gone.into())
        .param("gone", gone.id())
        .update();
    jdbc.sql("delete from match_mark where %s = :gone".formatted(side))
        .param("gone", gone.id())
        .update();
  }
}
