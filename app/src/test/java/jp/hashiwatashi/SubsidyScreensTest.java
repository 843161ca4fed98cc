package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hashiwatashi.subsidy.SubsidyCaseTexts;
import jp.hashiwatashi.subsidy.cases.AnswerJson;
import jp.hashiwatashi.subsidy.cases.CaseReading;
import jp.hashiwatashi.subsidy.rules.Answer;
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
  void whatIsAssumedIsAskedWhenSomebodyWantsToKnow() throws IOException {
    Page page = page();
    page.navigate("/subsidies/work-environment");
    assertThat(page.locator("#assumable")).not().hasAttribute("open", "");
    page.navigate(
        "/subsidies/outside-training?plan_filed_on=2016-12-01&cost=90000&assumed.on_list=yes");
    assertThat(page.locator("#assumed tbody tr")).hasCount(1);
    assertThat(page.locator("#assumable")).hasAttribute("open", "");
    page.check("[name='assumed.training_entrusted'][value='no']");
    answer(page);
    assertThat(page.locator("#assumed")).hasCount(0);
    assertThat(page.locator("#unmet")).containsText("外部の教育訓練施設等に委託した");
    assertThat(page.locator("#moved")).containsText("いいえ");
    assertThat(page.locator("[name='assumed.on_list'][value='yes']")).isChecked();
    assertThat(page.url()).doesNotContain("assumed");
    Download sheet = page.waitForDownload(() -> page.locator("a[href*='/paper.pdf']").click());
    sheet.saveAs(Path.of("target/subsidy-assumed.pdf"));
    try (PDDocument pdf =
        Loader.loadPDF(Files.readAllBytes(Path.of("target/subsidy-assumed.pdf")))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("訓練を外部の教育訓練施設等に委託した", "一覧に載っている", "いいえ")
          .doesNotContain("満たすものとみなした");
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
    assertThat(page.locator("#result")).containsText("誤りを直すと");
    page.check("[name='measures'][value='B']");
    page.check("[name='measures'][value='C70']");
    answer(page);
    assertThat(page.locator(".hw-error-summary")).containsText("一緒に実施できません");
    assertThat(page.locator("[name='measures'][value='C70']")).isChecked();
  }

  private static void send(Page page, String json) {
    page.navigate("/subsidies/batch");
    page.locator("#file")
        .setInputFiles(
            new FilePayload("C.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
    page.locator("form[enctype] button").click();
  }

  @Test
  void aFileOfCasesIsSummedUpAndThenAnsweredAsTheCommandDoes() throws Exception {
    String cases = SubsidyCaseTexts.all();
    Page page = page();
    send(page, cases);
    assertThat(page.locator("#answers tbody tr")).hasCount(50);
    var read = CaseReading.read(cases.getBytes(StandardCharsets.UTF_8));
    long yen =
        read.stream()
            .mapToLong(one -> one.answer() instanceof Answer.Payable payable ? payable.yen() : 0)
            .sum();
    assertThat(page.locator("#result")).containsText("%,d件の結果".formatted(read.size()));
    assertThat(page.locator("#result")).containsText("%,d円".formatted(yen));
    PageLook.at(page, "subsidy-batch");
    Download answers = page.waitForDownload(() -> page.locator("#result form button").click());
    assertThat(answers.suggestedFilename()).isEqualTo("助成金の答え_2026-11-21.json");
    var command = new ByteArrayOutputStream();
    AnswerJson.write(read, command);
    assertThat(Files.readAllBytes(answers.path())).isEqualTo(command.toByteArray());
  }

  @Test
  void ofAMalformedFileEveryFaultIsToldAndNothingAnswered() {
    String json =
        """
        [{"id": "松", "scheme": "outside-training", "facts": {}},
         {"id": "松", "scheme": "outside-training", "facts": {"cost": "5", "sme": true}}]
        """;
    Page page = page(375, "ja", true);
    send(page, json);
    assertThat(page.locator("#wrong tbody tr")).hasCount(3);
    assertThat(page.locator("#wrong")).containsText("訓練の費用が数ではありません");
    assertThat(page.locator("#result")).hasCount(0);
    PageLook.at(page, "subsidy-batch-wrong");
    page.navigate("/subsidies/batch");
    page.locator("form[enctype] button").click();
    assertThat(page.locator("#file-error")).containsText("選ばれていない");
    page.navigate("/language?to=en&back=/subsidies");
    send(page, json);
    assertThat(page.locator("#wrong")).containsText("This is not a number");
  }

  @Test
  void whatThePageNeverCarriedIsRefused() {
    Page page = page();
    send(page, "[]");
    assertThat(page.locator("#answers")).hasCount(0);
    page.evaluate("document.querySelector('[name=cases]').value = 'H4sI'");
    page.locator("#result form button").click();
    assertThat(page.locator("h1")).not().containsText("まとめて");
    complaints.removeIf(told -> told.contains("400"));
  }

  @Test
  void theFiguresOfLawAreShownWithTheirLastKnownDay() {
    Page page = page();
    page.navigate("/law");
    assertThat(page.locator("main")).containsText("2018年3月31日");
    page.locator("summary").last().click();
    assertThat(page.locator("details[open] table")).containsText("480,000");
    assertThat(page.locator("details[open] table")).containsText("中小企業事業主 › 生産性要件");
    page.navigate("/subsidies/nothing");
    assertThat(page.locator("h1")).containsText("見つかりません");
  }
}
