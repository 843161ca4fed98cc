package jp.hashiwatashi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/**
 * Where the web application listens, and how what is said on the way is kept secret: on this machine only; or
 * by TLS of its own; or behind a proxy that has TLS. Anything else is refused.
 */
final class Listening {

  /** The password of an encrypted private key. */
  static final String KEY_PASSWORD = "HASHIWATASHI_TLS_KEY_PASSWORD";

  /** The address at which people reach the application. */
  static final String PUBLIC_ADDRESS = "HASHIWATASHI_PUBLIC_ADDRESS";

  private static final String BUNDLE = "spring.ssl.bundle.pem.web.";

  /** Those with forward secrecy and authenticated encryption. */
  private static final List<String> CIPHERS =
      List.of(
          "TLS_AES_256_GCM_SHA384",
          "TLS_CHACHA20_POLY1305_SHA256",
          "TLS_AES_128_GCM_SHA256",
          "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
          "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");

  private final ServerOptions options;
  private final InetAddress address;
  private final Map<String, String> environment;

  private Listening(ServerOptions options, InetAddress address, Map<String, String> environment) {
    this.options = options;
    this.address = address;
    this.environment = environment;
  }

  /**
   * As the options ask.
   *
   * @throws StartFault if it would speak in the clear to other machines, or the certificate or its key cannot be used
   */
  static Listening of(ServerOptions options, Map<String, String> environment, Instant now) {
    var listening = new Listening(options, resolved(options.listen, "--listen"), environment);
    if ((options.tlsCertificate == null) != (options.tlsKey == null)) {
      throw fault("--tls-certificate と --tls-key は、両方を指定してください。TLS には証明書と秘密鍵の両方が要ります。");
    }
    if (!listening.hasTls()
        && !listening.isBehindProxy()
        && !listening.address.isLoopbackAddress()) {
      throw fault(
          """
          --listen %s では、ほかの機械との通信が暗号化されません。何も始めていません。
          --tls-certificate と --tls-key で証明書と秘密鍵を指定するか、TLS を受け持つプロキシを --behind-proxy アドレス で指定してください。\
          """
              .formatted(options.listen));
    }
    if (options.tlsCertificate != null && options.tlsKey != null) {
      listening.check(options.tlsCertificate, options.tlsKey, now);
    }
    return listening;
  }

  boolean hasTls() {
    return options.tlsCertificate != null;
  }

  private boolean isBehindProxy() {
    return options.behindProxy != null;
  }

  InetAddress address() {
    return address;
  }

  /** Spring's properties. */
  Map<String, Object> settings() {
    var settings = new HashMap<String, Object>();
    settings.put("server.address", address.getHostAddress());
    // Cookies know no ports: the name tells programs on one machine apart. A port yet unknown
    // cannot.
    String name =
        "hashiwatashi-"
            + (options.port == 0
                ? Long.toUnsignedString(ProcessHandle.current().pid(), 36)
                : Integer.toString(options.port));
    boolean secure = hasTls() || isBehindProxy();
    String prefix = secure ? "__Host-" : "";
    settings.put("server.servlet.session.cookie.name", prefix + name);
    settings.put("server.servlet.session.cookie.secure", secure);
    settings.put("hashiwatashi.cookie-prefix", prefix);
    if (hasTls()) {
      settings.put(BUNDLE + "keystore.certificate", url(options.tlsCertificate));
      settings.put(BUNDLE + "keystore.private-key", url(options.tlsKey));
      if (environment.containsKey(KEY_PASSWORD)) {
        settings.put(BUNDLE + "keystore.private-key-password", "${" + KEY_PASSWORD + "}");
      }
      // A certificate that was renewed is taken up without a new start.
      settings.put(BUNDLE + "reload-on-update", true);
      settings.put(BUNDLE + "options.enabled-protocols", "TLSv1.3,TLSv1.2");
      settings.put(BUNDLE + "options.ciphers", String.join(",", CIPHERS));
      settings.put("server.ssl.bundle", "web");
      settings.put("management.server.ssl.enabled", false);
    }
    if (options.behindProxy != null) {
      String proxy = resolved(options.behindProxy, "--behind-proxy").getHostAddress();
      settings.put("hashiwatashi.only-by-tls", true);
      settings.put("server.forward-headers-strategy", "native");
      settings.put("server.tomcat.remoteip.internal-proxies", Pattern.quote(proxy));
      settings.put("server.tomcat.remoteip.remote-ip-header", "X-Forwarded-For");
      settings.put("server.tomcat.remoteip.protocol-header", "X-Forwarded-Proto");
    }
    return settings;
  }

  /** What people open, without a slash at the end. */
  String address(String port) {
    String told = environment.getOrDefault(PUBLIC_ADDRESS, "").replaceAll("/+$", "");
    if (!told.isEmpty()) {
      return told;
    }
    if (!hasTls()) {
      return "http://127.0.0.1:" + port;
    }
    return "https://" + (address.isAnyLocalAddress() ? "localhost" : options.listen) + ":" + port;
  }

  private static String url(@Nullable Path file) {
    return file == null ? "" : file.toAbsolutePath().toUri().toString();
  }

  private static InetAddress resolved(String address, String option) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw fault("%s のアドレスが見つかりません：%s".formatted(option, address));
    }
  }

  private void check(Path certificateFile, Path keyFile, Instant now) {
    X509Certificate certificate = certificate(certificateFile);
    if (certificate.getNotAfter().toInstant().isBefore(now)) {
      throw fault(
          "証明書の期限が切れています：%s（%s まで）。新しい証明書を置いてください。"
              .formatted(certificateFile, certificate.getNotAfter().toInstant()));
    }
    PrivateKey key = key(keyFile);
    if (!KeyPairs.belong(certificate.getPublicKey(), key)) {
      throw fault("秘密鍵が証明書のものではありません：%s、%s".formatted(certificateFile, keyFile));
    }
  }

  private static X509Certificate certificate(Path file) {
    try {
      List<X509Certificate> found = PemContent.load(readable(file)).getCertificates();
      if (!found.isEmpty()) {
        return found.getFirst();
      }
    } catch (IOException
        | UncheckedIOException
        | IllegalStateException
        | IllegalArgumentException unreadable) {
      // Told below.
    }
    throw fault("証明書を読めません：%s。PEM 形式（BEGIN CERTIFICATE の行で始まるもの）のファイルを指定してください。".formatted(file));
  }

  private PrivateKey key(Path file) {
    try {
      PrivateKey found =
          PemContent.load(readable(file)).getPrivateKey(environment.get(KEY_PASSWORD));
      if (found != null) {
        return found;
      }
    } catch (IOException
        | UncheckedIOException
        | IllegalStateException
        | IllegalArgumentException unreadable) {
      // Told below.
    }
    throw fault(
        """
        秘密鍵を読めません：%s。PEM 形式（BEGIN PRIVATE KEY の行で始まるもの）のファイルを指定してください。
        パスワードのある鍵なら、それを環境変数 %s に置いてください。\
        """
            .formatted(file, KEY_PASSWORD));
  }

  private static Path readable(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException("not readable");
    }
    return file;
  }

  private static StartFault fault(String message) {
    return new StartFault(StartFault.LISTENING, message);
  }
}
