package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A consultant's ways through the screens, as a browser walks them. */
class JourneysTest extends ScreenTest {

  @AfterEach
  void theBrowserHadNothingToComplainAbout() {
    assertThat(complaints).isEmpty();
  }

  @Test
  void fromTheListToTheReasonsWithoutScript() {
    Page page = page(1280, "ja", false);
    String id = SomeRecords.personWithMatches(people);
    page.navigate("/people");
    page.locator("#q").fill(id);
    page.locator("main form button").click();
    assertThat(page.locator("#people tbody tr")).hasCount(1);
    page.locator("#people tbody th a").click();
    assertThat(page.locator("h1")).isVisible();
    page.locator(".hw-tabs a[href$='/openings']").click();
    String first = page.locator("#matches tbody tr .hw-score").first().textContent();
    page.locator("#skills").fill("６０");
    page.locator("#weights button").click();
    assertThat(page.locator("#skills")).hasValue("６０");
    assertThat(page.locator("#results .hw-notice")).containsText("割合に直して使いました");
    assertThat(page.locator("#matches tbody tr .hw-score").first().textContent())
        .isNotEqualTo(first);
    page.locator("#matches tbody tr a[href^='/explanation']").first().click();
    assertThat(page.locator("#conditions tbody tr")).hasCount(13);
    assertThat(page.locator("#parts tbody tr")).hasCount(6);
  }

  @Test
  void movingAWeightAnswersAtOnceAndKeepsTheFocus() {
    Page page = page();
    page.navigate("/people/" + SomeRecords.personWithMatches(people) + "/openings");
    String before = page.locator("#matches tbody").textContent();
    page.locator("#wage").fill("80");
    assertThat(page.locator("#results .hw-notice")).isVisible();
    assertThat(page.locator("#matches tbody")).not().hasText(before);
    assertThat(page.locator("#wage")).isFocused();
    assertThat(page).hasURL(Pattern.compile("wage=80"));
    page.locator("#weights input[type=range]").first().fill("0");
    assertThat(page.locator("#occupation")).hasValue("0");
    page.locator("#weights a").click();
    assertThat(page.locator("#matches tbody")).hasText(before);
  }

  @Test
  void aWeightThatCannotBeReadIsKeptAndExplained() {
    Page page = page();
    page.navigate("/people/" + SomeRecords.personWithMatches(people) + "/openings?wage=たくさん");
    assertThat(page.locator("#wage")).hasValue("たくさん");
    assertThat(page.locator(".hw-notice--error")).containsText("賃金の重みは0〜1000の整数");
    assertThat(page).hasTitle(Pattern.compile("^エラー："));
  }

  @Test
  void theBestOpeningsAndTheReasonsSayTheSameScore() {
    Page page = page();
    page.navigate("/people/" + SomeRecords.personWithMatches(people) + "/openings");
    String score = page.locator("#matches .hw-score").first().textContent();
    page.screenshot(new Page.ScreenshotOptions().setPath(screenshot("best-openings")));
    page.locator("#matches tbody tr a[href^='/explanation']").first().click();
    page.screenshot(new Page.ScreenshotOptions().setPath(screenshot("reasons")));
    assertThat(page.locator("#parts tfoot td").last()).hasText(score);
    assertThat(page.locator(".hw-badge--not_met")).hasCount(0);
    page.goBack();
    assertThat(page.locator("#matches .hw-score").first()).hasText(score);
  }

  @Test
  void everythingIsReachedByKeyboardAndTheFocusIsSeen() {
    Page page = page();
    page.navigate("/people");
    page.keyboard().press("Tab");
    assertThat(page.locator(".hw-skip")).isFocused();
    assertThat(page.locator(".hw-skip")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator("#q")).isFocused();
    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    page.locator("h1").click();
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("見本 一郎");
    page.keyboard().press("Enter");
    assertThat(page.locator("#q")).hasValue("見本 一郎");
    assertThat(page.locator("#people tbody tr")).hasCount(1);
  }

  @Test
  void aPrintedListIsA4WithoutNavigationAndSaysWhoAndWhen() {
    Page page = page();
    page.navigate("/people");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".hw-nav")).isHidden();
    assertThat(page.locator(".hw-filter")).isHidden();
    assertThat(page.locator(".hw-print-head")).containsText("consultant");
    String pdf =
        new String(
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
            StandardCharsets.ISO_8859_1);
    assertThat(pdf).containsPattern("/MediaBox \\[0 0 (595|594|842|841)[.0-9]* (842|841|595|594)");
  }

  @Test
  void anUnknownPersonIsAnsweredWithWhatToDo() {
    Page page = page();
    var response = page.navigate("/people/S-unknown");
    assertThat(response.status()).isEqualTo(404);
    assertThat(page.locator("main")).containsText("S-unknown");
    assertThat(page.locator("main")).containsText("一覧から氏名で探してください");
    assertThat(page.navigate("/no-such-page").status()).isEqualTo(404);
    assertThat(page.locator("main")).containsText("アドレスを確かめるか");
  }

  @Test
  void anIdThatIsNotKeptStaysTypedAndTheErrorLinksToItsField() {
    Page page = page();
    page.navigate("/explanation");
    page.locator("#seeker").fill("知らない番号");
    page.locator("main form button").click();
    assertThat(page.locator("#seeker")).hasValue("知らない番号");
    assertThat(page.locator(".hw-error-summary li")).hasCount(2);
    page.locator(".hw-error-summary a").last().click();
    assertThat(page.locator("#opening")).isFocused();
  }

  @Test
  void anUnknownFilterIsNamedAndTheListIsStillThere() {
    Page page = page();
    page.navigate("/openings?prefecture=99&q=%E8%A6%8B%E6%9C%AC");
    assertThat(page.locator(".hw-error-summary")).containsText("都道府県「99」はありません");
    assertThat(page.locator("#q")).hasValue("見本");
    assertThat(page.locator("#openings tbody tr")).not().hasCount(0);
  }

  @Test
  void theLanguageIsRememberedAndThePageStays() {
    Page page = page();
    page.navigate("/openings?q=%E8%A6%8B%E6%9C%AC");
    page.locator(".hw-aside a[lang=en]").click();
    assertThat(page).hasURL(Pattern.compile("/openings\\?q="));
    assertThat(page.locator("h1")).hasText("Openings");
    page.navigate("/people");
    assertThat(page.locator("h1")).hasText("People to be placed");
  }
}
