package jp.hashiwatashi.subsidy.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.subsidy.claims.Claim.OpenDeadline;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Secret addresses at which calendar programs ask for an employer's deadlines: 256 random bits each, of
 * which a hash is kept; good as long as the appointment in which somebody made it.
 */
@Repository
public class CalendarAddresses {

  private static final int BYTES = 32;
  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final SecureRandom random = new SecureRandom();

  CalendarAddresses(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /**
   * One's own appointment for an employer.
   *
   * @param employerId number of the employer
   * @param hasAddress whether a calendar may ask by an address already
   */
  public record Appointed(long id, String employerId, boolean hasAddress) {}

  /** What a calendar is told of one claim. */
  public record Told(
      long claim, Course<?> course, List<OpenDeadline> deadlines, long version, Instant at) {}

  /** In which appointments whoever is at work may have an address. */
  public List<Appointed> mine() {
    return jdbc.sql(
            """
            select p.id, p.scope, exists (
              select from calendar_address a where a.appointment_id = p.id and a.ended_at is null) as has
            from appointment p
            where p.account_id = acting_account() and p.confirmed_at is not null and p.ended_at is null
              and p.principal in ('SENDING_EMPLOYER', 'RECEIVING_EMPLOYER')
              and (p.through is null or p.through >= today_in_japan())
            order by p.scope, p.id
            """)
        .query((row, n) -> new Appointed(row.getLong(1), row.getString(2), row.getBoolean(3)))
        .list();
  }

  /**
   * Makes an address; one from before ends.
   *
   * @return the secret, which nobody can read back; empty where the appointment is not one's own
   */
  public Optional<String> make(long appointment) {
    if (mine().stream().noneMatch(one -> one.id() == appointment)) {
      return Optional.empty();
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    transaction.executeWithoutResult(status -> {
      end(appointment);
      jdbc.sql(
              """
              insert into calendar_address (account_id, appointment_id, token_hash)
              values (acting_account(), :appointment, :hash)
              """)
          .param("appointment", appointment)
          .param("hash", hash(secret))
          .update();
    });
    return Optional.of(secret);
  }

  /** Ends the address of an appointment of one's own; nothing where there is none. */
  public void end(long appointment) {
    jdbc.sql(
            """
            update calendar_address set ended_at = now()
            where appointment_id = :appointment and account_id = acting_account() and ended_at is null
            """)
        .param("appointment", appointment)
        .update();
  }

  /** What a calendar is told by this secret; empty where it does not hold. */
  public Optional<List<Told>> told(String secret) {
    return jdbc.sql("select claims_of_calendar(:hash)::text")
        .param("hash", hash(secret))
        .query((row, n) -> Optional.ofNullable(row.getString(1)))
        .single()
        .map(CalendarAddresses::read);
  }

  private static List<Told> read(String json) {
    List<Told> told = new ArrayList<>();
    for (JsonNode one : JSON.readTree(json)) {
      told.add(
          new Told(
              one.path("id").longValue(),
              Courses.named(one.path("course").stringValue("")).orElseThrow(),
              ClaimStore.deadlines(one.path("deadlines").toString()),
              one.path("version").longValue(),
              Instant.ofEpochSecond(one.path("changed").longValue())));
    }
    return told;
  }

  private static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
