package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A consultant moves the weights, and the list answers at once. */
class WeightsJourneyTest extends ScreenTest {

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
}
