package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Coming in, going on after a session that ended, and the language one reads. */
class SessionJourneyTest extends ScreenTest {

  @Test
  void aDoubleClickSignsInOnce() {
    Page page = page();
    page.context().clearCookies();
    page.navigate("/sign-in?token=" + links.make("consultant"));
    page.locator("main button[type=submit]").dblclick();
    assertThat(page.locator(".hw-nav")).isVisible();
    assertThat(page.locator(".hw-notice--error")).hasCount(0);
  }

  @Test
  void aSessionThatEndedWhileAWeightWasTypedGoesOnWithItAfterTheSignIn() {
    Page page = page();
    page.navigate("/people/" + SomeRecords.personWithMatches(people) + "/openings");
    page.context().clearCookies();
    page.locator("#wage").fill("80");
    assertThat(page).hasURL(Pattern.compile("/sign-in"));
    complaints.removeIf(complaint -> complaint.contains("status of 401"));
    page.navigate("/sign-in?token=" + links.make("consultant"));
    page.locator("main button[type=submit]").click();
    assertThat(page.locator("#wage")).hasValue("80");
    assertThat(page.locator("#matches")).isVisible();
  }

  @Test
  void theLanguageIsRememberedAndThePageStays() {
    Page page = page();
    page.navigate("/openings?q=%E8%A6%8B%E6%9C%AC");
    page.locator(".hw-aside a[lang=en]").click();
    assertThat(page).hasURL(Pattern.compile("/openings\\?sealed="));
    assertThat(page.locator("h1")).hasText("Openings");
    page.navigate("/people");
    assertThat(page.locator("h1")).hasText("People to be placed");
  }

  @Test
  void aSessionThatIsAboutToEndGoesOnByOneClick() {
    Page page = page();
    page.clock().install();
    page.navigate("/people");
    assertThat(page.locator("#session-end")).isHidden();
    page.clock().fastForward("24:00");
    assertThat(page.locator("#session-end")).isHidden();
    page.clock().fastForward("01:30");
    assertThat(page.locator("#session-end")).isVisible();
    PageLook.at(page, "session-end");
    page.locator("#session-end button").click();
    assertThat(page.locator("#session-end")).isHidden();
    page.clock().fastForward("20:00");
    assertThat(page.locator("#session-end")).isHidden();
    page.clock().fastForward("10:30");
    assertThat(page.locator("[data-hw-part=over]")).isVisible();
  }

  @InBothLanguages
  void aTokenIsShownOnceThenListedAndEnded(String language, int width) {
    Page page = page(width, language, true);
    String picture = "-" + language + width;
    String purpose = "night report " + language + width;
    page.navigate("/account");
    page.locator("main a[href='/account/tokens']").click();
    PageLook.at(page, "token-form" + picture);
    page.locator("main button[type=submit]").click();
    assertThat(page.locator("#purpose-error")).isVisible();
    PageLook.at(page, "token-refused" + picture);
    page.locator("#purpose").fill(purpose);
    page.locator("#days").selectOption("30");
    page.locator("#purpose").press("Enter");
    String token = page.locator("#token").innerText();
    assertThat(token).matches("hwt_[A-Za-z0-9_-]{43}");
    assertThat(page.url()).endsWith("/account/tokens");
    PageLook.at(page, "token-made" + picture);
    page.locator("main a.hw-button").click();
    var row = page.locator("#tokens tr", new Page.LocatorOptions().setHasText(purpose));
    assertThat(row).containsText(token.substring(0, 10) + "…");
    assertThat(page.content()).doesNotContain(token);
    PageLook.at(page, "token-listed" + picture);
    row.locator("button").click();
    assertThat(page.locator("[role=status]")).isVisible();
    assertThat(row.locator("button")).hasCount(0);
  }
}
