package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A case typed on its page: what is missing, the answer, what a changed fact moves, the sheet. */
class SubsidyScreensTest extends ScreenTest {

  private static void answer(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("答えを見る")).click();
  }

  @Test
  void onlyWhatStillMattersIsAskedFor() {
    Page page = page(1280, "ja", false);
    page.navigate("/subsidies");
    page.locator("a[href='/subsidies/early-hiring']").click();
    page.fill("#plan_filed_on", "平成28年12月1日");
    page.check("[name='certificate'][value='yes']");
    answer(page);
    assertThat(page.locator("#result")).containsText("次の事実がわかれば");
    assertThat(page.locator("#result a[href='#hired_on']")).hasCount(1);
    assertThat(page.locator("#result a[href='#certificate']")).hasCount(0);
    page.check("[name='certificate'][value='no']");
    answer(page);
    assertThat(page.locator("#unmet")).containsText("対象労働者証明書");
    assertThat(page.locator("#plan_filed_on")).hasValue("平成28年12月1日");
    assertThat(page.url()).doesNotContain("certificate").contains("sealed=");
  }

  @Test
  void aChangedFactMovesTheAmountAndItsClause() throws IOException {
    Page page = page();
    page.navigate("/subsidies/outside-training");
    page.fill("#plan_filed_on", "2016-12-01");
    page.fill("#cost", "１０万円");
    answer(page);
    assertThat(page.locator("#result")).containsText("66,666円");
    assertThat(page.locator("#moved")).hasCount(0);
    page.fill("#cost", "450,003");
    answer(page);
    assertThat(page.locator("#result")).containsText("300,000円");
    assertThat(page.locator("#moved")).containsText("100,000円");
    assertThat(page.locator("#moved")).containsText("450,003円 × 2/3");
    page.goBack();
    assertThat(page.locator("#result")).containsText("66,666円");

    Download sheet = page.waitForDownload(() -> page.locator("a[href*='/paper.pdf']").click());
    assertThat(sheet.suggestedFilename()).isEqualTo("助成金の見込み_2026-11-21.pdf");
    sheet.saveAs(Path.of("target/subsidy.pdf"));
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(Path.of("target/subsidy.pdf")))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("66,666", "2/3", "認定を受けた再就職援助計画", "2016年12月1日", "consultant");
    }
  }

  @Test
  void whatTheRegistersKnowNeedNotBeTyped() {
    var person = people.find("EX-H-01").orElseThrow();
    Page page = page();
    page.navigate("/subsidies/job-search-leave");
    page.fill("#seeker", "ＥＸ-H-01");
    page.check("[name='sme'][value='yes']");
    answer(page);
    assertThat(page.locator("#birth_date")).hasValue(String.valueOf(person.profile().birthDate()));
    assertThat(page.locator("#birth_date-support")).hasText("求職登録 EX-H-01 から");
    page.fill("#birth_date", "1980-01-01");
    answer(page);
    assertThat(page.locator("#birth_date")).hasValue("1980-01-01");
    assertThat(page.locator("#birth_date-support")).hasCount(0);
    page.navigate("/subsidies/continued-employment-65");
    assertThat(page.locator("#seeker")).hasCount(0);
  }

  @Test
  void whatCannotBeReadIsToldBesideItsField() {
    Page page = page();
    page.navigate("/subsidies/continued-employment-65");
    page.fill("#applied_on", "2017-02-30");
    page.fill("#raise_years", "0");
    answer(page);
    assertThat(page.locator(".hw-error-summary li")).hasCount(2);
    assertThat(page.locator("#applied_on-error")).containsText("実在する日付");
    assertThat(page.locator("#applied_on")).hasValue("2017-02-30");
    assertThat(page.locator("#result")).containsText("事実を入れて");
    page.check("[name='measures'][value='B']");
    page.check("[name='measures'][value='C70']");
    answer(page);
    assertThat(page.locator(".hw-error-summary")).containsText("一緒に実施できません");
    assertThat(page.locator("[name='measures'][value='C70']")).isChecked();
  }

  @Test
  void theFiguresOfLawAreShownWithTheirLastKnownDay() {
    Page page = page();
    page.navigate("/law");
    assertThat(page.locator("main")).containsText("2018年3月31日");
    page.locator("summary").last().click();
    assertThat(page.locator("details[open] table")).containsText("480000");
    page.navigate("/subsidies/nothing");
    assertThat(page.locator("h1")).containsText("見つかりません");
  }
}
