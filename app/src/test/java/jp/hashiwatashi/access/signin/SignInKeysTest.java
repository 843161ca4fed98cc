package jp.hashiwatashi.access.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.database.Databases;
import jp.hashiwatashi.shared.sealing.KeyExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key of authenticators' seeds is exchanged, also the one that had no number yet. */
class SignInKeysTest {

  private static final byte[] SEED = "twenty bytes of seed".getBytes(UTF_8);

  @TempDir private Path keys;

  private final Databases databases = Databases.fresh();
  private final JdbcClient jdbc = JdbcClient.create(databases.dataSource());

  private long account(String name) {
    var accounts = new Accounts(jdbc);
    accounts.appoint(name, Principal.CONSULTANT, Accounts.ALL_OFFICES);
    return accounts.find(name).orElseThrow();
  }

  private void keep(long account, byte[] kept, byte[] offered) {
    jdbc.sql(
            """
            insert into credential (account_id, second_factor, second_factor_set_at, second_factor_offered)
            values (:id, :kept, now(), :offered)
            """)
        .param("id", account)
        .param("kept", kept)
        .param("offered", offered)
        .update();
  }

  private byte[] kept(String column, long account) {
    return jdbc.sql("select " + column + " from credential where account_id = :id")
        .param("id", account)
        .query((row, n) -> Objects.requireNonNull(row.getBytes(1)))
        .single();
  }

  /** As programs did before keys had numbers. */
  private static byte[] sealedBefore(byte[] key, String about) throws Exception {
    byte[] nonce = Arrays.copyOf("any twelve b".getBytes(UTF_8), 12);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    cipher.updateAAD(about.getBytes(UTF_8));
    byte[] sealed = cipher.doFinal(SEED);
    byte[] both = Arrays.copyOf(nonce, 12 + sealed.length);
    System.arraycopy(sealed, 0, both, 12, sealed.length);
    return both;
  }

  @Test
  void seedsOfBeforeAreOpenedSealedAnewAndThenNeedTheOldKeyNoMore() throws Exception {
    byte[] old = Arrays.copyOf("a key of thirty-two bytes of old".getBytes(UTF_8), 32);
    Files.write(keys.resolve("sign-in.key"), old);
    var running = new KeyFileSealing(keys.toString());
    long first = account("seeds-1");
    long second = account("seeds-2");
    keep(first, sealedBefore(old, Known.about(first)), running.seal(SEED, Known.about(first)));
    keep(second, running.seal(SEED, Known.about(second)), sealedBefore(old, Known.about(second)));
    assertThat(running.open(kept("second_factor", first), Known.about(first))).isEqualTo(SEED);

    try (Connection connection = databases.application().connect()) {
      KeyExchange exchange = SignInKeys.exchange(connection, keys);
      assertThat(exchange.left()).isEqualTo(2);
      assertThat(exchange.retire()).isFalse();
      assertThat(exchange.renew()).isEqualTo(2);
      assertThat(exchange.some(1)).isOne();
      assertThat(exchange.left()).isOne();
      assertThat(exchange.some(1)).isOne();
      assertThat(exchange.some(1)).isZero();
      assertThat(exchange.retire()).isTrue();
    }
    assertThat(keys.resolve("sign-in.key")).doesNotExist();
    var next = new KeyFileSealing(keys.toString());
    for (long account : new long[] {first, second}) {
      for (String column : new String[] {"second_factor", "second_factor_offered"}) {
        byte[] sealed = kept(column, account);
        assertThat(next.open(sealed, Known.about(account))).isEqualTo(SEED);
        assertThat(running.open(sealed, Known.about(account))).isEqualTo(SEED);
      }
    }
  }
}
