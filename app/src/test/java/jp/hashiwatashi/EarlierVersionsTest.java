package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records that go back to an earlier version, while somebody has begun something else. */
class EarlierVersionsTest extends ScreenTest {

  private static int run;

  /** A number of this test's own: the history of a number that was once given never goes. */
  private String id;

  @Autowired JdbcClient jdbc;

  @BeforeEach
  void anEmployerThatHadTenWorkersAndHasTwenty() {
    run++;
    id = "EARLIER-" + run;
    jdbc.sql("insert into employer (id, name) values (:id, '戻る見本（架空）')").param("id", id).update();
    for (String workers : new String[] {"10", "20"}) {
      Page page = page();
      page.navigate("/employers/" + id + "/edit");
      field(page, "regular_workers").fill(workers);
      press(page, "確認へ進む");
      press(page, "保存する");
      assertThat(page.locator(".hw-saved")).isVisible();
    }
  }

  @AfterEach
  void forget() {
    jdbc.sql("delete from draft where record_id = :id").param("id", id).update();
    jdbc.sql("delete from employer where id = :id").param("id", id).update();
  }

  private static void press(Page page, String label) {
    button(page, label).click();
  }

  private static Locator button(Page page, String label) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  private static Locator field(Page page, String code) {
    return page.locator("#f-" + code);
  }

  private int workers() {
    return jdbc.sql("select regular_workers from employer where id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  @Test
  void aDraftStaysWhereTheRecordGoesBackToAnEarlierVersion() {
    Page page = page();
    page.navigate("/employers/" + id + "/edit");
    field(page, "capital").fill("３００万円");
    press(page, "下書きに保存");
    page.navigate("/employers/" + id + "/edit?version=2");
    assertThat(page.locator("h1")).hasText("内容を確かめる");
    assertThat(kept(page)).isVisible();
    assertThat(button(page, "入力に戻る")).hasCount(0);
    assertThat(page.locator("#answers tbody tr")).hasCount(1);
    press(page, "保存する");
    assertThat(page.locator(".hw-saved")).isVisible();
    assertThat(workers()).isEqualTo(10);
    page.navigate("/employers/" + id + "/edit");
    assertThat(field(page, "capital")).hasValue("３００万円");
  }

  @Test
  void aDraftBegunMeanwhileIsNotTypedOver() {
    Page page = page();
    page.navigate("/employers/" + id + "/edit?version=2");
    Page other = page();
    other.navigate("/employers/" + id + "/edit");
    field(other, "capital").fill("400万円");
    press(other, "下書きに保存");
    press(page, "入力に戻る");
    assertThat(page).hasURL(Pattern.compile("/edit\\?version=2$"));
    assertThat(kept(page)).isVisible();
    kept(page).locator("a").click();
    assertThat(field(page, "capital")).hasValue("400万円");
  }

  @Test
  void withoutADraftAnEarlierVersionIsMendedByTyping() {
    Page page = page();
    page.navigate("/employers/" + id + "/edit?version=2");
    assertThat(kept(page)).hasCount(0);
    press(page, "入力に戻る");
    assertThat(field(page, "regular_workers")).hasValue("10");
    field(page, "regular_workers").fill("11");
    press(page, "確認へ進む");
    press(page, "保存する");
    assertThat(page.locator(".hw-saved")).isVisible();
    assertThat(workers()).isEqualTo(11);
    assertThat(
            jdbc.sql("select count(*) from draft where record_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isZero();
  }

  /** The notice that a draft is left as it is; others may stand beside it. */
  private static Locator kept(Page page) {
    return page.locator(".hw-notice", new Page.LocatorOptions().setHasText("下書きはそのまま残ります"));
  }
}
