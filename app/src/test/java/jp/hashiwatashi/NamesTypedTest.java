package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Occupations, places and licences typed by their names where codes are kept. */
class NamesTypedTest extends ScreenTest {

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void namesAreTypedAmbiguousOnesAreChosenAndAllIsShownInWords(boolean withScript) {
    Page page = page(1280, "ja", withScript);
    page.navigate("/people/new");
    page.locator("#f-name").fill("名前入力 見本（架空）");
    page.locator("#f-kana").fill("ナマエニュウリョク ミホン");
    page.locator("[name=f-moves][value=TRANSFER]").check();
    page.locator("#f-home_municipality").fill("府中市");
    page.locator("#f-occupations_wanted").fill("かんごし");
    page.locator("#f-occupations_wanted-1").fill("火星探査士");
    page.locator("#f-occupations_experienced").fill("看護師");
    page.locator("[name=y-f-occupations_experienced]").first().fill("７");
    page.locator("#f-licences").fill("普通免許");
    page.locator("[name=f-industries_experienced][value=P]").check();
    page.locator("[name=f-relocation_prefectures][value='34']").check();
    press(page, "確認へ進む");
    assertThat(page.locator(".hw-error-summary a")).hasCount(2);
    assertThat(page.locator("#f-home_municipality")).hasValue("府中市");
    assertThat(page.locator("#f-occupations_wanted-1")).hasValue("火星探査士");
    assertThat(page.locator("[name=y-f-occupations_experienced]").first()).hasValue("７");
    page.getByLabel("34208 広島県府中市").check();
    page.locator("#f-occupations_wanted-1").fill("社長");
    press(page, "確認へ進む");
    assertThat(page.locator("h1")).hasText("内容を確かめる");
    String answers = page.locator("#answers").textContent();
    assertThat(answers)
        .contains("34208 広島県府中市")
        .containsPattern("023 看護師[^:|]*、001 ")
        .containsPattern("023 看護師.* 7年")
        .contains("L001 普通自動車免許")
        .contains("P 医療、福祉")
        .contains("34 広島県");
    press(page, "入力に戻る");
    assertThat(page.locator("#f-home_municipality")).hasValue("34208 広島県府中市");
    press(page, "確認へ進む");
    press(page, "保存する");
    assertThat(page.locator(".hw-saved")).isVisible();
    assertThat(page.locator("main")).containsText("広島県府中市");
  }

  @Test
  void suggestionsComeWhileTypingAndTheLastFieldGetsAFollower() {
    Page page = page();
    page.navigate("/people/new");
    page.locator("#f-occupations_wanted").pressSequentially("しゃちょう");
    assertThat(page.locator("#f-occupations_wanted-options option").first())
        .hasAttribute("value", Pattern.compile("^001 "));
    assertThat(page.locator("[name=f-occupations_wanted]")).hasCount(3);
    page.locator("#f-occupations_wanted-2").fill("看護師");
    assertThat(page.locator("[name=f-occupations_wanted]")).hasCount(4);
    page.locator("#f-occupations_wanted-3").fill("介護");
    assertThat(page.locator("#f-occupations_wanted-3")).hasAttribute("aria-label", "希望職業 4");
    assertThat(page.locator("#f-occupations_wanted-options option").first())
        .hasAttribute("value", Pattern.compile("介護"));
    press(page, "下書きに保存");
    press(page, "下書きを捨てる");
  }

  @Test
  void inEnglishNamesAreEnglishAndReadBack() {
    Page page = page(1280, "en", true);
    page.navigate("/people/EX-H-01/edit");
    String place = page.locator("#f-home_municipality").inputValue();
    assertThat(place).matches("\\d{5} [A-Z].*, [A-Z].*");
    page.locator("#f-phone").fill("000-1234-0000");
    press(page, "Check");
    assertThat(page.locator("#answers tbody tr")).hasCount(1);
    press(page, "Back to the form");
    press(page, "Keep as draft");
    press(page, "Discard the draft");
  }

  @Test
  void historyAndMergingTellNames() {
    Page page = page();
    page.navigate("/people/EX-C1-S1/merge?with=EX-C2-S1");
    assertThat(page.locator("#differences").textContent()).containsPattern("\\d{5} .+[都道府県].+");
  }
}
