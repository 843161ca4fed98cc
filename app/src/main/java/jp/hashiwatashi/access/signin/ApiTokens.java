package jp.hashiwatashi.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.access.AccessMatrix;
import jp.hashiwatashi.access.AccessMatrix.Endpoint;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.shared.background.SystemWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens that people have made for programs of their own. */
@Component
public final class ApiTokens {

  /** Where they are made: who may not ask for this page makes none. */
  static final String PATH = "/account/tokens";

  private static final String JOB = "sign-in";

  /** How long it is still told that one has ended, or is over. */
  private static final int DAYS_TOLD = 30;

  /** A use is written when the one before is as old as this. */
  private static final Duration BETWEEN_USES = Duration.ofMinutes(5);

  private static final String IN_FORCE =
      """
      a.disabled_at is null and p.confirmed_at is not null and p.ended_at is null
        and (p.through is null or p.through >= (now() at time zone 'Asia/Tokyo')::date)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ApiTokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * As what a token can act.
   *
   * @param appointment its number
   * @param scope for whom; empty where there is no such thing
   */
  record Role(long appointment, Principal principal, String scope) {}

  /** As what the one at work may have a token act. */
  List<Role> roles() {
    return jdbc
        .sql(
            "select p.id, p.principal, p.scope from appointment p join account a on a.id = p.account_id"
                + " where a.name = current_setting('hashiwatashi.actor', true) and "
                + IN_FORCE
                + " order by p.id")
        .query((row, n) ->
            new Role(
                row.getLong("id"),
                Principal.valueOf(row.getString("principal")),
                row.getString("scope")))
        .list()
        .stream()
        .filter(role ->
            AccessMatrix.get().permits(new Endpoint(PATH, "GET"), List.of(role.principal())))
        .toList();
  }

  /**
   * Makes one of the one at work, who is told it now and never again.
   *
   * @param mine with what was proved: whoever gets another password or authenticator meanwhile gets no token
   *     by the one before
   * @param through last day on which it works
   * @return empty where what was proved is not so any more
   */
  Optional<String> make(Known mine, Role role, String purpose, boolean sends, LocalDate through) {
    String token = TokenText.make();
    int made =
        jdbc.sql(
                """
                with proved as (
                  select c.password, c.second_factor from credential c where c.account_id = :account for share)
                insert into api_token
                  (account_id, appointment_id, purpose, beginning, token_hash, sends, made_at, through)
                select :account, :appointment, :purpose, :beginning, :hash, :sends, :now, :through
                where coalesce(
                  (select p.password is not distinct from :password and p.second_factor is not distinct from :factor
                   from proved p),
                  :password::text is null and :factor::bytea is null)
                """)
            .param("account", mine.id())
            .param("password", mine.password(), Types.VARCHAR)
            .param("factor", mine.secondFactor(), Types.BINARY)
            .param("appointment", role.appointment())
            .param("purpose", purpose)
            .param("beginning", TokenText.beginning(token))
            .param("hash", Digests.sha256(token))
            .param("sends", sends)
            .param("now", now())
            .param("through", through)
            .update();
    return made == 1 ? Optional.of(token) : Optional.empty();
  }

  /** Those of a person that the one at work may see, the newest first; what is over for some weeks. */
  public List<ApiToken> of(String person) {
    return jdbc.sql(
            """
            select t.id, t.purpose, t.beginning, p.principal, p.scope, t.sends, t.made_at, t.through,
              t.last_used_at,
              case when t.ended_at is not null or not (%s) then 'ENDED'
                when t.through < :today then 'OVER' else 'OPEN' end as state
            from api_token t join account a on a.id = t.account_id
              join appointment p on p.id = t.appointment_id
            where a.name = :person and t.through >= :told
              and (t.ended_at is null or t.ended_at >= :told)
            order by t.id desc
            """
                .formatted(IN_FORCE))
        .param("person", person)
        .param("today", LocalDate.now(clock))
        .param("told", LocalDate.now(clock).minusDays(DAYS_TOLD))
        .query((row, n) -> token(row))
        .list();
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    return new ApiToken(
        row.getLong("id"),
        row.getString("purpose"),
        row.getString("beginning"),
        Principal.valueOf(row.getString("principal")),
        row.getString("scope"),
        row.getBoolean("sends"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("through", LocalDate.class),
        at(row, "last_used_at"),
        ApiToken.State.valueOf(row.getString("state")));
  }

  private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /**
   * Ends one of a person's; nothing when it has ended already. On behalf of who was found to have the
   * right to do so.
   */
  public void end(String person, long id, String by) {
    SystemWork.onBehalf(
        by,
        JOB,
        () ->
            jdbc.sql(
                    """
                    update api_token set ended_at = :now, ended_by = :by
                    where id = :id and ended_at is null
                      and account_id = (select a.id from account a where a.name = :person)
                    """)
                .param("now", now())
                .param("by", by)
                .param("id", id)
                .param("person", person)
                .update());
  }

  /**
   * Whose a token is.
   *
   * @param open whether a program comes in by it today
   * @param lastUsed null for never
   */
  record Holder(
      long id,
      String person,
      long appointment,
      boolean sends,
      boolean open,
      @Nullable Instant lastUsed) {}

  /** Whose this one is; empty for nobody's. */
  Optional<Holder> find(String token) {
    return SystemWork.as(JOB, () -> read(token));
  }

  private Optional<Holder> read(String token) {
    return jdbc.sql(
            """
            select t.id, a.name, t.appointment_id, t.sends, t.last_used_at,
              t.ended_at is null and t.through >= :today and %s as open
            from api_token t join account a on a.id = t.account_id
              join appointment p on p.id = t.appointment_id
            where t.token_hash = :hash
            """
                .formatted(IN_FORCE))
        .param("today", LocalDate.now(clock))
        .param("hash", Digests.sha256(token))
        .query((row, n) ->
            new Holder(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("appointment_id"),
                row.getBoolean("sends"),
                row.getBoolean("open"),
                at(row, "last_used_at")))
        .optional();
  }

  /** Writes that it was used, if that was not written lately; true for the first use of a day. */
  boolean used(Holder holder) {
    Instant before = holder.lastUsed();
    Instant now = clock.instant();
    if (before != null && before.plus(BETWEEN_USES).isAfter(now)) {
      return false;
    }
    boolean first = before == null || !dayOf(before).equals(dayOf(now));
    // Of two at once one has written it.
    int written =
        SystemWork.as(
            JOB,
            () ->
                jdbc.sql(
                        """
                        update api_token set last_used_at = :now
                        where id = :id and ended_at is null and last_used_at is not distinct from :before
                        """)
                    .param("now", now())
                    .param("id", holder.id())
                    .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC))
                    .update());
    return first && written == 1;
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
