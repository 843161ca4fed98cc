package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;

/** Certificates that vouch for themselves, for tests of TLS: made by the JDK's own keytool. */
final class Certificates {

  private static final String PASSWORD = "of-this-test";

  private Certificates() {}

  /**
   * Writes {@code NAME.crt} and {@code NAME.key}.
   *
   * @param days from now; a negative number makes one that is over
   * @return the certificate
   */
  static Certificate make(Path folder, String name, int days)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve(name + ".p12");
    Files.deleteIfExists(store);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            name,
            "-keyalg",
            "EC",
            "-groupname",
            "secp256r1",
            "-dname",
            "CN=" + name,
            "-ext",
            "SAN=dns:localhost,ip:127.0.0.1",
            "-startdate",
            days < 0 ? (days - 1) + "d" : "-1d",
            "-validity",
            days < 0 ? "1" : Integer.toString(days + 1),
            "-keystore",
            store.toString(),
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD);
    var made = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(made.getInputStream().readAllBytes(), UTF_8);
    assertThat(made.waitFor()).as(told).isZero();
    var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    Certificate certificate = keys.getCertificate(name);
    write(folder.resolve(name + ".crt"), "CERTIFICATE", certificate.getEncoded());
    write(
        folder.resolve(name + ".key"),
        "PRIVATE KEY",
        keys.getKey(name, PASSWORD.toCharArray()).getEncoded());
    return certificate;
  }

  static Certificate read(Path file) throws IOException, GeneralSecurityException {
    try (var in = Files.newInputStream(file)) {
      return CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  private static void write(Path file, String kind, byte[] content) throws IOException {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    Files.writeString(
        file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind, base64));
  }
}
