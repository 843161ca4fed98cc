package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What was mistaken is kept, told in words, and led on from. */
class MistakesJourneyTest extends ScreenTest {

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
}
