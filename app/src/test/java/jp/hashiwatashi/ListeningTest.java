package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the clear to other machines: never. */
class ListeningTest {

  @TempDir private static Path folder;

  private final ServerOptions options = new ServerOptions();

  @BeforeAll
  static void certificates() throws Exception {
    Certificates.make(folder, "good", 30);
    Certificates.make(folder, "other", 30);
    Certificates.make(folder, "over", -10);
    Files.writeString(folder.resolve("odd.pem"), "これは証明書ではありません");
  }

  private Listening listening() {
    return Listening.of(options, Map.of(), Instant.now());
  }

  private void with(@Nullable String certificate, @Nullable String key) {
    options.tlsCertificate = certificate == null ? null : folder.resolve(certificate);
    options.tlsKey = key == null ? null : folder.resolve(key);
  }

  private static void refused(ThrowingCallable call, String... told) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            StartFault.class, fault -> assertThat(fault.exitCode()).isEqualTo(StartFault.LISTENING))
        .hasMessageContainingAll(told);
  }

  @Test
  void onThisMachineOnlyIsTheUsualAndNeedsNothing() {
    assertThat(listening().settings())
        .containsEntry("server.address", "127.0.0.1")
        .containsEntry("server.servlet.session.cookie.secure", false)
        .doesNotContainKeys("server.ssl.bundle", "server.forward-headers-strategy");
    assertThat(listening().address("8080")).isEqualTo("http://127.0.0.1:8080");
  }

  @Test
  void otherMachinesAreNotAnsweredInTheClear() {
    options.listen = "0.0.0.0";
    refused(this::listening, "--tls-certificate", "--behind-proxy");
    options.behindProxy = "192.0.2.7";
    assertThat(listening().settings())
        .containsEntry("server.forward-headers-strategy", "native")
        .containsEntry("hashiwatashi.only-by-tls", true)
        .containsEntry("server.tomcat.remoteip.internal-proxies", "\\Q192.0.2.7\\E")
        .containsEntry("server.servlet.session.cookie.secure", true)
        .containsEntry("hashiwatashi.cookie-prefix", "__Host-");
  }

  @Test
  void anAddressThatIsNoneIsToldWithItsOption() {
    options.listen = "no such address";
    refused(this::listening, "--listen", "no such address");
  }

  @Test
  void aCertificateNeedsItsKeyAndTheOtherWayRound() {
    with("good.crt", null);
    refused(this::listening, "--tls-key");
    with(null, "good.key");
    refused(this::listening, "--tls-certificate");
    with("good.crt", "other.key");
    refused(this::listening, "秘密鍵が証明書のものではありません");
    with("good.crt", "good.key");
    options.listen = "0.0.0.0";
    assertThat(listening().settings()).containsEntry("server.ssl.bundle", "web");
    assertThat(listening().address("8443")).isEqualTo("https://localhost:8443");
    assertThat(
            Listening.of(
                    options, Map.of(Listening.PUBLIC_ADDRESS, "https://h.example/"), Instant.now())
                .address("8443"))
        .isEqualTo("https://h.example");
  }

  @Test
  void whatIsNoCertificateOrNoKeyOrNotThereIsToldWithItsMend() {
    for (String certificate : new String[] {"odd.pem", "none.crt", "good.key"}) {
      with(certificate, "good.key");
      refused(this::listening, "証明書を読めません", certificate, "BEGIN CERTIFICATE");
    }
    for (String key : new String[] {"odd.pem", "none.key", "good.crt"}) {
      with("good.crt", key);
      refused(this::listening, "秘密鍵を読めません", key, Listening.KEY_PASSWORD);
    }
  }

  @Test
  void aCertificateThatIsOverIsToldBeforeAnybodyMeetsIt() {
    with("over.crt", "over.key");
    refused(this::listening, "期限が切れています", "over.crt");
  }
}
