package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole group placed on screens: chosen, placed, pinned, forbidden, kept together, undone. */
class GroupPlanTest extends ScreenTest {

  @Autowired JdbcClient jdbc;

  @AfterEach
  void forgetPlans() {
    jdbc.sql("delete from group_plan").update();
    jdbc.sql("delete from match_mark").update();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
  }

  /** A plan of everybody whose number begins so. */
  private static Page placed(Page page, String numbers) {
    page.navigate("/people?q=" + numbers + "&size=200");
    page.locator("button[value=listed]").click();
    assertThat(page.locator("#tallies")).isVisible();
    return page;
  }

  private static Locator row(Page page, String id) {
    return page.locator("#people tbody tr:has(input[value='" + id + "'])");
  }

  @Test
  void peopleTickedInTheirListArePlacedTogether() {
    Page page = page();
    page.navigate("/people?q=EX-H");
    int there = page.locator("#people input[name=person]").count();
    assertThat(there).isGreaterThan(3);
    for (int i = 0; i < 3; i++) {
      page.locator("#people input[name=person]").nth(i).check();
    }
    press(page, "選んだ人を一括配置");
    assertThat(page.locator("h1")).containsText("3人");
    assertThat(page.locator("#people tbody tr")).hasCount(3);
    assertThat(page.locator("#tallies")).containsText("最適と証明");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(screenshot("plan-three")).setFullPage(true));
  }

  @Test
  void aHospitalsPeopleArePlacedAndMoved() {
    Page page = placed(page(), "EX-H");
    page.screenshot(new Page.ScreenshotOptions().setPath(screenshot("plan")).setFullPage(true));
    String first = page.locator("#people tbody tr input").first().getAttribute("value");
    row(page, first).getByText("除外").click();
    assertThat(page.locator("#moves")).containsText("除外");
    assertThat(row(page, first)).containsText("動いた");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(screenshot("plan-moved")).setFullPage(true));
    row(page, first).getByText("選び直す").click();
    page.screenshot(
        new Page.ScreenshotOptions().setPath(screenshot("plan-person")).setFullPage(true));
    page.locator("[name=opening]").nth(2).check();
    page.locator("#reason").fill("本人の希望");
    press(page, "選んだ受入情報に固定");
    assertThat(page.locator("#demands-title")).containsText("2件");
    press(page, "この変更を取り消す");
    assertThat(page.locator("#demands-title")).containsText("1件");
  }

  @Test
  void aPlanIsTakenOutAsWorkbookAndOnPaper() throws IOException {
    Page page = placed(page(), "EX-H");
    Download paper =
        page.waitForDownload(
            () -> page.getByText("PDF", new Page.GetByTextOptions().setExact(true)).click());
    assertThat(paper.suggestedFilename()).endsWith("_2026-11-21.pdf");
    try (PDDocument pdf = Loader.loadPDF(paper.createReadStream().readAllBytes())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
      assertThat(text)
          .contains("EX-H-01", "EX-H-45", "1 / " + pdf.getNumberOfPages(), "consultant");
    }
    Download workbook =
        page.waitForDownload(
            () -> page.getByText("Excel", new Page.GetByTextOptions().setExact(true)).click());
    Path file = Path.of("target/plan.xlsx");
    workbook.saveAs(file);
    try (ZipFile book = new ZipFile(file.toFile())) {
      assertThat(part(book, "xl/worksheets/sheet1.xml"))
          .contains("EX-H-01", "EX-H-45", "決まらない理由")
          .doesNotContain("<f>");
      assertThat(part(book, "xl/worksheets/sheet2.xml")).contains("45人", "consultant", "最適と証明");
    }
  }

  private static String part(ZipFile book, String name) throws IOException {
    try (var stream = book.getInputStream(book.getEntry(name))) {
      String xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("&#x([0-9a-f]+);")
          .matcher(xml)
          .replaceAll(c -> Character.toString(Integer.parseInt(c.group(1), 16)));
    }
  }
}
