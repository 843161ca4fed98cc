package jp.hashiwatashi.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import jp.hashiwatashi.shared.background.SystemWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links that let a person in: each works once, and for a quarter of an hour unless it is handed over. */
@Component
public final class SignInLinks {

  private static final String JOB = "sign-in";
  static final Duration VALID_FOR = Duration.ofMinutes(15);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final Clock clock;

  public SignInLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How long a link is good that is handed over, by mail or on paper. */
  public static final Duration HANDED_FOR = Duration.ofDays(14);

  private static final Duration SET_UP_FOR = Duration.ofHours(1);

  private enum Purpose {
    SIGN_IN,
    INVITATION,
    SET_UP
  }

  /**
   * A link that was just used up.
   *
   * @param name whom it signs in
   * @param isInvitation whether a password is chosen by it first
   * @param madeBy who held it in the hand besides; null for nobody but the server's operator
   */
  public record Redeemed(String name, boolean isInvitation, @Nullable String madeBy) {}

  /**
   * Makes a link that signs in.
   *
   * @param name whom it signs in
   * @return the token, 256 random bits, which is kept nowhere
   */
  public String make(String name) {
    return make(name, Purpose.SIGN_IN, VALID_FOR, null);
  }

  /**
   * Makes a link by which somebody chooses a password; the ones before are good no more.
   *
   * @param madeBy who hands it over; null for the server's operator, or when it is mailed
   */
  public String invite(String name, @Nullable String madeBy) {
    SystemWork.as(
        JOB,
        () ->
            jdbc.sql(
                    """
                    update sign_in_link set used_at = :now
                    where principal = :name and purpose = 'INVITATION' and used_at is null
                    """)
                .param("now", now())
                .param("name", name)
                .update());
    return make(name, Purpose.INVITATION, HANDED_FOR, madeBy);
  }

  /** Makes a link by which an installation is begun. */
  String makeSetUp() {
    return make("", Purpose.SET_UP, SET_UP_FOR, null);
  }

  private String make(String name, Purpose purpose, Duration validFor, @Nullable String madeBy) {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    SystemWork.as(
        JOB,
        () ->
            jdbc.sql(
                    """
                    insert into sign_in_link (token_hash, principal, purpose, made_by, made_at, expires_at)
                    values (:hash, :name, :purpose, :by, :now, :end)
                    """)
                .param("hash", hash(token))
                .param("name", name)
                .param("purpose", purpose.name())
                .param("by", madeBy)
                .param("now", now())
                .param("end", now().plus(validFor))
                .update());
    return token;
  }

  /** Where a token is shown to the browser, after the application's address. */
  public static String path(String token) {
    return "/sign-in?token=" + token;
  }

  /** Uses a link up. Of two people with the same link, one is let in. */
  public Optional<Redeemed> redeem(String token) {
    return SystemWork.as(
        JOB,
        () ->
            jdbc.sql(
                    """
                    update sign_in_link set used_at = :now
                    where token_hash = :hash and used_at is null and expires_at > :now and purpose <> 'SET_UP'
                    returning principal, purpose = 'INVITATION' as invitation, made_by
                    """)
                .param("now", now())
                .param("hash", hash(token))
                .query((row, number) ->
                    new Redeemed(
                        row.getString("principal"),
                        row.getBoolean("invitation"),
                        row.getString("made_by")))
                .optional());
  }

  /** Whether an installation can still be begun by a link. */
  boolean isSetUp(String token) {
    return SystemWork.as(
        JOB,
        () ->
            jdbc.sql(
                    """
                    select exists (select from sign_in_link where token_hash = :hash and used_at is null
                      and expires_at > :now and purpose = 'SET_UP')
                    """)
                .param("now", now())
                .param("hash", hash(token))
                .query(Boolean.class)
                .single());
  }

  /** Uses up all links by which an installation can be begun, if this is one of them. */
  boolean useSetUp(String token) {
    return isSetUp(token)
        && jdbc.sql(
                    "update sign_in_link set used_at = :now where used_at is null and purpose = 'SET_UP'")
                .param("now", now())
                .update()
            > 0;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
