package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.MatchMarks;
import jp.hashiwatashi.matching.plan.Plans;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.search.RecordSearch;
import jp.hashiwatashi.shared.exchange.TakenOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists other than those of the registers taken out as files, as they are on the screen. */
class ListsTakenOutTest extends BrowsingTest {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  @Autowired private MatchMarks marks;
  @Autowired private Plans plans;
  @Autowired private RecordSearch search;
  @Autowired private JdbcClient jdbc;

  @TempDir Path folder;

  @BeforeEach
  void examples() {
    SmallRegisters.fillOnce(registers);
    search.awaitComplete();
  }

  @AfterEach
  void forget() {
    marks.unmark("EX-C1-S1", "EX-C1-O");
    jdbc.sql("delete from group_plan").update();
  }

  private List<String> lines(String address) throws IOException, InterruptedException {
    return new String(browser.download(address).body(), UTF_8).lines().toList();
  }

  @Test
  void openingsOfAPersonComeWithRankScoreAndWhatIsSaidOfThem() throws Exception {
    marks.mark("EX-C1-S1", "EX-C1-O", MatchMark.Kind.PINNED, "本人が見学した");
    List<String> lines = lines("/people/EX-C1-S1/openings/export.csv?encoding=utf-8");
    assertThat(lines.getFirst())
        .contains("順位,受入情報番号,点,受入事業主,職業,就業場所,月額賃金下限,月額賃金上限,距離,未記入の条件,印,印の理由");
    assertThat(lines.get(1)).contains(",EX-C1-O,").contains("本人が見学した");
  }

  @Test
  void peopleForAnOpeningComeAsAWorkbookThatSaysWhatItRestsOn() throws Exception {
    var answer = browser.download("/openings/EX-C1-O/people/export.xlsx?wage=900");
    var parts = TakenOut.parts(Files.write(folder.resolve("people.xlsx"), answer.body()));
    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("EX-C1-S1");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("EX-C1-O", "consultant", "2026年11月21日", "賃金 ");
  }

  @Test
  void narrowedAsOnTheScreenAndTheFileSaysSo() throws Exception {
    var answer = browser.download("/people/EX-C1-S1/openings/export.xlsx?since=2027-01-01");
    var parts = TakenOut.parts(Files.write(folder.resolve("none.xlsx"), answer.body()));
    assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("2027年1月1日");
  }

  @Test
  void whatWindows31JLacksIsToldBeforeTheFileIsSent() throws Exception {
    marks.mark("EX-C1-S1", "EX-C1-O", MatchMark.Kind.HIDDEN, "𠮷田さんの希望");
    var answer = browser.get("/people/EX-C1-S1/openings/export.csv");
    assertThat(browser.get(browser.whereTo(answer)).body()).contains("U+20BB7", "EX-C1-O");
    byte[] file = browser.download("/people/EX-C1-S1/openings/export.csv?substitute=yes").body();
    assertThat(new String(file, WINDOWS_31J)).contains("田さんの希望").doesNotContain("𠮷");
  }

