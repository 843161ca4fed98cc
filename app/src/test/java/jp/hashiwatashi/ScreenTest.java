package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.access.SignInName;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * What tests of screens stand on: the whole application on a real database with small registers, and
 * a real browser that is signed in. Whatever the browser complains about fails the test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ScreenTest extends WebTest {

  @Autowired SignInLinks links;
  @Autowired Accounts accounts;
  @Autowired SendingRecordStore people;
  @Autowired OpeningStore openings;
  @Autowired Registers registers;

  @Value("${local.server.port}")
  int port;

  private Playwright driver;
  private Browser browser;
  private final List<BrowserContext> contexts = new ArrayList<>();
  final List<String> complaints = new ArrayList<>();

  @BeforeAll
  void open() {
    SmallRegisters.fillOnce(registers);
    driver = Chromium.driver();
    browser = driver.chromium().launch(Chromium.launchOptions());
  }

  @AfterEach
  void closeContexts() {
    contexts.forEach(ScreenTest::leave);
    contexts.clear();
    var told = List.copyOf(complaints);
    complaints.clear();
    assertThat(told).as("what the browser complained about").isEmpty();
  }

  /**
   * Leaves the pages one by one before the context is closed: a form that is on its way to the server may
   * otherwise keep Chromium from ever saying that the page is closed.
   */
  private static void leave(BrowserContext context) {
    for (Page page : List.copyOf(context.pages())) {
      page.navigate("about:blank");
      page.close();
    }
    context.close();
  }

  @AfterAll
  void close() {
    browser.close();
    driver.close();
  }

  /** A signed-in page of this width, in this language. */
  Page page(int width, String language, boolean withScript) {
    Page page = unknown(width, language, withScript);
    signIn(page, SignInName.USUAL);
    page.navigate("/language?to=" + language + "&back=/people");
    return page;
  }

  /** A page of a browser of this person's own. */
  Page pageOf(String name) {
    Page page = unknown(1280, "ja", true);
    signIn(page, name);
    return page;
  }

  /** A page of a browser of somebody who acts as this and nothing else. */
  Page pageOf(String name, Principal principal, String scope) {
    Page page = unknown(1280, "ja", true);
    accounts.appoint(name, principal, scope);
    enter(page, name);
    return page;
  }

  void signIn(Page page, String name) {
    accounts.appoint(name, Principal.CONSULTANT, Accounts.ALL_OFFICES);
    enter(page, name);
  }

  private void enter(Page page, String name) {
    page.navigate("/sign-in?token=" + links.make(name));
    page.locator("main button[type=submit]").click();
  }

  private Page unknown(int width, String language, boolean withScript) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(withScript)
                .setLocale(language.equals("ja") ? "ja-JP" : "en-GB"));
    contexts.add(context);
    var page = context.newPage();
    page.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type())
          && !message.text().contains("status of 404")) {
        complaints.add(message.type() + " " + message.text());
      }
    });
    page.onPageError(complaints::add);
    return page;
  }

  Page page() {
    return page(1280, "ja", true);
  }
}
