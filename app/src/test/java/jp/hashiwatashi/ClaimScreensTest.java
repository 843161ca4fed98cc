package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.access.Principal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An employer records an estimate and follows it, on the pages as they look. */
class ClaimScreensTest extends ScreenTest {

  @Autowired JdbcClient jdbc;

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private Page employer() {
    jdbc.sql("insert into employer (id, name) values ('YCS-E1', '見本工業（架空）') on conflict do nothing")
        .update();
    jdbc.sql(
            """
            insert into establishment (id, employer_id, name, municipality)
            values ('YCS-F1', 'YCS-E1', '千葉工場（架空）', '12100') on conflict do nothing
            """)
        .update();
    return pageOf("claim-screens", Principal.SENDING_EMPLOYER, "YCS-E1");
  }

  @Test
  void anEstimateIsRecordedAndFollowed() {
    Page page = employer();
    List<String> faults = new ArrayList<>();
    page.navigate("/claims");
    PageLook.at(page, "claims-none", faults);
    page.navigate("/subsidies/open-ended-conversion");
    assertThat(page.locator("#establishment")).hasValue("YCS-F1");
    page.selectOption("#establishment", "");
    page.fill("#applied_on", "2017-10-31");
    page.fill("#sixth_wage_paid_on", "平成29年9月25日");
    page.check("[name='sme'][value='yes']");
    page.check("[name='productivity'][value='no']");
    page.fill("#people", "２人");
    page.fill("#already_this_year", "0");
    page.check("[name='no_breach'][value='yes']");
    press(page, "答えを見る");
    press(page, "この見込みを記録する");
    PageLook.at(page, "claim-new", faults);
    press(page, "記録する");
    assertThat(page.locator(".hw-error-summary")).containsText("事業所を選んでください");
    PageLook.at(page, "claim-new-fault", faults);
    page.selectOption("#establishment", "YCS-F1");
    press(page, "記録する");
    assertThat(page.locator("main")).containsText("960,000円");
    assertThat(page.locator("main")).containsText("千葉支部");
    PageLook.at(page, "claim", faults);
    String claim = page.url().replaceAll("\\?.*", "");

    page.getByText("内容を変える").click();
    page.fill("#people", "3");
    press(page, "答えを見る");
    page.locator("form[action$='/facts'] button").click();
    assertThat(page.locator("main")).containsText("1,440,000円");
    page.check("[name='to'][value='APPLIED']");
    press(page, "記録する");
    assertThat(page.locator(".hw-error-summary")).containsText("日付を入力してください");
    PageLook.at(page, "claim-fault", faults);
    page.check("[name='to'][value='APPLIED']");
    page.fill("#on", "2017-10-31");
    press(page, "記録する");
    assertThat(page.locator(".hw-badge").first()).hasText("申請済み");
    page.navigate(claim);
    page.check("[name='to'][value='LEFT']");
    page.fill("#reason", "取り下げた（架空）");
    press(page, "記録する");
    assertThat(page.locator(".hw-badge").first()).hasText("見送り");
    press(page, "「見送り」の記録を取り消す");
    assertThat(page.locator(".hw-badge").first()).hasText("申請済み");

    for (String other : List.of("/claims", "/claims?all=1", "/claims/years", "/claims/changes")) {
      page.navigate(other);
      PageLook.at(page, "claims" + other.replaceAll("[^a-z]", "-"), faults);
    }
    page.setViewportSize(375, 800);
    for (String other : List.of("/claims", "/claims/years", claim)) {
      page.navigate(other);
      PageLook.at(page, "claims-375" + other.replaceAll(".*/claims", "").replace('/', '-'), faults);
    }
    page.navigate("/language?to=en&back=/claims");
    for (String other : List.of("/claims?all=1", "/claims/years", "/claims/changes", claim)) {
      page.navigate(other);
      PageLook.at(
          page, "claims-en" + other.replaceAll(".*/claims", "").replace('/', '-'), "en", faults);
    }
    page.navigate("/language?to=ja&back=/claims");
    page.navigate("/claims");
    Download file =
        page.waitForDownload(() -> page.locator("a[href='/claims/deadlines.ics']").click());
    assertThat(file.suggestedFilename()).endsWith(".ics");
    press(page, "カレンダーが自動で読むアドレスを作る");
    assertThat(page.locator("#calendar-address")).containsText("/calendar/");
    PageLook.at(page, "claims-calendar", faults);
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsMissingIsAskedForInTheFormOfTheEstimate() {
    Page page = employer();
    page.navigate("/subsidies/outside-training");
    page.fill("#plan_filed_on", "2016-12-01");
    press(page, "答えを見る");
    press(page, "この見込みを記録する");
    assertThat(page.locator(".hw-notice li")).hasText("訓練の費用");
    assertThat(page.locator(".hw-notice a")).hasCount(0);
    press(page, "記録する");
    page.locator(".hw-notice li a").click();
    assertThat(page.locator("#cost:target")).isVisible();
    page.fill("#cost", "15万円");
    press(page, "答えを見る");
    page.locator("form[action$='/facts'] button").click();
    assertThat(page.locator("main")).containsText("100,000円");
  }
}
