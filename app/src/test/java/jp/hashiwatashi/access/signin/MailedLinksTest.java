package jp.hashiwatashi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Links by mail, and on paper for who has none. */
@DirtiesContext // its connections are given back: it has an application of its own
class MailedLinksTest extends WebTest {

  private static final Pattern LINK = Pattern.compile("/sign-in\\?token=([A-Za-z0-9_-]{43})");
  private static final GreenMail MAIL = started();

  @Autowired private Accounts accounts;
  @Autowired private SignInLinks links;
  @Autowired private SignInRecords records;
  @Autowired private JdbcClient jdbc;

  @Value("${local.server.port}")
  private int port;

  private static GreenMail started() {
    var mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    mail.start();
    return mail;
  }

  @DynamicPropertySource
  static void mail(DynamicPropertyRegistry properties) {
    properties.add("hashiwatashi.mail.host", () -> "127.0.0.1");
    properties.add("hashiwatashi.mail.port", () -> MAIL.getSmtp().getPort());
    properties.add("hashiwatashi.mail.encryption", () -> "none");
    properties.add("hashiwatashi.mail.from", () -> "hashiwatashi@example.jp");
    properties.add("hashiwatashi.public-address", () -> "https://hashiwatashi.example.jp/");
  }

  @AfterAll
  static void end() {
    MAIL.stop();
  }

  @BeforeEach
  void nothingYet() throws Exception {
    MAIL.purgeEmailFromAllMailboxes();
  }

  private void account(String name, Principal principal, String scope) {
    accounts.appoint(name, principal, scope);
    jdbc.sql("update account set email = :email where name = :name")
        .param("email", name + "@example.jp")
        .param("name", name)
        .update();
  }

  /** The token of the link that has come, and what the mail says. */
  private static String received(String to) throws Exception {
    assertThat(MAIL.waitForIncomingEmail(20_000, 1)).isTrue();
    MimeMessage message = MAIL.getReceivedMessages()[0];
    assertThat(message.getAllRecipients()[0]).hasToString(to);
    String text = message.getContent().toString();
    assertThat(text).contains("https://hashiwatashi.example.jp/sign-in?token=");
    var link = LINK.matcher(text);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  @Test
  void aWorkerComesInByALinkThatIsMailed() throws Exception {
    account("mailed-worker", Principal.WORKER, "EX-NOBODY");
    var browser = new Browsing(port);
    assertThat(browser.get("/sign-in").body()).contains("メールでリンクを受け取る");
    var answer = browser.post("/sign-in/mail", Map.of("name", "Mailed-Worker@example.jp"));
    assertThat(browser.whereTo(answer)).isEqualTo("/sign-in/mailed");
    assertThat(browser.get("/sign-in/mailed").body()).contains("登録のあるアドレスであれば");
    String token = received("mailed-worker@example.jp");
    assertThat(browser.whereTo(browser.signIn(token))).isEqualTo("/");
    assertThat(new Browsing(port).whereTo(new Browsing(port).signIn(token)))
        .as("once")
        .isNotEqualTo("/");
  }

  @Test
  void nobodyLearnsWhetherThereIsSuchAPersonAndStaffGetNone() throws Exception {
    account("mailed-staff", Principal.CONSULTANT, "*");
    account("mailed-both", Principal.WORKER, "EX-NOBODY");
    accounts.appoint("mailed-both", Principal.AUDITOR, "");
    for (String name : new String[] {"mailed-staff", "mailed-both", "mailed-nobody"}) {
      assertThat(records.mailed(name)).isEmpty();
      var browser = new Browsing(port);
      browser.get("/sign-in");
      var answer = browser.post("/sign-in/mail", Map.of("name", name));
      assertThat(browser.whereTo(answer)).isEqualTo("/sign-in/mailed");
    }
  }

  private Browsing administrator() throws Exception {
    accounts.appoint("mailing-hq", Principal.HQ_ADMINISTRATOR, "");
    var browser = new Browsing(port);
    browser.signIn(links.make("mailing-hq"));
    return browser;
  }

  @Test
  void anInvitationIsMailed() throws Exception {
    account("mailed-invited", Principal.CONSULTANT, "*");
    String path = "/users/" + accounts.find("mailed-invited").orElseThrow();
    var administrator = administrator();
    assertThat(administrator.get(path).body()).contains("mailed-invited@example.jp");
    assertThat(administrator.whereTo(administrator.post(path, Map.of("step", "mail"))))
        .isEqualTo(path);
    var invited = new Browsing(port);
    assertThat(invited.whereTo(invited.signIn(received("mailed-invited@example.jp"))))
        .isEqualTo("/sign-in/new-password");
  }

  @Test
  void aLineBreakInAnAddressAddsNobody() throws Exception {
    account("mailed-worker-2", Principal.WORKER, "EX-NOBODY");
    account("mailed-broken", Principal.WORKER, "EX-NOBODY");
    jdbc.sql("update account set email = :email where name = 'mailed-broken'")
        .param("email", "mailed-broken@example.jp\r\nBcc: attacker@example.jp")
        .update();
    for (String name :
        new String[] {
          "mailed-worker-2\r\nBcc: attacker@example.jp",
          "mailed-worker-2@example.jp,attacker@example.jp",
          "mailed-broken"
        }) {
      var browser = new Browsing(port);
      browser.get("/sign-in");
      assertThat(browser.whereTo(browser.post("/sign-in/mail", Map.of("name", name))))
          .isEqualTo("/sign-in/mailed");
    }
    String path = "/users/" + accounts.find("mailed-broken").orElseThrow();
    var administrator = administrator();
    administrator.get(path);
    assertThat(administrator.post(path, Map.of("step", "mail")).statusCode()).isLessThan(500);
    var browser = new Browsing(port);
    browser.get("/sign-in");
    browser.post("/sign-in/mail", Map.of("name", "mailed-worker-2"));
    received("mailed-worker-2@example.jp");
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aLetterHoldsTheLinkForWhoHasNoMail() throws Exception {
    accounts.appoint("lettered", Principal.WORKER, "EX-NOBODY");
    String path = "/users/" + accounts.find("lettered").orElseThrow();
    var administrator = administrator();
    administrator.get(path);
    byte[] letter = administrator.postForFile(path + "/letter");
    try (var document = Loader.loadPDF(letter)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      assertThat(text).contains("lettered", "14日以内に一度だけ");
      var link = LINK.matcher(text);
      assertThat(link.find()).isTrue();
      var worker = new Browsing(port);
      assertThat(worker.whereTo(worker.signIn(link.group(1)))).isEqualTo("/");
    }
  }
}
