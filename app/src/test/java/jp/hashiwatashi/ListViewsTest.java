package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import jp.hashiwatashi.register.ListViews;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.page.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Columns of lists, chosen and remembered, and views saved by name. */
class ListViewsTest extends ScreenTest {

  @Autowired ListViews views;
  @Autowired SignedIn signedIn;

  @AfterEach
  void asItWas() {
    signedIn.as(
        "consultant",
        () -> {
          for (RegisterName register : RegisterName.values()) {
            views.forget(register);
            views.of(register).forEach(view -> views.delete(register, view.name()));
          }
        });
  }

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  private static List<String> heads(Page page, String table) {
    return page.locator(table + " thead th:not(.hw-go)").allTextContents().stream()
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void chosenColumnsStayAndAreWhatIsTakenOut(boolean withScript) {
    Page page = page(1280, "ja", withScript);
    page.navigate("/contacts?q=EX-C");
    page.locator("#looks > summary").click();
    page.locator("[name=column][value=kana]").check();
    page.locator("[name=column][value=email]").uncheck();
    press(page, "この列で表示する");
    assertThat(page.locator("#records")).isVisible();
    assertThat(heads(page, "#records")).containsExactly("番号", "名前", "事業主番号", "部署・役職", "電話", "フリガナ");
    press(page, "「フリガナ」を前へ");
    assertThat(heads(page, "#records")).endsWith("フリガナ", "電話");
    if (withScript) {
      assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("「フリガナ」を前へ")))
          .isFocused();
    }
    assertThat(page.locator("a:text-is('Excel')").first().getAttribute("href"))
        .startsWith(
            "/contacts/export.xlsx?columns=contact_id%2Cname%2Cemployer_id%2Cdepartment%2Ckana%2Cphone&sealed=");
    assertThat(page.locator("a:text-is('Excel')").nth(1).getAttribute("href"))
        .startsWith("/contacts/export.xlsx?sealed=");
    page.navigate("/contacts");
    assertThat(heads(page, "#records")).endsWith("フリガナ", "電話");
    page.locator("#looks > summary").click();
    press(page, "標準の列に戻す");
    assertThat(heads(page, "#records")).endsWith("電話", "メール");
  }

  @Test
  void aViewIsSavedOpenedFirstRenamedOverwrittenAndDeleted() {
    Page page = page();
    page.navigate("/people?prefecture=13&sort=kana&columns=sex,birth_date");
    page.locator("#looks > summary").click();
    press(page, "新しいビューとして保存");
    assertThat(page.locator("#view-name-error")).containsText("名前が空です");
    page.locator("#view-name").fill("東京の人");
    press(page, "新しいビューとして保存");
    assertThat(page.locator("[aria-label=保存したビュー] [aria-current]")).hasText("東京の人");
    assertThat(page.locator("#looks [role=status]")).isFocused();
    press(page, "最初に開くビューにする");

    page.navigate("/people");
    assertThat(page).hasURL(Pattern.compile("prefecture=13&sort=kana&columns=sex.*&sealed="));
    assertThat(page.locator("#prefecture")).hasValue("13");
    assertThat(heads(page, "#people")).contains("性別", "生年月日").doesNotContain("希望職業");

    page.locator("#prefecture").selectOption("27");
    press(page, "表示する");
    page.locator("#looks > summary").click();
    page.locator("#view-name").fill("大阪の人");
    press(page, "この名前に変える");
    assertThat(page.locator("[aria-label=保存したビュー] [aria-current]")).hasText("大阪の人（最初に開く）");
    assertThat(page.locator("#prefecture")).hasValue("13");
    page.locator("#prefecture").selectOption("27");
    press(page, "表示する");
    page.locator("#looks > summary").click();
    press(page, "今の表示で上書きする");
    page.navigate("/people");
    assertThat(page.locator("#prefecture")).hasValue("27");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("条件を消す")).click();
    assertThat(page.locator("#prefecture")).hasValue("");
    page.locator("#looks > summary").click();
    page.locator("#view-name").fill("大阪の人");
    press(page, "新しいビューとして保存");
    assertThat(page.locator("#view-name-error")).containsText("同じ名前");
    page.locator("[aria-label=保存したビュー] a", new Page.LocatorOptions().setHasText("大阪の人")).click();
    page.locator("#looks > summary").click();
    press(page, "このビューを消す");
    assertThat(page.locator("[aria-label=保存したビュー]")).hasCount(0);
    page.navigate("/people");
    assertThat(page.locator("#prefecture")).hasValue("");
  }

  @Test
  void everyColumnOfEveryListCanBeShown() {
    Page page = page();
    for (RegisterName register : RegisterName.values()) {
      page.navigate(register.path());
      page.locator("#looks > summary").click();
      int all = page.locator("[name=column]").count();
      for (var tick : page.locator("[name=column]").all()) {
        tick.check();
      }
      press(page, "この列で表示する");
      assertThat(page.locator("[name=column]:checked")).hasCount(all);
      assertThat(page.locator("tbody tr").first()).isVisible();
    }
  }
}
