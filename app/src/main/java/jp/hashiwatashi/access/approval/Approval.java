package jp.hashiwatashi.access.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to do what takes two.
 *
 * @param kind of the act, as {@link ApprovedAct#kind} names it
 * @param subject of what: the id of a record, or what kind of list
 * @param list of a list: its filter and order in words; null once it is over, and for no list
 * @param screen of a list: where it is shown, with all that narrows it; null as {@code list}
 * @param columns of a list: what is told of each person, by the columns' Japanese names; null for no list
 * @param people how many it is about; null for what is about one or none
 * @param purpose as {@link jp.hashiwatashi.shared.page.Purpose} is kept
 * @param decidedBy null while nobody has decided
 * @param usedAt when the act was done; null while it was not
 * @param expiresAt until when it can be decided, and once it is granted, done
 */
public record Approval(
    long id,
    String kind,
    String subject,
    @Nullable String list,
    @Nullable String screen,
    @Nullable String columns,
    @Nullable Long people,
    String purpose,
    String wantedBy,
    Instant wantedAt,
    @Nullable String decidedBy,
    boolean granted,
    @Nullable Instant usedAt,
    Instant expiresAt,
    State state) {

  /** How far it has come. */
  public enum State {
    WAITING,
    GRANTED,
    REFUSED,
    USED,
    EXPIRED
  }

  static final String COLUMNS =
      """
      id, kind, subject, list, screen, columns, people, purpose, wanted_by, wanted_at, decided_by, granted,
      used_at, expires_at,
      case when used_at is not null then 'USED' when granted = false then 'REFUSED'
        when expires_at <= now() then 'EXPIRED' when granted then 'GRANTED' else 'WAITING' end as state
      """;

  static Approval of(ResultSet row, int number) throws SQLException {
    var used = row.getTimestamp("used_at");
    return new Approval(
        row.getLong("id"),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("list"),
        row.getString("screen"),
        row.getString("columns"),
        row.getObject("people", Long.class),
        row.getString("purpose"),
        row.getString("wanted_by"),
        row.getTimestamp("wanted_at").toInstant(),
        row.getString("decided_by"),
        row.getBoolean("granted"),
        used == null ? null : used.toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        State.valueOf(row.getString("state")));
  }
}
