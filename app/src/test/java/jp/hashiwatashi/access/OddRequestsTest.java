package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.BrowsingTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cookies, sessions and accounts that should be over, and headers that a browser has no right to. */
class OddRequestsTest extends BrowsingTest {

  /** Says only whether keys are switched off, and is read by a script of the page. */
  private static final String FOR_SCRIPTS = "hashiwatashi-keys=";

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @Autowired private JdbcClient jdbc;

  @Test
  void aCookieIsForThisSiteAndForNoScript() throws Exception {
    var stranger = new Browsing(port);
    var keys = browser.get("/shortcuts");
    List<String> cookies =
        Stream.of(
                stranger.get("/sign-in"),
                stranger.get("/language?to=en"),
                stranger.get("/people"),
                stranger.signIn(links.make("consultant")),
                keys,
                browser.post("/shortcuts", Map.of("keys", "off")))
            .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
            .toList();
    assertThat(cookies).hasSizeGreaterThan(2).anyMatch(cookie -> cookie.startsWith(FOR_SCRIPTS));
    assertThat(cookies)
        .allSatisfy(cookie ->
            assertThat(cookie).contains("SameSite=Lax", "Path=/").doesNotContain("Domain"))
        .filteredOn(cookie -> !cookie.startsWith(FOR_SCRIPTS))
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly"));
  }

  @Test
  void theCookieOfASessionThatWasEndedOpensNothing() throws Exception {
    var leaving = new Browsing(port);
    String cookie =
        leaving.signIn(links.make("consultant")).headers().allValues("Set-Cookie").stream()
            .map(each -> each.substring(0, each.indexOf(';')))
            .filter(each -> !each.contains("language"))
            .findFirst()
            .orElseThrow();
    assertThat(new Browsing(port).getWith("/people", cookie).statusCode()).isEqualTo(200);
    leaving.get("/people");
    leaving.post("/sign-out", Map.of());
    var after = new Browsing(port).getWith("/people", cookie);
    assertThat(browser.whereTo(after)).isEqualTo("/sign-in");
  }

  @Test
  void whoIsDisabledMayNothingFromTheNextRequestOn() throws Exception {
    var going = signedIn("odd leaver");
    assertThat(going.get("/people").statusCode()).isEqualTo(200);
    jdbc.sql("update account set disabled_at = now(), disabled_by = 'test' where name = :name")
        .param("name", "odd leaver")
        .update();
    assertThat(going.get("/people").statusCode()).isNotEqualTo(200);
    assertThat(going.get("/api/seekers").statusCode()).isIn(401, 403);
    var late = new Browsing(port);
    late.signIn(links.make("odd leaver"));
    assertThat(late.get("/people").statusCode()).as("by a new link").isNotEqualTo(200);
  }

  @Test
  void anOldPasswordIsStillThePassword() throws Exception {
    String password = "やねのうえの ふるいねこ 31";
    var owner = signedIn("odd owner");
    owner.get("/account");
    assertThat(owner.whereTo(owner.post("/account/password", Map.of("password", password))))
        .isEqualTo("/account?done=password");
    assertThat(
            jdbc.sql(
                    """
                    update credential set password_set_at = password_set_at - interval '20 years'
                    where account_id = (select id from account where name = 'odd owner')
                    """)
                .update())
        .isEqualTo(1);
    var later = new Browsing(port);
    later.get("/sign-in");
    assertThat(
            later.whereTo(
                later.post("/sign-in/password", Map.of("name", "odd owner", "password", password))))
        .isEqualTo("/sign-in/second-factor");
  }

  @Test
  void whatAProxyWouldSayIsNotTakenFromABrowser() throws Exception {
    String[] claimed = {
      "X-Forwarded-For: 203.0.113.9",
      "X-Forwarded-Host: elsewhere.example",
      "X-Forwarded-Proto: https",
      "X-Real-IP: 203.0.113.9",
      "Forwarded: for=203.0.113.9;host=elsewhere.example;proto=https"
    };
    var client = new PlainClient(port);
    assertThat(client.send("GET", "/people", claimed))
        .startsWith("HTTP/1.1 302")
        .doesNotContain("elsewhere.example", "https:");

    String page = client.send("GET", "/sign-in", claimed);
    var token = TOKEN.matcher(page);
    assertThat(token.find()).isTrue();
    var cookie = Pattern.compile("(?i)set-cookie: ([^;]+)").matcher(page);
    assertThat(cookie.find()).isTrue();
    String form = "_csrf=" + token.group(1) + "&name=odd%20proxy&password=wrong";
    String[] headers = Arrays.copyOf(claimed, claimed.length + 3);
    headers[claimed.length] = "Cookie: " + cookie.group(1);
    headers[claimed.length + 1] = "Content-Type: application/x-www-form-urlencoded";
    headers[claimed.length + 2] = "Content-Length: " + form.length();
    String answer =
        client.exchange(
            "POST /sign-in/password HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s\r\nConnection: close\r\n\r\n%s"
                .formatted(port, String.join("\r\n", headers), form));
    assertThat(answer).startsWith("HTTP/1.1 200");
    assertThat(
            jdbc.sql("select count(*) from sign_in where source = '203.0.113.9'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aSecondRequestHiddenInTheFirstIsNotAnswered() throws Exception {
    String answer =
        new PlainClient(port)
            .exchange(
                """
                POST /sign-in HTTP/1.1
                Host: 127.0.0.1
                Content-Type: application/x-www-form-urlencoded
                Content-Length: 5
                Transfer-Encoding: chunked

                0

                GET /sign-in?hidden HTTP/1.1
                Host: 127.0.0.1

                """
                    .replace("\n", "\r\n"));
    assertThat(Pattern.compile("HTTP/1\\.1 \\d{3}").matcher(answer).results()).hasSize(1);
  }
}
