package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.shared.codes.Licences;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import jp.hashiwatashi.shared.page.InEnglish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever chose English reads English: what is Japanese was written by somebody, or is quoted. */
class EnglishScreensTest extends ScreenTest {

  /** The title, all text, shown or not, and all names of things, but the link to Japanese itself. */
  private static final String SAID =
      """
      () => {
        const page = document.documentElement.cloneNode(true);
        page.querySelectorAll('script, style, textarea, [lang=ja]').forEach(e => e.remove());
        const said = [...page.querySelectorAll('[aria-label], [title], [alt]')].flatMap(e =>
            ['aria-label', 'title', 'alt'].map(a => e.getAttribute(a)));
        const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          said.push(texts.currentNode.data);
        }
        return said.join('\\n');
      }
      """;

  @Autowired Matching matching;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void forgetPlans() {
    jdbc.sql("delete from group_plan").update();
  }

  private Page english() {
    return page(1280, "en", true);
  }

  private static List<String> japanese(String text) {
    return InEnglish.JAPANESE.matcher(text).results().map(MatchResult::group).toList();
  }

  private static void isEnglish(Locator part) {
    assertThat(part.first()).isVisible();
    for (String text : part.allInnerTexts()) {
      assertThat(japanese(text.replaceAll("“[^”]*”", ""))).as(text).isEmpty();
    }
  }

  /** All that records say, and the names of licences, which have no English. */
  private String written() {
    List<String> all = new ArrayList<>();
    jdbc.sql(
            "select tablename from pg_tables where schemaname = 'public'"
                + " and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')")
        .query(String.class)
        .list()
        .forEach(table ->
            all.addAll(jdbc.sql("select t::text from " + table + " t").query(String.class).list()));
    Licences.get().all().forEach(licence -> all.add(licence.name()));
    return String.join("\n", all);
  }

  @Test
  void whatIsJapaneseOnAPageSomebodyWrote() {
    Page page = english();
    String written = written();
    Set<String> others = new TreeSet<>();
    for (String path : PageKinds.all(people, matching)) {
      if (!path.equals("/components")) { // it shows what it is given
        page.navigate(path);
        String asked = URLDecoder.decode(path, UTF_8);
        String said = page.evaluate(SAID).toString().replaceAll("“[^”]*”", "");
        japanese(path.startsWith("/search") ? withoutOccupations(said) : said).stream()
            .filter(text -> !written.contains(text) && !asked.contains(text))
            .forEach(text -> others.add(path + " " + text));
      }
    }
    assertThat(others).isEmpty();
  }

  /** What was found is shown as the index has it, which is one, in Japanese, for all. */
  private static String withoutOccupations(String said) {
    String without = said;
    for (int middle = 1; middle <= 99; middle++) {
      if (OccupationGroups.exists(middle)) {
        without = without.replace(OccupationGroups.middleName(middle), "");
      }
    }
    return without;
  }

  @Test
  void whatIsWrongInARecordIsToldInEnglish() {
    Page page = english();
    page.navigate("/people/new");
    page.locator("#f-kana").fill("漢字");
    page.locator("#f-phone").fill("電話");
    page.locator("#f-birth_date").fill("昭和70年2月30日");
    page.locator("#f-min_monthly_wage").fill("たくさん");
    page.locator("button[value=check]").last().click();
    isEnglish(page.locator(".hw-error-summary"));
    isEnglish(page.locator("main [id$=-error]"));
    assertThat(page.locator(".hw-error-summary"))
        .containsText("Kana: Reading “漢字” has a character that is not kana: “漢”. Enter it in");
    PageLook.picture(page, "english-edit");
  }

  @Test
  void whatIsWrongInAFileIsToldInEnglishAndStandsSoInTheFileGivenBack() throws Exception {
    Page page = english();
    page.navigate("/people/import");
    String lines =
        "求職者番号,氏名,フリガナ,希望形態,生年月日,居住市区町村コード\n"
            + "EN-1,英 一,エイ,移籍,平成31年5月1日,船橋市\n"
            + "EN-2,英 二,エイ,転職,2026-02-30,府中市\n"
            + ",,英,移籍,あした,\n"
            + "EN-4,英 四,エイ,移籍,,,余分\n";
    send(page, "英.csv", lines.getBytes(UTF_8));
    page.locator("#faults").waitFor();
    isEnglish(page.locator("#faults td:nth-child(n+4), #faults th"));
    assertThat(page.locator("#faults")).containsText("“転職” is none of the values to choose from");
    assertThat(page.locator("details li").first()).containsText("Heisei ended on 30 Apr 2019");
    PageLook.picture(page, "english-import");
    var file = page.waitForDownload(() -> page.locator("a[href$='/result.csv']").click());
    assertThat(file.suggestedFilename()).isEqualTo("英_result.csv");
    assertThat(Files.readString(file.path()))
        .contains("Result of the row", "Not imported yet: New (EN-1)", "Wrong: 希望形態: “転職” is");

    page.navigate("/people/import");
    send(page, "x.xlsx", "%PDF-1.7".getBytes(UTF_8));
    isEnglish(page.locator(".hw-notice--warning"));
    assertThat(page.locator(".hw-notice--warning")).containsText("By its contents it is PDF");
  }

  private static void send(Page page, String name, byte[] bytes) {
    page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", bytes));
    page.locator("form[enctype] button").click();
  }

  @Test
  void whatIsAtOddsInAGroupPlanIsToldInEnglish() {
    Page page = english();
    page.navigate("/people?q=EX-H&examples=yes&size=200");
    page.locator("button[value=listed]").click();
    assertThat(page.locator("#tallies")).isVisible();
    String plan = page.url();
    for (int i : new int[] {0, 1}) {
      page.locator("#people tbody input").nth(i).check();
    }
    page.locator("button[value=together]").click();
    List<String> people =
        page.locator("#people tbody input").all().stream()
            .limit(2)
            .map(input -> input.getAttribute("value"))
            .collect(Collectors.toList());
    pin(page, plan, people.get(0), 0);
    pin(page, plan, people.get(1), 1);
    isEnglish(page.locator(".hw-notice--error"));
    assertThat(page.locator(".hw-notice--error")).containsText("are pinned to different openings");
    PageLook.picture(page, "english-plan");
  }

  private static void pin(Page page, String plan, String person, int opening) {
    page.navigate(plan);
    page.locator("#people tbody tr:has(input[value='" + person + "']) td.hw-go a").click();
    page.locator("[name=opening]").nth(opening).check();
    page.locator("button[value=pin]").click();
  }
}
