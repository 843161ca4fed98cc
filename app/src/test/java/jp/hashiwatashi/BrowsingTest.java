package jp.hashiwatashi;

import java.io.IOException;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.register.Registers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A test of the whole application by somebody who has signed in and sends what a browser sends. */
public abstract class BrowsingTest extends WebTest {

  @Autowired protected SignInLinks links;
  @Autowired protected Accounts accounts;
  @Autowired protected Registers registers;

  @Value("${local.server.port}")
  protected int port;

  protected Browsing browser;

  @BeforeEach
  void signedIn() throws IOException, InterruptedException {
    browser = signedIn("consultant");
  }

  protected final Browsing signedIn(String who) throws IOException, InterruptedException {
    var browsing = new Browsing(port);
    accounts.appoint(who, Principal.CONSULTANT, Accounts.ALL_OFFICES);
    browsing.signIn(links.make(who));
    return browsing;
  }
}
