package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.PeopleFound;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultant's ways through the screens, as a browser walks them. */
class JourneysTest extends ScreenTest {

  @Autowired Matching matching;

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
    assertThat(page.locator("#relax")).isVisible();
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
    assertThat(page.locator("#parts tfoot td").nth(2)).hasText(score);
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
    assertThat(page.locator(".hw-print-head")).containsText("2026/11/21 08:30");
    String pdf =
        new String(
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
            StandardCharsets.ISO_8859_1);
    assertThat(pdf).containsPattern("/MediaBox \\[0 0 (595|594|842|841)[.0-9]* (842|841|595|594)");
  }

  @Test
  void aWideListIsPrintedOnItsSideWithoutEmptySheetsAndNamesItsFilter() {
    Page page = page();
    page.navigate("/people?q=EX-H-0&prefecture=31");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".hw-print-only")).containsText("鳥取県");
    assertThat(page.locator(".hw-go").first()).isHidden();
    assertThat(sheets(page)).isEqualTo("landscape");
    page.navigate("/people/EX-H-05/openings");
    assertThat(sheets(page)).isEqualTo("landscape");
    page.navigate("/people/EX-H-05");
    assertThat(sheets(page)).isEqualTo("portrait");
  }

  /** How the sheets of a short page lie, one word each. */
  private static String sheets(Page page) {
    String pdf =
        new String(
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
            StandardCharsets.ISO_8859_1);
    return Pattern.compile("/MediaBox \\[0 0 (\\d+)[.0-9]* (\\d+)")
        .matcher(pdf)
        .results()
        .map(m ->
            Integer.parseInt(m.group(1)) > Integer.parseInt(m.group(2)) ? "landscape" : "portrait")
        .collect(Collectors.joining(" "));
  }

  @Test
  void weightsThatWereMovedComeAlongToTheReasons() {
    Page page = page();
    page.navigate("/people/" + SomeRecords.personWithMatches(people) + "/openings?wage=80&place=0");
    String score = page.locator("#matches .hw-score").first().textContent();
    page.locator("#matches tbody tr a[href^='/explanation']").first().click();
    assertThat(page.locator("#parts tfoot td").nth(2)).hasText(score);
    assertThat(page.locator("#conditions-caption + small")).containsText("standard+");
    page.locator("main form button").click();
    assertThat(page.locator("#parts tfoot td").nth(2)).hasText(score);
    page.locator("main form a").click();
    assertThat(page.locator("#conditions-caption + small")).containsText("standard/");
  }

  @Test
  void theStartLeadsToTheClosingHospitalAndTheSevenSecondments() {
    Page page = page();
    page.navigate("/");
    assertThat(page.locator("#examples tbody tr")).hasCount(8);
    page.locator("#examples tbody tr").first().locator("td a").first().click();
    assertThat(page.locator("#people tbody tr")).hasCount(45);
    page.goBack();
    page.locator("#examples tbody tr").first().locator("td a").last().click();
    assertThat(page.locator("#openings tbody tr")).hasCount(26);
    page.goBack();
    page.locator("#examples tbody tr").nth(1).locator("td a").first().click();
    assertThat(page.locator("#matches tbody tr").first()).isVisible();
  }

  @Test
  void anOpeningThatFitsManyTellsHowMany() {
    Page page = page();
    String wanted =
        openings.list(RegisterFilter.ALL, OpeningStore.Order.MOST_VACANCIES, 0, 200).rows().stream()
            .map(Opening::id)
            .filter(id -> peopleFor(id).total() > Matching.BEST)
            .findFirst()
            .orElseThrow();
    page.navigate("/openings/" + wanted + "/people");
    assertThat(page.locator("#matches tbody tr")).hasCount(Matching.BEST);
    assertThat(page.locator("#matches-caption"))
        .hasText(peopleFor(wanted).total() + "人のうち上位20人を表示しています");
  }

  private PeopleFound peopleFor(String opening) {
    return matching.peopleFor(opening, matching.strategy().weights(), Matching.BEST).orElseThrow();
  }

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
  void inColoursOfOnesOwnThePlaceWhereOneIsStaysMarked() {
    Page page = page();
    page.navigate("/people/EX-H-05/openings");
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    for (String where : List.of(".hw-nav", ".hw-tabs")) {
      String line = "getComputedStyle(document.querySelector('%s')).borderBlockEndColor";
      Object here = page.evaluate(line.formatted(where + " a[aria-current]"));
      Object other = page.evaluate(line.formatted(where + " a:not([aria-current])"));
      assertThat(here).as(where).isNotEqualTo(other);
      assertThat(other)
          .as(where)
          .isEqualTo(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
    }
    String fill = "getComputedStyle(document.querySelector('%s')).fill";
    assertThat(page.evaluate(fill.formatted(".hw-fill")))
        .isNotEqualTo(page.evaluate(fill.formatted(".hw-lane")));
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
    assertThat(page.locator(".hw-error-summary")).isFocused();
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
