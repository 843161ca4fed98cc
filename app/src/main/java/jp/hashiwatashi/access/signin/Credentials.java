package jp.hashiwatashi.access.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.background.SystemWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives an account what it proves itself by. */
@Component
class Credentials {

  private static final int RECOVERY_CODES = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Passwords passwords;
  private final Sealing sealing;
  private final TransactionTemplate transaction;

  Credentials(
      JdbcClient jdbc,
      Clock clock,
      Passwords passwords,
      Sealing sealing,
      TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.passwords = passwords;
    this.sealing = sealing;
    this.transaction = transaction;
  }

  void password(Known account, String password) {
    asOf(account, () -> keep(account, password));
  }

  private int keep(Known account, String password) {
    return jdbc.sql(
            """
            insert into credential (account_id, password, password_set_at) values (:id, :password, :now)
            on conflict (account_id) do update
            set password = excluded.password, password_set_at = excluded.password_set_at
            """)
        .param("id", account.id())
        .param("password", passwords.hash(password))
        .param("now", now())
        .update();
  }

  /**
   * Keeps who held the link in the hand by which a password is chosen now.
   *
   * @param by null for nobody
   */
  void handedOver(Known account, @Nullable String by) {
    asOf(
        account,
        () ->
            jdbc.sql(
                    """
                    insert into credential (account_id, handed_over_by) values (:id, :by)
                    on conflict (account_id) do update set handed_over_by = excluded.handed_over_by
                    """)
                .param("id", account.id())
                .param("by", by)
                .update());
  }

  /** A secret to be put into an authenticator: the one that was offered and not proved yet, or a new one. */
  byte[] offered(Known account) {
    return asOf(account, () -> offer(account).orElseGet(() -> newOffer(account)));
  }

  private byte[] newOffer(Known account) {
    byte[] secret = new byte[TimedCode.SECRET];
    RANDOM.nextBytes(secret);
    jdbc.sql(SignInKeys.BEFORE_SEALING).query((row, n) -> true).single();
    jdbc.sql(
            """
            insert into credential (account_id, second_factor_offered) values (:id, :sealed)
            on conflict (account_id) do update set second_factor_offered = excluded.second_factor_offered
            """)
        .param("id", account.id())
        .param("sealed", sealing.seal(secret, account.about()))
        .update();
    return secret;
  }

  private Optional<byte[]> offer(Known account) {
    return jdbc.sql(
            """
            select second_factor_offered from credential
            where account_id = :id and second_factor_offered is not null
            """)
        .param("id", account.id())
        .query(byte[].class)
        .optional()
        .map(sealed -> sealing.open(sealed, account.about()));
  }

  /**
   * Takes the offered secret as the second factor, in the place of any before, when a code proves that
   * it is in an authenticator.
   *
   * @param digits as typed
   * @return recovery codes, which are told once; empty when the code is not one of the secret
   */
  Optional<List<String>> prove(Known account, String digits) {
    return asOf(account, () -> proveNow(account, digits));
  }

  private Optional<List<String>> proveNow(Known account, String digits) {
    var step = offer(account).map(secret -> TimedCode.stepOf(secret, digits, clock.instant(), 0));
    if (step.isEmpty() || step.get().isEmpty()) {
      return Optional.empty();
    }
    int proved =
        jdbc.sql(
                """
                update credential set second_factor = second_factor_offered, second_factor_set_at = :now,
                  second_factor_offered = null, last_step = :step
                where account_id = :id and second_factor_offered is not null
                """)
            .param("now", now())
            .param("step", step.get().getAsLong())
            .param("id", account.id())
            .update();
    return proved == 0 ? Optional.empty() : Optional.of(makeRecoveryCodes(account));
  }

  /** New ones in the place of all before. */
  List<String> newRecoveryCodes(Known account) {
    return asOf(account, () -> makeRecoveryCodes(account));
  }

  private List<String> makeRecoveryCodes(Known account) {
    jdbc.sql("delete from recovery_code where account_id = :id").param("id", account.id()).update();
    List<String> codes = Stream.generate(Credentials::recoveryCode).limit(RECOVERY_CODES).toList();
    for (String code : codes) {
      jdbc.sql("insert into recovery_code (account_id, code_hash) values (:id, :hash)")
          .param("id", account.id())
          .param("hash", Digests.sha256(code.replace("-", "")))
          .update();
    }
    return codes;
  }

  int recoveryCodesLeft(Known account) {
    return asOf(account, () -> countRecoveryCodes(account));
  }

  private int countRecoveryCodes(Known account) {
    return jdbc.sql("select count(*) from recovery_code where account_id = :id and used_at is null")
        .param("id", account.id())
        .query(Integer.class)
        .single();
  }

  /** Digits only, for the same field and keys as the other code: 12345-67890-12345-67890. */
  private static String recoveryCode() {
    return IntStream.range(0, 4)
        .mapToObj(group -> "%05d".formatted(RANDOM.nextInt(100_000)))
        .collect(Collectors.joining("-"));
  }

  /** One transaction, on behalf of the person, who may not be signed in yet. */
  private <T> T asOf(Known account, Supplier<T> work) {
    return SystemWork.onBehalf(
        account.name(),
        "sign-in",
        () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
