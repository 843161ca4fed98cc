package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import org.springframework.beans.factory.annotation.Autowired;

/** One administrator invites, another confirms, on a desk and in a hand. */
class UsersJourneyTest extends ScreenTest {

  @Autowired Accounts accounts;

  @InBothLanguages
  void oneInvitesAndAnotherConfirms(String language, int width) {
    accounts.appoint("journey-maker", Principal.HQ_ADMINISTRATOR, "");
    accounts.appoint("journey-checker", Principal.HQ_ADMINISTRATOR, "");
    String name = "journey-invited-" + language + width;
    String picture = "-" + language + width;
    Page page = page(width, language, true);
    as(page, "journey-maker");
    page.navigate("/users/new");
    PageLook.at(page, "invite" + picture);
    page.locator("main button[type=submit]").click();
    assertThat(page.locator(".hw-error-summary")).isVisible();
    PageLook.at(page, "invite-refused" + picture);
    page.locator("#name").fill(name);
    page.locator("#email").fill(name + "@example.jp");
    page.locator("#scope").fill("東京事務所");
    page.locator("main button[type=submit]").click();
    assertThat(page.locator("h1")).hasText(name);
    page.locator("#principal").selectOption("SENDING_EMPLOYER");
    page.locator("#scope").fill("EX-C1-SENDER");
    page.locator("#through").fill("令和20年3月31日");
    page.locator("#grant button[type=submit]").click();
    assertThat(page.locator("#grants tbody tr")).hasCount(2);
    PageLook.at(page, "user" + picture);
    page.locator("button[value=link]").click();
    assertThat(page.locator("#links dt")).hasText(name);
    PageLook.at(page, "links" + picture);
    as(page, "journey-checker");
    page.navigate("/users");
    PageLook.at(page, "users" + picture);
    var row = page.locator("#waiting tr", new Page.LocatorOptions().setHasText(name));
    assertThat(row).hasCount(2);
    row.locator("button[value=confirm]").first().click();
    assertThat(row).hasCount(1);
    row.locator("button[value=confirm]").click();
    assertThat(page.locator("#waiting tr", new Page.LocatorOptions().setHasText(name))).hasCount(0);
    assertThat(page.locator("#users")).containsText(name);
  }

  private void as(Page page, String name) {
    page.locator("form[action='/sign-out'] button").click();
    assertThat(page.locator("h1")).isVisible();
    signIn(page, name);
    assertThat(page.locator("h1")).isVisible();
  }
}
