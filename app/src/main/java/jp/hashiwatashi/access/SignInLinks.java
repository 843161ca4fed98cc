package jp.hashiwatashi.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import jp.hashiwatashi.shared.background.SystemWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links that sign a person in: each works once, and for a quarter of an hour. */
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

  /**
   * Makes a link.
   *
   * @param principal whom it signs in
   * @return the token, 256 random bits, which is kept nowhere
   */
  public String make(String principal) {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    SystemWork.as(
        JOB,
        () ->
            jdbc.sql(
                    """
                    insert into sign_in_link (token_hash, principal, made_at, expires_at)
                    values (:hash, :principal, :now, :end)
                    """)
                .param("hash", hash(token))
                .param("principal", principal)
                .param("now", now)
                .param("end", now.plus(VALID_FOR))
                .update());
    return token;
  }

  /** Where a token is shown to the browser, after the application's address. */
  public static String path(String token) {
    return "/sign-in?token=" + token;
  }

  /** Uses a link up. Of two people with the same link, one is let in. */
  public Optional<String> redeem(String token) {
    return SystemWork.as(
        JOB,
        () ->
            jdbc.sql(
                    """
                    update sign_in_link set used_at = :now
                    where token_hash = :hash and used_at is null and expires_at > :now
                    returning principal
                    """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", hash(token))
                .query(String.class)
                .optional());
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
