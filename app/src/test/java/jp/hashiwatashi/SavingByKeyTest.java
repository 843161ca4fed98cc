package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A record made from the list to the message that it is saved, by keys alone. */
class SavingByKeyTest extends ScreenTest {

  @Test
  void controlAndSGoesOnToTheCheckAndThenSaves() {
    Page page = page();
    page.navigate("/employers/new");
    page.locator("#f-name").focus();
    page.keyboard().type("キーで保存する商会（架空）");
    page.keyboard().press("Control+s");
    assertThat(page.locator("h1")).hasText("内容を確かめる");
    page.keyboard().press("Control+s");
    assertThat(page.locator(".hw-saved")).isFocused();
    assertThat(page.locator("h1")).hasText("キーで保存する商会（架空）");
  }

  @Test
  void itIsListedAmongTheKeys() {
    Page page = page();
    page.navigate("/shortcuts");
    assertThat(page.locator("tr:has-text('Ctrl + S')")).containsText("確認の画面で保存");
  }
}
