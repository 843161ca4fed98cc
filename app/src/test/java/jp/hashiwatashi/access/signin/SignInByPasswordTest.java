package jp.hashiwatashi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In by name and password, with a second factor where one is needed. */
class SignInByPasswordTest extends WebTest {

  private static final String PASSWORD = "ねこがやねで ひるねする 4820";

  @Autowired private Accounts accounts;
  @Autowired private SignInLinks links;
  @Autowired private SignInRecords records;
  @Autowired private Credentials credentials;
  @Autowired private JdbcClient jdbc;

  @Value("${local.server.port}")
  private int port;

  private Known account(String name, Principal principal, String scope) {
    accounts.appoint(name, principal, scope);
    Known account = records.find(name).orElseThrow();
    credentials.password(account, PASSWORD);
    return account;
  }

  private Browsing browser() {
    return new Browsing(port);
  }

  private static java.net.http.HttpResponse<String> sent(
      Browsing browser, String name, String password) throws Exception {
    browser.get("/sign-in");
    return browser.post("/sign-in/password", Map.of("name", name, "password", password));
  }

  private static String code(byte[] secret, int stepsAhead) {
    return TimedCode.at(secret, TimedCode.step(CLOCK.instant()) + stepsAhead, TimedCode.DIGITS);
  }

  @Test
  void aConsultantSetsUpAnAuthenticatorAtTheFirstSignInAndIsAskedForItsCodeLater()
      throws Exception {
    Known account = account("sign-in consultant", Principal.CONSULTANT, "*");
    var browser = browser();
    assertThat(browser.whereTo(sent(browser, "Sign-In Ｃonsultant ", PASSWORD)))
        .isEqualTo("/sign-in/second-factor");
    assertThat(browser.whereTo(browser.get("/people"))).as("not in yet").isEqualTo("/sign-in");
    assertThat(browser.get("/sign-in/second-factor").body()).contains("hw-qr");
    byte[] secret = credentials.offered(account);

    assertThat(browser.post("/sign-in/second-factor", Map.of("code", "000000")).body())
        .contains("このコードは合いません");
    String codes = browser.post("/sign-in/second-factor", Map.of("code", code(secret, 0))).body();
    assertThat(browser.get("/people").statusCode()).isEqualTo(200);

    var second = browser();
    assertThat(second.whereTo(sent(second, "sign-in consultant", PASSWORD)))
        .isEqualTo("/sign-in/code");
    second.get("/sign-in/code");
    assertThat(second.post("/sign-in/code", Map.of("code", code(secret, 0))).body())
        .as("taken at the setting up")
        .contains("このコードは合わないか、もう使われています");
    assertThat(second.whereTo(second.get("/people"))).isEqualTo("/sign-in");
    String wide = code(secret, 1).replace('1', '１');
    assertThat(second.whereTo(second.post("/sign-in/code", Map.of("code", wide))))
        .isEqualTo("/people");
    assertThat(second.get("/people").statusCode()).isEqualTo(200);

    var recovery = Pattern.compile("\\d{5}(-\\d{5}){3}").matcher(codes);
    assertThat(recovery.find()).isTrue();
    for (String expected : List.of("/", "")) {
      var third = browser();
      sent(third, "sign-in consultant", PASSWORD);
      third.get("/sign-in/code");
      assertThat(third.whereTo(third.post("/sign-in/code", Map.of("code", recovery.group()))))
          .as("a recovery code works once")
          .isEqualTo(expected);
    }
  }

  @Test
  void whoHasLostAuthenticatorAndCodesSetsUpAnotherOnceAnAdministratorHasTakenTheOldOneAway()
      throws Exception {
    Known account = account("sign-in lost", Principal.CONSULTANT, "*");
    byte[] secret = credentials.offered(account);
    assertThat(credentials.prove(account, code(secret, 0))).isPresent();
    var here = browser();
    here.signIn(links.make("sign-in lost"));
    here.get("/sign-in/code");
    here.post("/sign-in/code", Map.of("code", code(secret, 1)));
    assertThat(here.get("/people").statusCode()).isEqualTo(200);

    accounts.appoint("sign-in hq", Principal.HQ_ADMINISTRATOR, "");
    var administrator = browser();
    administrator.signIn(links.make("sign-in hq"));
    String page = "/users/" + accounts.find("sign-in lost").orElseThrow();
    administrator.get(page);
    administrator.post(page, Map.of("step", "second-factor"));

    assertThat(here.whereTo(here.get("/people"))).as("at once").isEqualTo("/sign-in");
    assertThat(here.whereTo(sent(here, "sign-in lost", PASSWORD)))
        .isEqualTo("/sign-in/second-factor");
  }

  @Test
  void aLinkAsksForTheCodeTooWhereThereIsAnAuthenticator() throws Exception {
    Known account = account("sign-in by link", Principal.CONSULTANT, "*");
    byte[] secret = credentials.offered(account);
    assertThat(credentials.prove(account, code(secret, 0))).isPresent();
    var browser = browser();
    assertThat(browser.whereTo(browser.signIn(links.make("sign-in by link"))))
        .isEqualTo("/sign-in/code");
    assertThat(browser.whereTo(browser.get("/"))).isEqualTo("/sign-in");
  }

  @Test
  void aWorkerNeedsNoSecondFactor() throws Exception {
    account("sign-in worker", Principal.WORKER, "EX-NOBODY");
    var browser = browser();
    assertThat(browser.whereTo(sent(browser, "sign-in worker", PASSWORD))).isEqualTo("/");
  }

