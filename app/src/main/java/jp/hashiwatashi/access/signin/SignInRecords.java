package jp.hashiwatashi.access.signin;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.shared.background.SystemWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that is asked of the database before it is known who is at work. */
@Component
class SignInRecords {

  /** Nobody is known yet: the program itself looks, here and nowhere else. */
  private static final String JOB = "sign-in";

  private static final String WAIT =
      "make_interval(secs => case when sign_in_attempt.failures < 5 then 0"
          + " else least(900, power(2, least(sign_in_attempt.failures, 20) - 4)) end)";

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInRecords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The account of a name in any width and case, unless it is disabled. */
  Optional<Known> find(String name) {
    return SystemWork.as(JOB, () -> read(name));
  }

  private Optional<Known> read(String name) {
    return jdbc.sql(
            """
            select a.id, a.name, c.password, c.second_factor, coalesce(c.last_step, 0) as last_step,
              (select array_agg(distinct p.principal) from appointment p
               where p.account_id = a.id and p.confirmed_at is not null and p.ended_at is null
                 and (p.through is null or p.through >= (now() at time zone 'Asia/Tokyo')::date)) as appointed
            from account a left join credential c on c.account_id = a.id
            where lower(normalize(a.name, nfkc)) = lower(normalize(:name, nfkc)) and a.disabled_at is null
            """)
        .param("name", name)
        .query((row, number) -> known(row))
        .optional();
  }

  private static Known known(ResultSet row) throws SQLException {
    var appointed = EnumSet.noneOf(Principal.class);
    Array named = row.getArray("appointed");
    if (named != null) {
      Arrays.stream((String[]) named.getArray()).map(Principal::valueOf).forEach(appointed::add);
    }
    return new Known(
        row.getLong("id"),
        row.getString("name"),
        appointed,
        row.getString("password"),
        row.getBytes("second_factor"),
        row.getLong("last_step"));
  }

  /**
   * Begins a try, which counts as failed until {@link #succeeded} says otherwise: so many at once are
   * counted as well as many in a row. After the fourth in a row each has to wait twice as long as the
   * one before, a quarter of an hour at most; a day later nothing is known of them.
   *
   * @param source from where; empty to count from everywhere together
   * @return how long to wait before a try is taken; empty when this one is
   */
  Optional<Duration> begin(String name, String source) {
    return SystemWork.as(JOB, () -> count(name, source));
  }

  private Optional<Duration> count(String name, String source) {
    byte[] hash = hash(name);
    OffsetDateTime now = now();
    jdbc.sql("delete from sign_in_attempt where last_at < :old")
        .param("old", now.minusDays(1))
        .update();
    int taken =
        jdbc.sql(
                """
                insert into sign_in_attempt (name_hash, source, failures, last_at)
                values (:hash, :source, 1, :now)
                on conflict (name_hash, source) do update
                set failures = sign_in_attempt.failures + 1, last_at = :now
                where sign_in_attempt.last_at + %s <= :now
                """
                    .formatted(WAIT))
            .param("hash", hash)
            .param("source", source)
            .param("now", now)
            .update();
    return taken > 0
        ? Optional.empty()
        : Optional.of(
            jdbc.sql(
                    "select ceil(extract(epoch from last_at + %s - :now)) from sign_in_attempt"
                            .formatted(WAIT)
                        + " where name_hash = :hash and source = :source")
                .param("hash", hash)
                .param("source", source)
                .param("now", now)
                .query(Long.class)
                .optional()
                .map(seconds -> Duration.ofSeconds(Math.max(1, seconds)))
                .orElse(Duration.ofSeconds(1)));
  }

  void succeeded(String name, String source) {
    SystemWork.as(
        JOB,
        () ->
            jdbc.sql("delete from sign_in_attempt where name_hash = :hash and source = :source")
                .param("hash", hash(name))
                .param("source", source)
                .update());
  }

  /** Takes the code of a time step, if neither it nor a later one was taken before. */
  boolean take(long account, long step) {
    return SystemWork.as(JOB, () -> takeNow(account, step));
  }

  private boolean takeNow(long account, long step) {
    return jdbc.sql(
                """
                update credential set last_step = :step
                where account_id = :account and coalesce(last_step, 0) < :step
                """)
            .param("account", account)
            .param("step", step)
            .update()
        == 1;
  }

  /** Takes a recovery code, if it is one that was not taken before. */
  boolean takeRecovery(long account, String digits) {
    return SystemWork.as(JOB, () -> takeRecoveryNow(account, digits));
  }

  private boolean takeRecoveryNow(long account, String digits) {
    return jdbc.sql(
                """
                update recovery_code set used_at = :now
                where account_id = :account and code_hash = :hash and used_at is null
                """)
            .param("now", now())
            .param("account", account)
            .param("hash", Digests.sha256(digits))
            .update()
        == 1;
  }

  /** Whom a link can be mailed to, and where. */
  record Mailed(String name, String email) {}

  /**
   * The account of a name or an address of mail, if it is one that comes in by mailed links: an employer's
   * user's or a worker's, and nothing else.
   */
  Optional<Mailed> mailed(String asked) {
    return SystemWork.as(JOB, () -> readMailed(asked));
  }

  private Optional<Mailed> readMailed(String asked) {
    return jdbc.sql(
            """
            select a.name, a.email from account a
            where (lower(normalize(a.name, nfkc)) = lower(normalize(:asked, nfkc)) or lower(a.email) = lower(:asked))
              and a.disabled_at is null and a.email is not null
              and (select bool_and(p.principal in ('WORKER', 'SENDING_EMPLOYER', 'RECEIVING_EMPLOYER'))
                from appointment p where p.account_id = a.id and p.confirmed_at is not null
                  and p.ended_at is null
                  and (p.through is null or p.through >= (now() at time zone 'Asia/Tokyo')::date))
            order by a.id limit 1
            """)
        .param("asked", asked)
        .query((row, number) -> new Mailed(row.getString("name"), row.getString("email")))
        .optional();
  }

  /** Keeps that somebody came in, or was refused; for a name that nobody has as well. */
  void note(String name, String source, Door.How how, boolean refused) {
    SystemWork.as(JOB, () -> noteNow(name, source, how, refused));
  }

  private int noteNow(String name, String source, Door.How how, boolean refused) {
    return jdbc.sql(
            """
            insert into sign_in (account_id, at, source, how, refused)
            values ((select id from account
              where lower(normalize(name, nfkc)) = lower(normalize(:name, nfkc))), :now, :source, :how, :refused)
            """)
        .param("name", name)
        .param("now", now())
        .param("source", source)
        .param("how", how.name())
        .param("refused", refused)
        .update();
  }

  private static byte[] hash(String name) {
    return Digests.sha256(Passwords.normal(name).strip().toLowerCase(Locale.ROOT));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
