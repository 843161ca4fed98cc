package jp.hashiwatashi.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done or looked at.
 *
 * @param number in the order in which entries were begun; with gaps where something was taken back
 * @param actor sign-in name, {@code system:job}, or {@code database:role} where nobody said who is at
 *     work
 * @param source address of the request, {@code job}, or {@code database}
 * @param register people, openings, employers, establishments, contacts, or the table's name
 * @param recordId the key; parts of a longer one with {@code /} between them
 * @param personId whom it is about, if somebody
 * @param what of a look: at what
 * @param purpose of a look: for what
 * @param before of a change, as JSON by the names of columns
 * @param after the same
 * @param salt of the digest of purpose, before and after; null where they are erased
 * @param erased that digest in hexadecimal, where they are erased; else null
 */
public record AuditEntry(
    long number,
    Instant at,
    String actor,
    String source,
    Kind kind,
    String register,
    String recordId,
    @Nullable String personId,
    @Nullable String what,
    @Nullable String purpose,
    @Nullable String before,
    @Nullable String after,
    @Nullable UUID salt,
    @Nullable String erased) {

  static final String COLUMNS =
      """
      number, at, actor, source, kind, register, record_id, person_id, what, purpose, before, after,
      salt, encode(contents, 'hex') as erased
      """;

  /** What was done. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED,
    LOOKED,
    /** What entries said of a person was erased with all else: the time for which it is kept was over. */
    ERASED
  }

  /** @param row of {@link #COLUMNS} by their names */
  static AuditEntry read(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("source"),
        Kind.valueOf(row.getString("kind")),
        row.getString("register"),
        row.getString("record_id"),
        row.getString("person_id"),
        row.getString("what"),
        row.getString("purpose"),
        row.getString("before"),
        row.getString("after"),
        row.getObject("salt", UUID.class),
        row.getString("erased"));
  }
}
