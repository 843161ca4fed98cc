package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lists by keys alone with the record beside them; the keys themselves listed and switched off. */
class KeysTest extends ScreenTest {

  private static Locator title(Page page) {
    return page.locator("#beside-title");
  }

  private static Locator name(Page page, int row) {
    return page.locator("tr[data-hw-row]").nth(row).locator("th a");
  }

  @Test
  void rowsAreWalkedAndTheRecordBesideThemFollows() {
    Page page = page();
    page.navigate("/people?sort=kana");
    page.keyboard().press("j");
    assertThat(name(page, 0)).isFocused();
    assertThat(page.locator("#beside")).isHidden();
    page.keyboard().press("Space");
    assertThat(title(page)).hasText(name(page, 0).textContent());
    page.keyboard().press("ArrowDown");
    page.keyboard().press("j");
    assertThat(name(page, 2)).isFocused();
    assertThat(title(page)).hasText(name(page, 2).textContent());
    assertThat(page.locator("tr[aria-current=true] th a")).hasText(name(page, 2).textContent());
    PageLook.at(page, "keys");
    String there = page.url();
    assertThat(there).contains("sort=kana&beside=");
    page.keyboard().press("k");
    assertThat(title(page)).hasText(name(page, 1).textContent());
    page.keyboard().press("Escape");
    assertThat(page.locator("#beside")).isHidden();
    assertThat(name(page, 1)).isFocused();
    page.goBack();
    assertThat(title(page)).hasText(name(page, 1).textContent());
    page.goBack();
    assertThat(page.locator("#beside")).isHidden();
    page.navigate(there);
    assertThat(title(page)).hasText(name(page, 2).textContent());
    name(page, 2).focus();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/people/[^/?]+$"));
  }

  @Test
  void withoutScriptALinkShowsTheRecordBesideTheList() {
    Page page = page(1280, "ja", false);
    for (String list : new String[] {"/people", "/openings", "/employers?q=EX", "/contacts"}) {
      page.navigate(list);
      page.locator(".hw-beside-link").nth(1).click();
      assertThat(page).hasURL(Pattern.compile("beside="));
      assertThat(title(page)).not().hasText("");
      assertThat(page.locator("#beside #record dl").first()).isVisible();
      page.locator("[data-hw-close]").click();
      assertThat(page.locator("#beside")).isHidden();
    }
  }

  @Test
  void onANarrowScreenARecordHasAPageOfItsOwn() {
    Page page = page(375, "ja", true);
    page.navigate("/people");
    assertThat(page.locator(".hw-beside-link").first()).isHidden();
    page.navigate("/people?beside=EX-H-01");
    assertThat(page).hasURL(Pattern.compile("/people/EX-H-01$"));
  }

  @Test
  void thePointerChoosesARowToo() {
    Page page = page();
    page.navigate("/openings");
    page.locator("tr[data-hw-row]").nth(1).locator("td").nth(1).click();
    assertThat(page).hasURL(Pattern.compile("beside="));
    assertThat(title(page)).not().hasText("");
  }

  @Test
  void theKeysAreListedGoPlacesAndAreSwitchedOff() {
    Page page = page();
    page.navigate("/people");
    page.keyboard().press("?");
    assertThat(page.locator("dialog[open] #shortcuts")).isVisible();
    assertThat(page.locator("dialog[open] > button")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    page.keyboard().press("/");
    assertThat(page.locator("[data-hw-search]").first()).isFocused();
    page.keyboard().type("gojk?/");
    assertThat(page.locator("[data-hw-search]").first()).hasValue("gojk?/");
    page.locator("h1").click();
    page.keyboard().press("g");
    page.keyboard().press("o");
    assertThat(page).hasURL(Pattern.compile("/openings$"));

    page.keyboard().press("?");
    page.locator("dialog button[name=keys]").click();
    assertThat(page.locator(".hw-saved")).isFocused();
    page.navigate("/people");
    page.keyboard().press("j");
    page.keyboard().press("/");
    page.keyboard().press("g");
    page.keyboard().press("o");
    assertThat(page.locator("tr[data-hw-row] :focus")).hasCount(0);
    assertThat(page).hasURL(Pattern.compile("/people$"));
    name(page, 0).focus();
    page.keyboard().press("ArrowDown");
    assertThat(name(page, 1)).isFocused();
    page.navigate("/shortcuts");
    page.locator("button[name=keys]").click();
    assertThat(page.locator("button[name=keys]")).hasAttribute("value", "off");
  }
}
