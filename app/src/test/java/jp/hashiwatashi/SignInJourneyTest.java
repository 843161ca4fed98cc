package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.signin.Authenticator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From a first password to the next sign-in with a code, on a desk and in a hand. */
class SignInJourneyTest extends ScreenTest {

  private static final String PASSWORD = "ねこがやねで ひるねする 4820";

  @Autowired Accounts accounts;

  @ParameterizedTest
  @CsvSource({"ja,1280,true", "en,375,true", "ja,375,false"})
  void aPasswordAndAnAuthenticatorAreSetUpAndUsed(String language, int width, boolean withScript) {
    String name = "journey-" + language + width + withScript;
    accounts.appoint(name, Principal.CONSULTANT, "*");
    Page page = page(width, language, withScript);
    signOut(page);
    signIn(page, name);
    page.navigate("/account");
    look(page, "account-" + language + width, withScript);
    fill(page.locator("#password"), "iloveyou", withScript);
    page.locator("form[action='/account/password'] button[type=submit]").click();
    assertThat(page.locator(".hw-error-summary")).isVisible();
    look(page, "account-refused-" + language + width, withScript);
    fill(page.locator("#password"), PASSWORD, withScript);
    page.locator("form[action='/account/password'] button[type=submit]").click();
    assertThat(page.locator("[role=status]")).isVisible();
    signOut(page);

    byPassword(page, name, "wrong", withScript);
    assertThat(page.locator("#name")).hasValue(name);
    assertThat(page.locator("#password")).hasValue("");
    look(page, "sign-in-refused-" + language + width, withScript);
    byPassword(page, name, PASSWORD, withScript);
    assertThat(page.locator(".hw-qr")).isVisible();
    look(page, "second-factor-" + language + width, withScript);
    String secret = page.locator("#secret").innerText();
    page.locator("#code").fill("12");
    submit(page);
    assertThat(page.locator("#code-error")).isVisible();
    page.locator("#code").fill(Authenticator.code(secret, 0, CLOCK));
    submit(page);
    assertThat(page.locator("#codes li")).hasCount(10);
    look(page, "recovery-codes-" + language + width, withScript);
    page.locator("main a.hw-button").click();
    assertThat(page.locator(".hw-nav")).isVisible();
    page.navigate("/account");
    look(page, "account-complete-" + language + width, withScript);
    signOut(page);

    byPassword(page, name, PASSWORD, withScript);
    look(page, "code-" + language + width, withScript);
    page.locator("#code").fill(Authenticator.code(secret, 1, CLOCK));
    submit(page);
    assertThat(page.locator(".hw-nav")).isVisible();
  }

  /** What looks at accessibility is a script itself. */
  private static void look(Page page, String name, boolean withScript) {
    if (withScript) {
      PageLook.at(page, name);
    }
  }

  private static void byPassword(Page page, String name, String password, boolean withScript) {
    page.navigate("/sign-in");
    page.locator("#name").fill(name);
    fill(page.locator("#password"), password, withScript);
    submit(page);
  }

  /** With a look at what was typed, where a script lets one look. */
  private static void fill(Locator field, String password, boolean withScript) {
    field.fill(password);
    assertThat(field).hasAttribute("type", "password");
    Locator show = field.locator("xpath=following-sibling::button");
    if (withScript) {
      show.click();
      assertThat(field).hasAttribute("type", "text");
      assertThat(field).hasValue(password);
    } else {
      assertThat(show).isHidden();
    }
  }

  private static void submit(Page page) {
    page.locator("main button[type=submit]").click();
  }

  private static void signOut(Page page) {
    page.locator("form[action='/sign-out'] button").click();
    assertThat(page.locator("h1")).isVisible();
  }
}
