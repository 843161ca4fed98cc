package jp.hashiwatashi.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hashiwatashi.register.BuiltOnRecords;
import jp.hashiwatashi.register.RegisterChange;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.SignedIn;
import org.jspecify.annotations.Nullable;
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

  /** The marks that the pair had before, the latest first. */
  public List<FormerMark> formerOf(String personId, String openingId) {
    return jdbc.sql(
            """
            select * from former_mark
            where seeker_id = :seeker and opening_id = :opening order by id desc
            """)
        .param("seeker", personId)
        .param("opening", openingId)
        .query((row, n) ->
            new FormerMark(
                mark(row), row.getString("ended_by"), row.getTimestamp("ended_at").toInstant()))
        .list();
  }

  /**
   * Marks a pair, or takes its mark back, unless somebody else has said something of it meanwhile.
   *
   * @param seen {@link #moment} of the pair when it was looked at
   * @param kind null to take the mark back
   * @return false when somebody else was quicker: nothing was changed
   */
  @Transactional
  public boolean say(
      String personId,
      String openingId,
      String seen,
      MatchMark.@Nullable Kind kind,
      String reason) {
    lock(personId, openingId);
    MatchMark standing = of(personId, openingId).orElse(null);
    if (!moment(standing).equals(seen) && isAnothers(standing, personId, openingId)) {
      return standing == null && kind == null;
    }
    if (kind == null) {
      unmark(personId, openingId);
    } else {
      mark(personId, openingId, kind, reason);
    }
    return true;
  }

  /** Says which mark it is that stands; empty for none. */
  public static String moment(@Nullable MatchMark standing) {
    return standing == null ? "" : standing.at().toString();
  }

  /** Whether it was somebody else who last marked the pair, or took its mark back. */
  private boolean isAnothers(@Nullable MatchMark standing, String personId, String openingId) {
    Stream<String> last =
        standing != null
            ? Stream.of(standing.by())
            : formerOf(personId, openingId).stream().limit(1).map(FormerMark::endedBy);
    return last.anyMatch(by -> !by.equals(signedIn.name()));
  }

  /** Whoever else says something of the pair waits until the transaction ends. */
  private void lock(String personId, String openingId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:pair, 0)) is null")
        .param("pair", "match_mark\n" + personId + "\n" + openingId)
        .query(Boolean.class)
        .single();
  }

  /** Marks a pair; what was said of it before is a former mark then. */
  @Transactional
  public void mark(String personId, String openingId, MatchMark.Kind kind, String reason) {
    lock(personId, openingId);
    MatchMark standing = of(personId, openingId).orElse(null);
    if (standing != null) {
      if (standing.says(kind, reason, signedIn.name())) {
        return;
      }
      unmark(personId, openingId);
    }
    jdbc.sql(
            """
            insert into match_mark (seeker_id, opening_id, kind, reason, marked_by)
            values (:seeker, :opening, :kind, :reason, :by)
            """)
        .param("seeker", personId)
        .param("opening", openingId)
        .param("kind", kind.name())
        .param("reason", reason)
        .param("by", signedIn.name())
        .update();
  }

  /** Takes a pair's mark back, which is a former mark then. */
  public void unmark(String personId, String openingId) {
    jdbc.sql(
            """
            with gone as (
              delete from match_mark where seeker_id = :seeker and opening_id = :opening
              returning *)
            insert into former_mark
              (seeker_id, opening_id, kind, reason, marked_by, marked_at, ended_by)
            select seeker_id, opening_id, kind, reason, marked_by, marked_at, :by from gone
            """)
        .param("seeker", personId)
        .param("opening", openingId)
        .param("by", signedIn.name())
        .update();
  }

  /**
   * What was said of a record that goes into another is said of that one; what its own marks leave no
   * room for is a former mark of it.
   */
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
            with beside as (
              delete from match_mark m where m.%1$s = :gone and exists (
                select 1 from match_mark n where n.%1$s = :into and n.%2$s = m.%2$s)
              returning *)
            insert into former_mark (%1$s, %2$s, kind, reason, marked_by, marked_at, ended_by)
            select :into, %2$s, kind, reason, marked_by, marked_at, :by from beside
            """
                .formatted(side, other))
        .param("into", gone.into())
        .param("gone", gone.id())
        .param("by", signedIn.name())
        .update();
    for (String table : List.of("match_mark", "former_mark")) {
      jdbc.sql("update %1$s set %2$s = :into where %2$s = :gone".formatted(table, side))
          .param("into", gone.into())
          .param("gone", gone.id())
          .update();
    }
  }
}
