package jp.hashiwatashi.access.approval;

import java.util.List;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.page.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who takes out people's data, and what is noted of it. */
abstract class PeopleTakenOutTest extends WebTest {

  static final String TOLD = "この一覧を取り出すには、もう一人が要ります";

  @Autowired Accounts accounts;
  @Autowired Registers registers;
  @Autowired JdbcClient jdbc;
  @Autowired SignedIn signedIn;
  @Autowired private SignInLinks links;

  @Value("${local.server.port}")
  private int port;

  final Browsing at(String name, Principal principal, String scope) throws Exception {
    accounts.appoint(name, principal, scope);
    var browser = new Browsing(port);
    browser.signIn(links.make(name));
    browser.get("/welcome");
    return browser;
  }

  final List<String> noted(String actor) {
    return SystemWork.as(
        "audit",
        () ->
            jdbc.sql(
                    """
                    select what || ' ' || purpose from audit_entry
                    where kind = 'LOOKED' and record_id = '*' and actor = :actor order by number
                    """)
                .param("actor", actor)
                .query((row, n) -> row.getString(1))
                .list());
  }

  /** As though somebody had taken out nearly as much as may be. */
  final void takenOut(String actor, int left) {
    signedIn.as(
        actor,
        () ->
            jdbc.sql("select audit_look('people', '*', null, 'export', :people)")
                .param("people", Integer.toString(PER_DAY - left))
                .query((row, n) -> true)
                .single());
  }
}