  @Test
  void aWrongPasswordAndANameThatNobodyHasAreAnsweredAlike() throws Exception {
    account("sign-in known", Principal.CONSULTANT, "*");
    accounts.appoint("sign-in no password", Principal.CONSULTANT, "*");
    account("sign-in disabled", Principal.CONSULTANT, "*");
    jdbc.sql("update account set disabled_at = now(), disabled_by = 'test' where name = :name")
        .param("name", "sign-in disabled")
        .update();
    var answers =
        List.of("sign-in known", "sign-in nobody", "sign-in no password", "sign-in disabled")
            .stream()
            .map(name -> {
              try {
                var answer = sent(browser(), name, name.endsWith("known") ? "wrong" : PASSWORD);
                return answer.statusCode()
                    + answer
                        .body()
                        .replace(name, "NAME")
                        .replaceAll("(nonce|value)=\"[A-Za-z0-9+/_=-]{20,}\"", "");
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
            .distinct()
            .toList();
    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst()).contains("組み合わせが合いません");
  }

  @Test
  void whoGuessesWaitsLongerAndLongerAndLocksNobodyElseOut() {
    Instant start = Instant.parse("2026-11-21T00:00:00Z");
    String name = "sign-in guessed";
    for (int wrong = 1; wrong <= 5; wrong++) {
      assertThat(at(start).begin(name, "stranger")).as("try %d", wrong).isEmpty();
    }
    assertThat(at(start).begin(name, "stranger")).contains(Duration.ofSeconds(2));
    assertThat(at(start.plusSeconds(2)).begin(name, "stranger")).isEmpty();
    assertThat(at(start.plusSeconds(2)).begin(name, "stranger")).contains(Duration.ofSeconds(4));
    assertThat(at(start.plusSeconds(2)).begin(name, "the owner's desk")).isEmpty();
    assertThat(at(start.plusSeconds(2)).begin("another name", "stranger")).isEmpty();

    Instant now = start.plusSeconds(2);
    for (int wrong = 0; wrong < 20; wrong++) {
      now = now.plus(at(now).begin(name, "stranger").orElse(Duration.ZERO));
    }
    at(now).begin(name, "stranger");
    assertThat(at(now).begin(name, "stranger")).contains(Duration.ofMinutes(15));
    assertThat(at(now.plus(Duration.ofDays(2))).begin(name, "stranger")).isEmpty();
    assertThat(at(now.plus(Duration.ofDays(2))).begin(name, "stranger")).isEmpty();
  }

  @Test
  void whoGetsItRightBeginsAnew() {
    String name = "sign-in right at last";
    for (int i = 0; i < 4; i++) {
      records.begin(name, "desk");
    }
    records.succeeded(name, "desk");
    for (int i = 0; i < 5; i++) {
      assertThat(records.begin(name, "desk")).isEmpty();
    }
  }

  @Test
  void whoWaitsIsNotAskedForAPasswordAtAll() throws Exception {
    account("sign-in slowed", Principal.WORKER, "EX-NOBODY");
    for (int wrong = 0; wrong < 5; wrong++) {
      sent(browser(), "sign-in slowed", "wrong");
    }
    assertThat(sent(browser(), "sign-in slowed", PASSWORD).body()).contains("2 秒後に受け付けます");
  }

  @Test
  void theDatabaseHoldsNeitherPasswordNorSecretNorCodeAsTheyAreTyped() {
    Known account = account("sign-in kept", Principal.CONSULTANT, "*");
    byte[] secret = credentials.offered(account);
    List<String> codes = credentials.prove(account, code(secret, 0)).orElseThrow();
    records.begin(PASSWORD, "typed into the wrong field");
    String all =
        String.join(
            "\n",
            jdbc.sql(
                    """
                    select c::text || encode(c.second_factor, 'hex') from credential c
                      where c.second_factor is not null
                    union all select r::text from recovery_code r
                    union all select a::text from sign_in_attempt a
                    """)
                .query(String.class)
                .list());
    assertThat(all)
        .doesNotContain(PASSWORD, codes.getFirst(), codes.getFirst().replace("-", ""))
        .doesNotContain(java.util.HexFormat.of().formatHex(secret));
  }

  @Test
  void aPasswordIsSetOnOnesOwnPageAndChangedOnlyByWhoKnowsIt() throws Exception {
    accounts.appoint("sign-in owner", Principal.WORKER, "EX-NOBODY");
    accounts.appoint("sign-in owner", Principal.CONSULTANT, "*");
    var browser = browser();
    browser.signIn(links.make("sign-in owner"));
    assertThat(browser.get("/account").body()).contains("パスワードはまだありません");
    assertThat(browser.post("/account/password", Map.of("password", "iloveyou")).body())
        .contains("よく使われるパスワード");
    assertThat(browser.whereTo(browser.post("/account/password", Map.of("password", PASSWORD))))
        .isEqualTo("/account?done=password");
    String other = "やねのうえの べつのねこ";
    assertThat(
            browser.post("/account/password", Map.of("password", other, "current", "wrong")).body())
        .contains("今のパスワードが違います");
    assertThat(
            browser.whereTo(
                browser.post("/account/password", Map.of("password", other, "current", PASSWORD))))
        .isEqualTo("/account?done=password");
    assertThat(browser().whereTo(sent(browser(), "sign-in owner", PASSWORD))).isEmpty();
    assertThat(browser().whereTo(sent(browser(), "sign-in owner", other)))
        .isEqualTo("/sign-in/second-factor");
  }

  private SignInRecords at(Instant now) {
    return new SignInRecords(jdbc, Clock.fixed(now, ZoneOffset.UTC));
  }
}
