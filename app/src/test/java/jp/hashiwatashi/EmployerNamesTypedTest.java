package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of employers typed beside their numbers, where another name is registered. */
class EmployerNamesTypedTest extends ScreenTest {

  @Autowired JdbcClient jdbc;

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  private static Locator field(Page page, String code) {
    return page.locator("#f-" + code);
  }

  private void employer(String id, String name) {
    jdbc.sql("insert into employer (id, name) values (:id, :name)")
        .param("id", id)
        .param("name", name)
        .update();
  }

  /** Somebody new with this employer, at the check. */
  private Page checkedPerson(String id, String employerId, String employer) {
    Page page = page();
    page.navigate("/people/new");
    field(page, "seeker_id").fill(id);
    field(page, "name").fill("見本 " + id);
    field(page, "kana").fill("ミホン");
    page.locator("[name=f-moves][value=TRANSFER]").check();
    field(page, "employer_id").fill(employerId);
    field(page, "employer").fill(employer);
    press(page, "確認へ進む");
    assertThat(page.locator("h1")).hasText("内容を確かめる");
    return page;
  }

  private static Locator warning(Page page) {
    return page.locator(".hw-notice--warning:has(a[href^='/employers/'])");
  }

  @Test
  void aNameTypedBesideTheNumberOfAnotherEmployerIsToldAndTheRegisteredOneShown() {
    employer("ED-NAME-1", "佐藤商事（架空）");
    Page page = checkedPerson("ED-NAME-S1", "ED-NAME-1", "山田工業（架空）");
    assertThat(warning(page)).containsText("番号 ED-NAME-1 の事業主は「佐藤商事（架空）」です。名称は事業主の記録で直します");
    assertThat(warning(page).locator("a")).hasAttribute("href", "/employers/ED-NAME-1");
    assertThat(page.locator("#answers")).containsText("佐藤商事（架空）");
    assertThat(page.locator("#answers")).not().containsText("山田工業");
    press(page, "入力に戻る");
    assertThat(field(page, "employer")).hasValue("山田工業（架空）");
    field(page, "employer").fill("佐藤商事 (架空)");
    press(page, "確認へ進む");
    assertThat(warning(page)).hasCount(0);
    press(page, "保存する");
    assertThat(page.locator(".hw-saved")).isVisible();

    page.navigate("/people/ED-NAME-S1/edit");
    field(page, "employer").fill("佐藤物産（架空）");
    press(page, "確認へ進む");
    assertThat(warning(page)).containsText("「佐藤商事（架空）」");
    assertThat(page.locator("main")).containsText("変わるところはありません");
  }

  @Test
  void theSameIsToldOfAnOpeningsEmployer() {
    employer("ED-NAME-2", "佐藤運輸（架空）");
    Page page = page(1280, "en", true);
    page.navigate("/openings/EX-C3-O/edit");
    field(page, "employer_id").fill("ED-NAME-2");
    field(page, "employer").fill("山田運輸（架空）");
    press(page, "Check");
    assertThat(warning(page)).containsText("The employer of number ED-NAME-2 is “佐藤運輸（架空）”");
    assertThat(page.locator("#answers")).containsText("佐藤運輸（架空）");
    assertThat(page.locator("#answers")).not().containsText("山田運輸");
    press(page, "Back to the form");
    press(page, "Keep as draft");
    press(page, "Discard the draft");
  }

  @Test
  void anEmployerRenamedMeanwhileIsNoChangeOfThePerson() {
    employer("ED-NAME-3", "改める前の名称（架空）");
    Page page = checkedPerson("ED-NAME-S3", "ED-NAME-3", "改める前の名称（架空）");
    press(page, "保存する");
    page.navigate("/people/ED-NAME-S3/edit");
    Page other = page();
    other.navigate("/employers/ED-NAME-3/edit");
    field(other, "name").fill("改めた名称（架空）");
    press(other, "確認へ進む");
    press(other, "保存する");
    assertThat(other.locator(".hw-saved")).isVisible();
    field(page, "wishes").fill("改名のあとの希望");
    press(page, "確認へ進む");
    assertThat(page.locator("#answers tbody tr")).hasCount(1);
    assertThat(page.locator("#answers")).containsText("改名のあとの希望");
    assertThat(warning(page)).hasCount(0);
    press(page, "保存する");
    assertThat(page.locator("main")).containsText("改めた名称（架空）");
  }
}
