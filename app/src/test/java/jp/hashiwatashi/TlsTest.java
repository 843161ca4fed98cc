package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.database.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with a certificate of its own, as {@code --tls-certificate} and {@code --tls-key} start it. */
class TlsTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  /** A ClientHello of TLS 1.1 with TLS_RSA_WITH_AES_128_CBC_SHA, made by hand: the JDK sends none any more. */
  private static final byte[] OLD_HELLO =
      HexFormat.of()
          .parseHex(
              "16"
                  + "0302"
                  + "002d"
                  + "01"
                  + "000029"
                  + "0302"
                  + "ab".repeat(32)
                  + "00"
                  + "0002002f"
                  + "0100");

  @TempDir private static Path folder;

  private static ConfigurableApplicationContext application;
  private static Certificate certificate;
  private static int port;

  private final CookieManager cookies = new CookieManager();
  private HttpClient client;

  @BeforeAll
  static void start() throws Exception {
    certificate = Certificates.make(folder, "web", 30);
    var options = new ServerOptions();
    options.port = 0;
    options.tlsCertificate = folder.resolve("web.crt");
    options.tlsKey = folder.resolve("web.key");
    Map<String, Object> settings =
        new HashMap<>(Listening.of(options, Map.of(), Instant.now()).settings());
    settings.put("server.port", 0);
    settings.put("management.server.port", 0);
    settings.put("logging.file.name", WebTest.LOG);
    settings.put("hashiwatashi.rematch-at", "");
    settings.put("spring.datasource.hikari.minimum-idle", 1);
    settings.put("spring.ssl.bundle.watch.file.quiet-period", "10ms");
    application = Application.start(Databases.fresh().application(), settings);
    port = port("local.server.port");
    application.getBean(Accounts.class).appoint("tls", Principal.CONSULTANT, Accounts.ALL_OFFICES);
  }

  @BeforeEach
  void newBrowser() {
    client = client(certificate, cookies);
  }

  @AfterAll
  static void end() {
    application.close();
  }

  private static int port(String name) {
    return Integer.parseInt(Objects.requireNonNull(application.getEnvironment().getProperty(name)));
  }

  private static SSLContext trusting(Certificate certificate) {
    try {
      var keys = KeyStore.getInstance("PKCS12");
      keys.load(null, null);
      keys.setCertificateEntry("web", certificate);
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(keys);
      var context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpClient client(Certificate certificate, CookieManager cookies) {
    return HttpClient.newBuilder().sslContext(trusting(certificate)).cookieHandler(cookies).build();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return client.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("https://localhost:" + port + path));
  }

  private static String token(HttpResponse<String> page) {
    var found = TOKEN.matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return "_csrf=" + URLEncoder.encode(found.group(1), UTF_8);
  }

  private HttpResponse<String> signedIn() throws Exception {
    String link = SignInLinks.path(application.getBean(SignInLinks.class).make("tls"));
    var page = get(link);
    String query = link.substring(link.indexOf('?') + 1);
    return post(link.substring(0, link.indexOf('?')), token(page) + "&" + query);
  }

  @Test
  void everyCookieIsSecureAndOfThisHostOnly() throws Exception {
    List<HttpResponse<String>> answers =
        List.of(
            get("/sign-in"),
            get("/language?to=en"),
            signedIn(),
            post("/shortcuts", token(get("/shortcuts")) + "&keys=off"));
    List<String> set =
        answers.stream().flatMap(a -> a.headers().allValues("Set-Cookie").stream()).toList();
    assertThat(set).anyMatch(cookie -> cookie.startsWith("__Host-hashiwatashi-keys="));
    assertThat(set).anyMatch(cookie -> cookie.startsWith("__Host-hashiwatashi-language="));
    assertThat(set)
        .hasSizeGreaterThan(3)
        .allSatisfy(cookie ->
            assertThat(cookie)
                .startsWith("__Host-hashiwatashi-")
                .contains("; Secure", "; Path=/", "; SameSite=Lax")
                .doesNotContain("Domain"));
    assertThat(get("/shortcuts").body()).as("what was chosen is known").contains("Keyboard");
    assertThat(get("/people").statusCode()).isEqualTo(200);
  }

  @Test
  void everyAnswerTellsTheBrowserToComeByTlsOnly() throws Exception {
    signedIn();
    for (String path :
        List.of(
            "/people",
            "/sign-in",
            "/api/employers",
            "/nothing-here",
            "/assets/hw.js",
            "/people/export.csv",
            "/people?x=" + "x".repeat(20_000))) {
      assertThat(get(path).headers().allValues("Strict-Transport-Security"))
          .as(path.substring(0, Math.min(path.length(), 30)))
          .singleElement()
          .asString()
          .contains("max-age=31536000", "includeSubDomains");
    }
  }

  @Test
  void atTheEndTheBrowserForgetsWhatItKept() throws Exception {
    signedIn();
    var out = post("/sign-out", token(get("/people")));
    assertThat(out.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
  }

  @Test
  void bothProtocolsOfTodayAreSpokenAndNoneOfYesterday() throws Exception {
    for (String protocol : List.of("TLSv1.3", "TLSv1.2")) {
      try (var socket =
          (SSLSocket)
              trusting(certificate)
                  .getSocketFactory()
                  .createSocket(InetAddress.getLoopbackAddress(), port)) {
        socket.setEnabledProtocols(new String[] {protocol});
        socket.startHandshake();
        assertThat(socket.getSession().getProtocol()).isEqualTo(protocol);
        assertThat(socket.getSession().getCipherSuite())
            .matches("TLS_(ECDHE_.*|AES.*|CHACHA.*)(GCM|POLY1305)_SHA.*");
      }
    }
    try (var socket =
        (SSLSocket)
            trusting(certificate)
                .getSocketFactory()
                .createSocket(InetAddress.getLoopbackAddress(), port)) {
      socket.setEnabledProtocols(new String[] {"TLSv1.2"});
      socket.setEnabledCipherSuites(new String[] {"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"});
      assertThatThrownBy(socket::startHandshake).isInstanceOf(IOException.class);
    }
    byte[] answer = exchange(OLD_HELLO);
    assertThat(answer).as("an alert, fatal").startsWith(0x15);
    assertThat(answer).endsWith(2, 70); // protocol_version
  }

  @Test
  void inTheClearNothingIsAnsweredThere() throws Exception {
    String answer =
        new String(
            exchange("GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8)), UTF_8);
    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Location", "Set-Cookie", "_csrf");
  }

  private static byte[] exchange(byte[] sent) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(sent);
      out.flush();
      return socket.getInputStream().readAllBytes();
    }
  }

  @Test
  void healthIsAskedOnItsOwnPortOfThisMachine() throws Exception {
    var asked =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + port("local.management.port") + "/actuator/health")
                .toURL()
                .openConnection();
    assertThat(asked.getResponseCode()).isEqualTo(200);
  }

  @Test
  void aRenewedCertificateIsTakenUpWhileRunning() throws Exception {
    Certificate renewed = Certificates.make(folder, "renewed", 60);
    Path next = folder.resolve("next");
    for (String kind : List.of("key", "crt")) {
      Files.copy(folder.resolve("renewed." + kind), next, REPLACE_EXISTING);
      Files.move(next, folder.resolve("web." + kind), REPLACE_EXISTING);
    }
    Instant patience = Instant.now().plusSeconds(60);
    while (!shown().equals(renewed) && Instant.now().isBefore(patience)) {
      Thread.onSpinWait();
    }
    assertThat(shown()).isEqualTo(renewed);
    certificate = renewed;
  }

  private static Certificate shown() throws Exception {
    // Trusts whatever it is shown: which one it is, is the question.
    for (Certificate known : List.of(certificate, Certificates.read(folder.resolve("web.crt")))) {
      try (var socket =
          (SSLSocket)
              trusting(known)
                  .getSocketFactory()
                  .createSocket(InetAddress.getLoopbackAddress(), port)) {
        socket.startHandshake();
        return socket.getSession().getPeerCertificates()[0];
      } catch (javax.net.ssl.SSLException notThisOne) {
        continue;
      }
    }
    throw new AssertionError("a certificate of neither");
  }
}
