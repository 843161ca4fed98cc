package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.MatchMarks;
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
  @Autowired MatchMarks marks;

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
  /** Places examples: other tests leave people of the same employers, who are none. */
  private static Page placed(Page page, String numbers) {
    page.navigate("/people?q=" + numbers + "&examples=yes&size=200");
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
    PageLook.picture(page, "plan-three");
  }

  @Test
  void aHospitalsPeopleArePlacedAndMoved() {
    Page page = placed(page(), "EX-H");
    PageLook.picture(page, "plan");
    String first = page.locator("#people tbody tr input").first().getAttribute("value");
    row(page, first).getByText("除外").click();
    assertThat(page.locator("#moves")).containsText("除外");
    assertThat(row(page, first)).containsText("動いた");
    PageLook.picture(page, "plan-moved");
    row(page, first).getByText("選び直す").click();
    PageLook.picture(page, "plan-person");
    page.locator("[name=opening]").first().focus();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[name=opening]").nth(1)).isChecked();
    assertThat(page.locator("[name=opening]").nth(1)).isFocused();
    page.locator("[name=opening]").nth(2).check();
    page.locator("#reason").fill("本人の希望");
    press(page, "選んだ受入情報に固定");
    assertThat(page.locator("#demands-title")).containsText("2件");
    press(page, "この変更を取り消す");
    assertThat(page.locator("#demands-title")).containsText("1件");
  }

  @Test
  void peopleAreKeptTogetherAndLetGoAgain() {
    Page page = placed(page(), "EX-H");
    for (int i : new int[] {0, 2}) {
      page.locator("#people tbody input").nth(i).check();
    }
    press(page, "選んだ人を同じ受入先に");
    assertThat(page.locator("#demands-title")).containsText("1件");
    assertThat(page.locator("#moves")).containsText("同じ受入先に");
    page.getByText("指定を外す").first().click();
    assertThat(page.locator("#demands-title")).hasCount(0);
  }

  @Test
  void withoutScriptWhoComesSecondIsToldAndAddsTheChangeAfterAll() {
    Page one = placed(page(1280, "ja", false), "EX-H");
    Page other = one.context().newPage();
    other.navigate(one.url());
    one.locator("#people tbody button").first().click();
    assertThat(one.locator("#moves")).containsText("固定");
    other.locator("#name").fill("米子の病院");
    press(other, "名前を変える");
    assertThat(other.locator("h1")).containsText("ほかの人が先に変えました");
    assertThat(other.locator("main")).containsText("米子の病院");
    press(other, "今の案に、この変更を加える");
    assertThat(other.locator("h1")).containsText("米子の病院");
    assertThat(other.locator("#demands-title")).containsText("1件");
  }

  @Test
  void peopleAreAddedByNameAndWhoCannotBeMeantIsSaid() {
    Page page = placed(page(), "EX-C1");
    page.locator("#names").fill("EX-H-01\nいない人");
    press(page, "加えて解き直す");
    assertThat(page.locator(".hw-error-summary")).containsText("いない人");
    assertThat(page.locator("#names")).hasValue("EX-H-01\nいない人");
    page.locator("#names").fill("ｅｘ−ｈ−01".replace("−", "-"));
    press(page, "加えて解き直す");
    assertThat(row(page, "EX-H-01")).isVisible();
    press(page, "選んだ人を案から外す");
    assertThat(page.locator(".hw-error-summary")).containsText("1人以上");
  }

  @Test
  void marksOnPairsAreForbiddenAndOfferedWithTheirReasons() {
    marks.mark("EX-H-01", "EX-H-O02", MatchMark.Kind.HIDDEN, "通えない道");
    marks.mark("EX-H-03", "EX-H-O03", MatchMark.Kind.PINNED, "見学済み");
    Page page = placed(page(), "EX-H");
    assertThat(page.locator("section:has(#hidden-title)")).containsText("通えない道");
    assertThat(page.locator("section:has(#offered-title)")).containsText("見学済み");
    page.locator("section:has(#offered-title) button").first().click();
    assertThat(page.locator("#demands-title")).containsText("1件");
    assertThat(page.locator("#offered-title")).hasCount(0);
    page.locator("section:has(#hidden-title) button").first().click();
    assertThat(page.locator("#hidden-title")).hasCount(0);
  }

  @InBothLanguages
  void thePagesOfAPlanAreAccessibleAndFit(String language, int width) {
    Page page = placed(page(width, language, true), "EX-H");
    row(page, "EX-H-01").locator("button").first().click();
    List<String> faults = new ArrayList<>();
    PageLook.at(page, "plan-" + language + "-" + width, faults);
    row(page, "EX-H-01").locator("td.hw-go a").click();
    PageLook.at(page, "plan-person-" + language + "-" + width, faults);
    page.locator("button[value=with]").click();
    PageLook.at(page, "plan-faulty-" + language + "-" + width, faults);
    page.navigate("/group-plans");
    PageLook.at(page, "plans-" + language + "-" + width, faults);
    page.navigate("/people");
    PageLook.at(page, "people-ticked-" + language + "-" + width, faults);
    assertThat(faults).isEmpty();
  }

  @Test
  void aPlanIsTakenOutAsWorkbookAndOnPaper() throws IOException {
    Page page = placed(page(), "EX-H");
    Download paper =
        page.waitForDownload(
            () -> page.getByText("PDF", new Page.GetByTextOptions().setExact(true)).click());
    assertThat(paper.suggestedFilename()).endsWith("_2026-11-21.pdf");
    paper.saveAs(Path.of("target/plan.pdf"));
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(Path.of("target/plan.pdf")))) {
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