  @Test
  void theReportComesAsCsvAndNobodysCandidatesAreNotFound() throws Exception {
    assertThat(lines("/reports/strategy/export.csv?encoding=utf-8").getFirst())
        .contains("分け方,区分,求職者,候補を探した人,候補あり");
    assertThat(browser.get("/people/NOBODY/openings/export.csv").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasFoundInOneRegisterComesWholeAndInItsOrder() throws Exception {
    String asked = "?q=%E8%A6%8B%E6%9C%AC&in=people";
    List<String> lines = lines("/search/export.csv" + asked + "&encoding=utf-8");
    assertThat(lines.getFirst()).contains("登録,番号,名称・氏名,企業名の公開,内容");
    List<String> shown = new ArrayList<>();
    var link = Pattern.compile("<h3>\\s*<a href=\"/people/([^\"/]+)\"");
    for (int page = 1; ; page++) {
      String body = browser.get("/search" + asked + "&size=50&page=" + page).body();
      List<String> there = link.matcher(body).results().map(found -> found.group(1)).toList();
      if (shown.containsAll(there)) {
        break;
      }
      shown.addAll(there);
    }
    assertThat(shown).as("more than one page").hasSizeGreaterThan(50).doesNotHaveDuplicates();
    assertThat(lines.stream().skip(1).map(line -> line.split(",")[1]).toList()).isEqualTo(shown);
    assertThat(lines.stream().skip(1)).allMatch(line -> line.startsWith("求職者（送出情報）,"));
  }

  @Test
  void theBestOfAllRegistersComeAsAWorkbookThatSaysWhatWasAsked() throws Exception {
    var answer = browser.download("/search/export.xlsx?q=%E8%A6%8B%E6%9C%AC");
    var parts = TakenOut.parts(Files.write(folder.resolve("found.xlsx"), answer.body()));
    assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("求職者（送出情報）", "受入情報", "事業主");
    assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("探した言葉", "見本");
  }

  @Test
  void nothingAskedIsAListWithoutRows() throws Exception {
    assertThat(lines("/search/export.csv?encoding=utf-8")).hasSize(1);
  }

  @Test
  void aWordThatIsTooLongLeadsToThePageThatSaysSo() throws Exception {
    var answer = browser.get("/search/export.xlsx?q=" + "x".repeat(201));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(browser.get(browser.whereTo(answer)).body()).contains("hw-error-summary", "201");
  }

  @Test
  void plansBeyondAPageAreCountedAndTheFileHasThemAll() throws Exception {
    jdbc.sql(
            """
            with made as (
              insert into group_plan (made_key, made_by)
              select 'many ' || n, 'consultant' from generate_series(1, 130) n returning id)
            insert into group_plan_version (plan_id, number, content, change, made_by)
            select id, 1, v.content, v.change, v.made_by
            from made, (select * from group_plan_version where plan_id = :like limit 1) v
            """)
        .param("like", plans.make("many", "多くの案", List.of("EX-C1-S1")))
        .update();
    assertThat(browser.get("/group-plans").body())
        .contains("全131件のうち 1〜50件目", "/group-plans?size=50&amp;page=3");
    assertThat(browser.get("/group-plans?page=3").body()).contains("全131件のうち 101〜131件目");
    assertThat(lines("/group-plans/export.csv?encoding=utf-8")).hasSize(132);
  }

  @Test
  void importsBeyondAPageAreCountedAndTheFileHasThemAll() throws Exception {
    var busy = signedIn("busy-importer");
    busy.get("/people/import");
    busy.upload("/people/import", "多くの取込.csv", "氏名\r\n見本（架空）\r\n".getBytes(UTF_8));
    jdbc.sql(
            """
            insert into import
              (register, owner, file_name, digest, encoding, headings, mapping, state)
            select register, owner, file_name, digest, encoding, headings, mapping, 'UNDONE'
            from import, generate_series(1, 60) where owner = 'busy-importer'
            """)
        .update();
    assertThat(busy.get("/imports").body()).contains("全61件のうち 1〜50件目");
    assertThat(busy.get("/imports?page=2").body()).contains("全61件のうち 51〜61件目");
    String file = new String(busy.download("/imports/export.csv?encoding=utf-8").body(), UTF_8);
    assertThat(file.lines()).hasSize(62);
    jdbc.sql("delete from import where owner = 'busy-importer'").update();
  }

  @Test
  void onesImportsComeAndNobodyElses() throws Exception {
    browser.get("/people/import");
    byte[] file = "氏名\r\n見本 取込（架空）\r\n".getBytes(UTF_8);
    browser.upload("/people/import", "一覧の見本𠮷.csv", file);
    String address = "/imports/export.csv?encoding=utf-8";
    List<String> lines = lines(address);
    assertThat(lines.getFirst()).contains("番号,ファイル,登録先,送った時刻,状態,新規,変更,誤り");
    assertThat(lines).anyMatch(line -> line.contains(",一覧の見本𠮷.csv,求職者（送出情報）,"));
    assertThat(new String(signedIn("somebody-else").download(address).body(), UTF_8))
        .doesNotContain("一覧の見本");

    String told = browser.whereTo(browser.get("/imports/export.csv"));
    assertThat(told).isEqualTo("/imports/export-substitutions");
    assertThat(browser.get(told).body())
        .contains("U+20BB7", "href=\"/imports/export.csv?substitute=yes\"", "href=\"/imports\"");
    byte[] excel = browser.download("/imports/export.csv?substitute=yes").body();
    assertThat(new String(excel, WINDOWS_31J)).contains("一覧の見本").doesNotContain("𠮷");
  }

  @Test
  void groupPlansComeThoseInUseAndThosePutAway() throws Exception {
    long plan = plans.make("taken out", "取り出す案", List.of("EX-C1-S1"));
    String address = "/group-plans/export.csv?encoding=utf-8";
    assertThat(lines(address).getFirst()).contains("番号,案の名前,人数,決まる人,点の合計,最後の変更,変更した人");
    assertThat(lines(address)).anyMatch(line -> line.contains(plan + ",取り出す案,1,"));
    assertThat(lines(address + "&show=away")).noneMatch(line -> line.contains("取り出す案"));
    plans.putAway(plan, true);
    assertThat(lines(address)).noneMatch(line -> line.contains("取り出す案"));
    assertThat(lines(address + "&show=away")).anyMatch(line -> line.contains(",取り出す案,"));
  }
}
