package jp.hashiwatashi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program with tokens, and people of two offices who make them. */
abstract class TokensOfPrograms extends WebTest {

  static final String EAST = "AT-P-EAST";
  static final String WEST = "AT-P-WEST";
  private static final Pattern SHOWN =
      Pattern.compile("<code class=\"hw-secret\" id=\"token\">(hwt_[A-Za-z0-9_-]{43})</code>");

  @Autowired Accounts accounts;
  @Autowired SignInLinks links;
  @Autowired SignInRecords records;
  @Autowired Credentials credentials;
  @Autowired ApiTokens tokens;
  @Autowired Registers registers;
  @Autowired JdbcClient jdbc;

  @Value("${local.server.port}")
  int port;

  Browsing program;

  @BeforeEach
  void peopleOfTwoOffices() {
    SmallRegisters.fillOnce(registers);
    if (registers.people().find(EAST).isEmpty()) {
      var like = registers.people().find("EX-C1-S1").orElseThrow();
      registers.people().save(SmallRegisters.named(like, EAST, "AT東"));
      registers.people().save(SmallRegisters.named(like, WEST, "AT西"));
    }
    records.succeeded(BearerFilter.GUESSES, "127.0.0.1"); // what other tests have guessed
    program = new Browsing(port);
  }

  final Browsing signedIn(String name, Principal principal, String scope) throws Exception {
    accounts.appoint(name, principal, scope);
    var browser = new Browsing(port);
    browser.signIn(links.make(name));
    return browser;
  }

  static HttpResponse<String> asked(Browsing browser, Map<String, String> more) throws Exception {
    var fields = new HashMap<>(Map.of("purpose", "夜の集計", "days", "90", "reach", "read"));
    fields.putAll(more);
    browser.get("/account/tokens");
    return browser.post("/account/tokens", fields);
  }

  static String made(Browsing browser, String reach) throws Exception {
    return shown(asked(browser, Map.of("reach", reach)));
  }

  static String shown(HttpResponse<String> answer) {
    var token = SHOWN.matcher(answer.body());
    assertThat(token.find()).as(answer.body()).isTrue();
    return token.group(1);
  }

  final String tokenOf(String name) throws Exception {
    return made(signedIn(name, Principal.CONSULTANT, "AT東"), "read");
  }

  final int status(String token) throws Exception {
    int status = program.byToken("GET", "/api/seekers/" + EAST, token).statusCode();
    records.succeeded(BearerFilter.GUESSES, "127.0.0.1");
    return status;
  }

  final String appointment(String name, String scope) {
    return jdbc.sql(
            """
            select p.id::text from appointment p join account a on a.id = p.account_id
            where a.name = :name and p.scope = :scope
            """)
        .param("name", name)
        .param("scope", scope)
        .query(String.class)
        .single();
  }

  /** What the trail of sign-ins has of tokens. */
  final List<String> noted(String name) {
    return jdbc.sql(
            """
            select s.how || ' ' || s.refused from sign_in s join account a on a.id = s.account_id
            where a.name = :name and s.how = 'TOKEN' order by s.id
            """)
        .param("name", name)
        .query((row, n) -> row.getString(1))
        .list();
  }

  final String number(String token) {
    return jdbc.sql("select id::text from api_token where token_hash = :hash")
        .param("hash", Digests.sha256(token))
        .query(String.class)
        .single();
  }
}
