package jp.hashiwatashi.access.users;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.shared.background.SystemWork;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two administrators of the headquarters, and what they do with users. */
abstract class TwoAdministrators extends WebTest {

  @Autowired Accounts accounts;
  @Autowired SignInLinks links;
  @Autowired JdbcClient jdbc;

  @Value("${local.server.port}")
  int port;

  Browsing first;
  Browsing second;

  @BeforeEach
  void twoAdministrators() throws Exception {
    first = at("users-hq-1", Principal.HQ_ADMINISTRATOR, "");
    second = at("users-hq-2", Principal.HQ_ADMINISTRATOR, "");
  }

  Browsing at(String name, Principal principal, String scope) throws Exception {
    accounts.appoint(name, principal, scope);
    var browser = new Browsing(port);
    browser.signIn(links.make(name));
    browser.get("/welcome");
    return browser;
  }

  /** Of whoever has just been invited, or the page again. */
  static String invite(Browsing by, String name, String email, String principal, String scope)
      throws Exception {
    by.get("/users/new");
    var answer =
        by.post(
            "/users/new",
            Map.of(
                "name",
                name,
                "email",
                email,
                "personKey",
                "",
                "principal",
                principal,
                "scope",
                scope));
    return by.whereTo(answer).isEmpty() ? answer.body() : by.whereTo(answer);
  }

  long grantOf(String name) {
    return jdbc.sql(
            """
            select max(p.id) from appointment p join account a on a.id = p.account_id where a.name = :name
            """)
        .param("name", name)
        .query(Long.class)
        .single();
  }

  boolean counts(String name) {
    return jdbc.sql(
            """
            select exists (select from appointment p join account a on a.id = p.account_id
              where a.name = :name and p.confirmed_at is not null and p.ended_at is null)
            """)
        .param("name", name)
        .query(Boolean.class)
        .single();
  }

  static String decide(Browsing by, long grant, String step) throws Exception {
    by.get("/users");
    return by.whereTo(by.post("/users/grants/" + grant, Map.of("step", step)));
  }

  int asPerson(String name, String change) {
    return SystemWork.onBehalf(name, "users", () -> jdbc.sql(change).update());
  }

  long accountOf(String name) {
    return accounts.find(name).orElseThrow();
  }

  /** What the database shows to somebody. */
  List<String> seenBy(String name, String sql) {
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(name, null, List.of()));
    SecurityContextHolder.setContext(context);
    try {
      return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
