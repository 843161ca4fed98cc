package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInTest extends WebTest {

  @Autowired private SignInLinks links;
  @Autowired private JdbcClient jdbc;
  @Autowired private ServletContext server;

  @Value("${local.server.port}")
  private int port;

  @Value("${server.servlet.session.cookie.name}")
  private String cookieName;

  @Value("${server.port}")
  private String configuredPort;

  @Value("${local.management.port}")
  private int managementPort;

  private Browsing browser;

  @BeforeEach
  void aBrowser() {
    browser = new Browsing(port);
  }

  @Test
  void aLinkLetsOnePersonInOnce() throws Exception {
    String token = links.make("consultant");
    assertThat(browser.whereTo(browser.signIn(token))).isEqualTo("/");
    assertThat(browser.get("/").statusCode()).isNotIn(302, 401, 403);

    var second = new Browsing(port);
    assertThat(browser.whereTo(second.signIn(token))).isEqualTo("/sign-in?ended");
    assertThat(browser.whereTo(second.get("/"))).isEqualTo("/sign-in");
    assertThat(second.get("/sign-in?ended").body()).contains("使い終わった");
  }

  @Test
  void theSameLinkOnceMoreInTheSameBrowserLeadsOn() throws Exception {
    String token = links.make("consultant");
    browser.signIn(token);
    assertThat(browser.whereTo(browser.signIn(token))).isEqualTo("/");
    assertThat(browser.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void whatWasAskedForBeforeTheSignInIsShownAfterIt() throws Exception {
    assertThat(browser.whereTo(browser.get("/people?q=%E8%A6%8B%E6%9C%AC"))).isEqualTo("/sign-in");
    assertThat(browser.whereTo(browser.signIn(links.make("consultant"))))
        .startsWith("/people?sealed=");
  }

  @Test
  void aSessionEndsAfterHalfAnHourWithoutARequest() {
    assertThat(server.getSessionTimeout()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/people", "/people/EX-C1-S1/openings"})
  void aSessionInAnAddressIsNone(String path) throws Exception {
    var signedIn = browser.signIn(links.make("consultant"));
    String session =
        signedIn.headers().allValues("Set-Cookie").stream()
            .filter(cookie -> cookie.startsWith(cookieName + "="))
            .map(cookie -> cookie.substring(cookieName.length() + 1, cookie.indexOf(';')))
            .findFirst()
            .orElseThrow();
    for (String name : List.of(cookieName, "jsessionid", "JSESSIONID")) {
      var thief = new Browsing(port);
      assertThat(browser.whereTo(thief.get(path + ";" + name + "=" + session)))
          .isEqualTo("/sign-in");
    }
    assertThat(browser.get("/people").statusCode()).isEqualTo(200);
  }

  @Test
  void stylesAndScriptsAreFetchedOnceAndKept() throws Exception {
    browser.signIn(links.make("consultant"));
    var found =
        Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"").matcher(browser.get("/").body());
    int files = 0;
    for (; found.find(); files++) {
      var answer = new Browsing(port).get(found.group(1));
      assertThat(answer.statusCode()).as(found.group(1)).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
          .contains("max-age=31536000", "immutable");
    }
    assertThat(files).isGreaterThan(8);
  }

  @Test
  void lookingAtALinkDoesNotUseItUp() throws Exception {
    String token = links.make("consultant");
    for (int look = 0; look < 3; look++) {
      assertThat(new Browsing(port).get("/sign-in?token=" + token).body()).contains("<form");
    }
    assertThat(browser.whereTo(browser.signIn(token))).isEqualTo("/");
  }

  @Test
  void aFormFromElsewhereSignsNobodyInAndLeavesTheLinkAsItWas() throws Exception {
    String token = links.make("consultant");
    browser.get("/sign-in?token=" + token);
    browser.forgetForm();
    assertThat(browser.post("/sign-in", Map.of("token", token)).statusCode()).isEqualTo(403);
    assertThat(browser.whereTo(browser.signIn(token))).isEqualTo("/");
  }

  @Test
  void aLinkEndsAfterAQuarterOfAnHour() {
    var made = Instant.parse("2026-11-21T00:00:00Z");
    String early = at(made).make("consultant");
    String late = at(made).make("consultant");
    assertThat(
            at(made.plus(Duration.ofMinutes(15).minusSeconds(1)))
                .redeem(early)
                .map(SignInLinks.Redeemed::name))
        .contains("consultant");
    assertThat(at(made.plus(Duration.ofMinutes(15))).redeem(late)).isEmpty();
  }

  @Test
  void theDatabaseHoldsNoTokenThatSignsIn() {
    String token = links.make("consultant");
    assertThat(
            jdbc.sql("select row_to_json(l)::text from sign_in_link l").query(String.class).list())
        .isNotEmpty()
        .noneMatch(row -> row.contains(token));
  }

  @Test
  void whatIsNotOpenedStaysClosed() throws Exception {
    for (String path : new String[] {"/", "/people", "/error2", "/actuator/prometheus"}) {
      assertThat(browser.whereTo(browser.get(path))).as(path).isEqualTo("/sign-in");
    }
    assertThat(browser.get("/api/anything").statusCode()).isEqualTo(401);
    assertThat(browser.get("/api/description.yaml").statusCode()).isEqualTo(401);
  }

  @Test
  void signingOutEndsTheSession() throws Exception {
    browser.signIn(links.make("consultant"));
    browser.get("/sign-in?token=any");
    assertThat(browser.whereTo(browser.post("/sign-out", Map.of()))).isEqualTo("/signed-out");
    assertThat(browser.whereTo(browser.get("/"))).isEqualTo("/sign-in");
  }

  @Test
  void everyAnswerTellsTheBrowserToRunOnlyWhatIsOurs() throws Exception {
    var first = browser.get("/sign-in");
    String policy = first.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
        .contains("form-action 'self'")
        .containsPattern("script-src 'nonce-[A-Za-z0-9+/]{24}'")
        .doesNotContain("unsafe");
    assertThat(
            browser.get("/sign-in").headers().firstValue("Content-Security-Policy").orElseThrow())
        .as("a nonce is never used twice")
        .isNotEqualTo(policy);
    assertThat(first.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax");
    assertThat(browser.get("/nothing").headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void whatIsNotThereIsToldWithAReferenceNumber() throws Exception {
    browser.signIn(links.make("consultant"));
    var answer = browser.get("/there-is-no-such-page");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).containsPattern(">[A-Z2-9]{8}<");
  }

  @Test
  void healthAndMetricsAnswerOnThePortOfTheirOwn() throws Exception {
    var management = new Browsing(managementPort);
    assertThat(management.get("/actuator/health/readiness").body()).contains("UP");
    assertThat(management.get("/actuator/health/liveness").body()).contains("UP");
    assertThat(management.get("/actuator/prometheus").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/people", "/actuator/env", "/sign-in", "/api/seekers", "/error"})
  void whatIsNotOnThatPortIsNotThereAndLeadsNowhere(String path) throws Exception {
    var answer = new Browsing(managementPort).get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void theSessionsCookieIsNamedByThePortSinceCookiesKnowNone() throws Exception {
    assertThat(browser.signIn(links.make("consultant")).headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("hashiwatashi-" + configuredPort + "="));
  }

  private SignInLinks at(Instant now) {
    return new SignInLinks(jdbc, Clock.fixed(now, ZoneOffset.UTC));
  }

  /** The path that an answer leads to, empty if it leads nowhere. */
}
