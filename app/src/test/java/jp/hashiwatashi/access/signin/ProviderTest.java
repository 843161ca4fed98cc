package jp.hashiwatashi.access.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in by an organisation's own provider: a small one that runs here. */
@DirtiesContext // its connections are given back: it has an application of its own
class ProviderTest extends WebTest {

  private static final String SECRET = "of this test, and long enough for HS256";

  private static final Small PROVIDER = Small.start();

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  @Value("${local.server.port}")
  private int port;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry properties) {
    properties.add("hashiwatashi.oidc.issuer", PROVIDER::address);
    properties.add("hashiwatashi.oidc.client-id", () -> "hashiwatashi");
    properties.add("hashiwatashi.oidc.client-secret", () -> SECRET);
    properties.add("hashiwatashi.oidc.name-claim", () -> "staff_name");
    // As --behind-proxy 127.0.0.1 would have it.
    properties.add("server.forward-headers-strategy", () -> "native");
    properties.add("server.tomcat.remoteip.internal-proxies", () -> "\\Q127.0.0.1\\E");
  }

  @AfterAll
  static void end() {
    PROVIDER.server.stop(0);
  }

  /** Says who it is, and lets the browser come back. */
  private Browsing signedIn(String name, List<String> methods, String nonce) throws Exception {
    PROVIDER.name = name;
    PROVIDER.methods = methods;
    PROVIDER.otherNonce = nonce;
    var browser = new Browsing(port);
    assertThat(browser.get("/sign-in").body()).contains("href=\"" + Provider.START + "\"");
    var away = browser.get(Provider.START);
    String back = PROVIDER.visit(away.headers().firstValue("Location").orElseThrow());
    where = browser.whereTo(browser.get(back.substring(back.indexOf("/sign-in"))));
    return browser;
  }

  private String where = "";

  @Test
  void anAccountThatIsThereComesInWhereTheProviderHasAskedForASecondFactor() throws Exception {
    accounts.appoint("provider-known", Principal.CONSULTANT, "*");
    var browser = signedIn("Provider-Known", List.of("pwd", "otp"), "");
    assertThat(where).isEqualTo("/");
    assertThat(browser.get("/people").body()).contains("provider-known");
    assertThat(
            jdbc.sql(
                    """
                    select s.how from sign_in s join account a on a.id = s.account_id
                    where a.name = 'provider-known' and not s.refused
                    """)
                .query(String.class)
                .list())
        .containsExactly("PROVIDER");
  }

  @Test
  void whereTheProviderHasNotAskedForASecondFactorWeDo() throws Exception {
    accounts.appoint("provider-one", Principal.CONSULTANT, "*");
    var browser = signedIn("provider-one", List.of("pwd"), "");
    assertThat(where).isEqualTo("/sign-in/second-factor");
    assertThat(browser.whereTo(browser.get("/people"))).isEqualTo("/sign-in");
  }

  @Test
  void nobodyGetsAnAccountByIt() throws Exception {
    var browser = signedIn("provider-stranger", List.of("otp"), "");
    assertThat(where).isEqualTo("/sign-in?provider");
    assertThat(browser.get("/sign-in?provider").body()).contains("アカウントがありません");
    assertThat(browser.whereTo(browser.get("/people"))).isEqualTo("/sign-in");
    assertThat(accounts.find("provider-stranger")).isEmpty();
  }

  @Test
  void anAnswerToAnotherQuestionLetsNobodyIn() throws Exception {
    accounts.appoint("provider-replayed", Principal.CONSULTANT, "*");
    var browser = signedIn("provider-replayed", List.of("otp"), "of another sign-in");
    assertThat(where).isEqualTo("/sign-in?provider");
    assertThat(browser.whereTo(browser.get("/people"))).isEqualTo("/sign-in");
    var stranger = new Browsing(port);
    assertThat(stranger.whereTo(stranger.get("/sign-in/back/provider?code=x&state=y")))
        .isEqualTo("/sign-in?provider");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aTokenThatIsNotTheProvidersOrNotForUsOrOverLetsNobodyIn(Forged how) throws Exception {
    accounts.appoint("provider-forged", Principal.CONSULTANT, "*");
    PROVIDER.forged = how;
    try {
      var browser = signedIn("provider-forged", List.of("otp"), "");
      assertThat(where).isEqualTo("/sign-in?provider");
      assertThat(browser.whereTo(browser.get("/people"))).isEqualTo("/sign-in");
    } finally {
      PROVIDER.forged = Forged.NONE;
    }
    signedIn("provider-forged", List.of("otp"), "");
    assertThat(where).as("a good one does").isEqualTo("/");
  }

  @Test
  void anAnswerThatSomebodyElseBeganIsNotOurs() throws Exception {
    accounts.appoint("provider-other", Principal.CONSULTANT, "*");
    PROVIDER.name = "provider-other";
    var victim = new Browsing(port);
    victim.get("/sign-in");
    var attacker = new Browsing(port);
    attacker.get("/sign-in");
    String back =
        PROVIDER.visit(attacker.get(Provider.START).headers().firstValue("Location").orElseThrow());
    assertThat(victim.whereTo(victim.get(back.substring(back.indexOf("/sign-in")))))
        .isEqualTo("/sign-in?provider");
  }

  @Test
  void behindAProxyItSendsBackByTlsAndTheTrailHasTheTrueAddress() throws Exception {
    accounts.appoint("provider-proxied", Principal.CONSULTANT, "*");
    PROVIDER.name = "provider-proxied";
    PROVIDER.methods = List.of("otp");
    PROVIDER.otherNonce = "";
    try (var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      var away = client.send(proxied(Provider.START), BodyHandlers.discarding());
      String back = PROVIDER.visit(away.headers().firstValue("Location").orElseThrow());
      assertThat(back).startsWith("https://");
      client.send(proxied(back.substring(back.indexOf("/sign-in"))), BodyHandlers.discarding());
    }
    assertThat(
            jdbc.sql(
                    """
                    select s.source from sign_in s join account a on a.id = s.account_id
                    where a.name = 'provider-proxied'
                    """)
                .query((row, n) -> row.getString(1))
                .list())
        .containsExactly("203.0.113.9");
  }

  private HttpRequest proxied(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("X-Forwarded-For", "203.0.113.9")
        .header("X-Forwarded-Proto", "https")
        .build();
  }

  @Test
  void aProviderIsAskedByTlsUnlessItIsOnThisMachine() {
    assertThat(Provider.isSafe("https://id.example/realm")).isTrue();
    assertThat(Provider.isSafe(PROVIDER.address())).isTrue();
    assertThat(Provider.isSafe("http://id.example/realm")).isFalse();
    assertThat(Provider.isSafe("http://127.0.0.1.example/")).isFalse();
  }

  /** How a token is not what it should be. */
  enum Forged {
    NONE,
    SIGNED_BY_ANOTHER_KEY,
    SIGNED_BY_THE_SECRET_OF_THE_CLIENT,
    NOT_SIGNED,
    OF_ANOTHER_ISSUER,
    FOR_ANOTHER_CLIENT,
    OVER
  }

  /** A provider that takes everybody's word for who they are. */
  private static final class Small {

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey other;
    private volatile String name = "";
    private volatile List<String> methods = List.of();
    private volatile String otherNonce = "";
    private volatile String nonce = "";
    private volatile String challenge = "";
    private volatile Forged forged = Forged.NONE;

    private Small(HttpServer server, RSAKey key, RSAKey other) {
      this.server = server;
      this.key = key;
      this.other = other;
    }

    static Small start() {
      try {
        var server =
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var small =
            new Small(
                server,
                new RSAKeyGenerator(2048).keyID("test").generate(),
                new RSAKeyGenerator(2048).keyID("test").generate());
        server.createContext(
            "/.well-known/openid-configuration", asked -> json(asked, small.configuration()));
        server.createContext(
            "/keys", asked -> json(asked, new JWKSet(small.key.toPublicJWK()).toString()));
        server.createContext("/token", asked -> json(asked, small.token(asked)));
        server.start();
        return small;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    String address() {
      return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String configuration() {
      return """
      {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
       "jwks_uri": "%1$s/keys", "response_types_supported": ["code"],
       "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"],
       "token_endpoint_auth_methods_supported": ["client_secret_basic"]}
      """
          .formatted(address());
    }

    /** What somebody does in the browser there: says yes. */
    String visit(String asked) {
      var parameters = UriComponentsBuilder.fromUriString(asked).build().getQueryParams();
      assertThat(parameters.getFirst("client_id")).isEqualTo("hashiwatashi");
      assertThat(parameters.getFirst("code_challenge_method")).isEqualTo("S256");
      challenge = Objects.requireNonNull(parameters.getFirst("code_challenge"));
      nonce = java.net.URLDecoder.decode(parameters.getFirst("nonce"), UTF_8);
      String back = java.net.URLDecoder.decode(parameters.getFirst("redirect_uri"), UTF_8);
      return back + "?code=once&state=" + parameters.getFirst("state");
    }

    /** The code is exchanged by who asked for it only: the verifier is what the challenge was made of. */
    private String token(HttpExchange asked) throws IOException {
      String form = new String(asked.getRequestBody().readAllBytes(), UTF_8);
      String verifier =
          Objects.requireNonNull(
              UriComponentsBuilder.newInstance()
                  .query(form)
                  .build()
                  .getQueryParams()
                  .getFirst("code_verifier"));
      try {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(digest))
            .isEqualTo(challenge);
        return """
        {"access_token": "none", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}
        """
            .formatted(identity());
      } catch (GeneralSecurityException | JOSEException e) {
        throw new IllegalStateException(e);
      }
    }

    private String identity() throws JOSEException {
      var now = Instant.now().minusSeconds(forged == Forged.OVER ? 7200 : 0);
      var claims =
          new JWTClaimsSet.Builder()
              .issuer(forged == Forged.OF_ANOTHER_ISSUER ? "https://id.example" : address())
              .subject("number 1")
              .audience(forged == Forged.FOR_ANOTHER_CLIENT ? "somebody-else" : "hashiwatashi")
              .issueTime(Date.from(now))
              .expirationTime(Date.from(now.plusSeconds(300)))
              .claim("nonce", otherNonce.isEmpty() ? nonce : otherNonce)
              .claim("staff_name", name)
              .claim("amr", methods)
              .build();
      if (forged == Forged.NOT_SIGNED) {
        return new PlainJWT(claims).serialize();
      }
      boolean secret = forged == Forged.SIGNED_BY_THE_SECRET_OF_THE_CLIENT;
      var signed =
          new SignedJWT(
              new JWSHeader.Builder(secret ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                  .keyID("test")
                  .build(),
              claims);
      signed.sign(
          secret
              ? new MACSigner(SECRET)
              : new RSASSASigner(forged == Forged.SIGNED_BY_ANOTHER_KEY ? other : key));
      return signed.serialize();
    }

    private static void json(HttpExchange asked, String text) throws IOException {
      byte[] bytes = text.getBytes(UTF_8);
      asked.getResponseHeaders().set("Content-Type", "application/json");
      asked.sendResponseHeaders(200, bytes.length);
      try (var out = asked.getResponseBody()) {
        out.write(bytes);
      }
    }
  }
}
