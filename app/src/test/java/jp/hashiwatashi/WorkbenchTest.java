package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.Handling;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OfferedTerms;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.Person;
import jp.hashiwatashi.register.Profiles;
import jp.hashiwatashi.register.Receiver;
import jp.hashiwatashi.register.RegisterChange;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.Separation;
import jp.hashiwatashi.register.Support;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.exchange.TakenOut;
import jp.hashiwatashi.workbench.RematchJobs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A consultant's day over HTTP, on registers that hold next to nothing. */
@TestPropertySource(properties = "registers=empty")
class WorkbenchTest extends BrowsingTest {

  private static final String OFFICE = "東京事務所";
  private static final String ME = "見本 太郎";
  private static final int MISSING = OpeningProfile.NOT_STATED;

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  @Autowired private RematchJobs rematches;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher changes;

  @TempDir private Path folder;

  private static int run;

  @BeforeEach
  void sitDown() throws Exception {
    run++;
    registers.people().save(person(id("S1"), "見本 一郎", ME));
    registers.people().save(person(id("S2"), "見本 二郎", "見本 次子"));
    registers.openings().save(opening(id("O1")));
    browser.get("/");
    assertThat(browser.post("/desk", Map.of("seat", OFFICE + "/" + ME)).statusCode())
        .isEqualTo(303);
  }

  @AfterEach
  void leaveNothing() {
    jdbc.sql(
            """
            delete from match_mark;
            delete from sending_record where id like 'W%';
            delete from opening where id like 'W%';
            delete from best_match;
            delete from rematched;
            delete from rematch;
            delete from question_asked;
            delete from desk
            """)
        .update();
    changes.publishEvent(new RegisterChange.Many());
  }

  /** A number of this test's own: the history of a number that was once given never goes. */
  private String id(String name) {
    return "W" + run + "-" + name;
  }

  private static SendingRecord person(String id, String name, String consultant) {
    return new SendingRecord(
        Profiles.bareSeeker(id),
        Person.named(name, "ミホン"),
        Separation.from(null),
        new Support(null, null, OFFICE, consultant),
        "",
        "",
        List.of(),
        null,
        0,
        null);
  }

  private static Opening opening(String id) {
    return opening(id, null);
  }

  private static Opening opening(String id, @Nullable String employerId) {
    var profile =
        new OpeningProfile(
            id,
            employerId,
            Set.of(Move.SECONDMENT),
            1,
            0,
            new OccupationCode(23, 1),
            null,
            MISSING,
            false,
            MISSING,
            MISSING,
            null,
            MISSING,
            Answer.NOT_STATED,
            List.of(),
            List.of(),
            List.of(),
            0,
            MISSING,
            MISSING,
            null,
            null,
            null,
            MISSING,
            null);
    return new Opening(
        profile,
        Receiver.named(null),
        OfferedTerms.of(profile),
        new Handling(null, false, OFFICE, ME),
        "",
        null,
        0,
        null);
  }

  private String home() throws Exception {
    return browser.get("/").body();
  }

  private void rematch() throws Exception {
    rematches.begin();
    rematches.await();
  }

  @Test
  void myPeopleAreThoseThatRecordsGiveToMe() throws Exception {
    assertThat(home()).contains("担当の求職者（1人）", "見本 一郎", "担当の受入情報（1件）").doesNotContain("見本 二郎");
  }

  @Test
  void aSavedOpeningIsInTheNextListWithoutARematch() throws Exception {
    rematch();
    assertThat(home()).doesNotContain("新しい受入情報のある求職者");
    registers.openings().save(opening(id("O2")));
    assertThat(home()).contains("新しい受入情報のある求職者（1人）", id("O2"));
  }

  @Test
  void aSavedPersonIsNewForMyOpenings() throws Exception {
    rematch();
    registers.people().save(person(id("S3"), "見本 三郎", "見本 次子"));
    assertThat(home()).contains("新しい求職者のある受入情報（1件）", "見本 三郎");
  }

  @Test
  void whatIsNewStaysSoAfterTheNightUntilItWasSeen() throws Exception {
    rematch();
    registers.openings().save(opening(id("O2")));
    rematch();
    assertThat(home()).contains("新しい受入情報のある求職者（1人）");
    assertThat(browser.post("/seen", Map.of()).statusCode()).isEqualTo(303);
    assertThat(home()).as("nothing was said to be seen").contains("新しい受入情報のある求職者（1人）");
    seen(home());
    assertThat(home()).doesNotContain("新しい受入情報のある求職者（");
    assertThat(browser.get("/?since=2026-11-20").body()).contains("新しい受入情報のある求職者（1人）");
    assertThat(browser.get("/?since=2026-11-22").body()).doesNotContain("新しい受入情報のある求職者（");
  }

  /** Says that all was seen of a page of the home. */
  private void seen(String page) throws Exception {
    Map<String, String> fields = new HashMap<>();
    HIDDEN
        .matcher(page.substring(page.indexOf("action=\"/seen\"")))
        .results()
        .forEach(field -> fields.putIfAbsent(field.group(1), field.group(2)));
    assertThat(browser.post("/seen", fields).statusCode()).isEqualTo(303);
  }

  @Test
  void whatCameAfterThePageWasDrawnWasNotSeen() throws Exception {
    rematch();
    registers.openings().save(opening(id("O2")));
    String drawn = home();
    registers.openings().save(opening(id("O3")));
    registers.people().save(person(id("S3"), "見本 三郎", "見本 次子"));
    seen(drawn);
    assertThat(home().replaceAll("(?s)<table id=\"new-openings\".*?</table>", ""))
        .as("my opening has a person whom nobody has seen")
        .contains("新しい求職者のある受入情報（1件）", "見本 三郎");
    assertThat(newOpenings(home())).contains(id("O3")).doesNotContain(id("O2"));
    rematch();
    assertThat(newOpenings(home())).doesNotContain(id("O2"));
  }

  private static String newOpenings(String page) {
    int from = page.indexOf("id=\"new-openings\"");
    return from < 0 ? "" : page.substring(from, page.indexOf("</table>", from));
  }

  @Test
  void theNewsAndTheWorkOfTheDayComeAsFiles() throws Exception {
    rematch();
    registers.openings().save(opening(id("O2")));
    registers.people().save(person(id("S3"), "見本 三郎", "見本 次子"));
    assertThat(home()).contains("/my/new-openings/export.xlsx", "/my/new-people/export.xlsx");
    assertThat(lines("/my/new-openings"))
        .hasSize(2)
        .anyMatch(line -> line.contains(id("S1") + ",見本 一郎,ミホン," + id("O2") + ","));
    assertThat(lines("/my/new-people"))
        .hasSize(2)
        .anyMatch(line -> line.contains(id("S3") + ",見本 三郎,ミホン," + id("O1") + ","));
    rematch();
    assertThat(lines("/my/new-openings", "&since=2026-11-20")).hasSize(2);
    assertThat(lines("/my/new-openings", "&since=2026-11-22")).hasSize(1);
    assertThat(lines("/my/work"))
        .anyMatch(line -> line.contains(id("S1") + ",見本 一郎,聞くこと"))
        .anyMatch(line -> line.contains(id("O1")));
    assertThat(
            new String(signedIn("nobody-yet").download(CSV.formatted("/my/work", "")).body(), UTF_8)
                .lines())
        .hasSize(1);
  }

  private static final String CSV = "%s/export.csv?encoding=utf-8%s";

  private List<String> lines(String list) throws Exception {
    return lines(list, "");
  }

  private List<String> lines(String list, String more) throws Exception {
    return new String(browser.download(CSV.formatted(list, more)).body(), UTF_8).lines().toList();
  }

  @Test
  void aPageThatLooksBackDoesNotSayThatAllWasSeen() throws Exception {
    rematch();
    registers.openings().save(opening(id("O2")));
    assertThat(home()).contains("action=\"/seen\"");
    assertThat(browser.get("/?since=2026-11-20").body())
        .contains("新しい受入情報のある求職者（1人）")
        .doesNotContain("action=\"/seen\"");
  }

  @Test
  void onlyOpeningsThatTheLetterWasAboutWereAskedFor() throws Exception {
    registers.openings().save(opening(id("O4"), id("E")));
    String letter = "/employers/" + id("E") + "/questions";
    assertThat(browser.get(letter).body()).contains("name=\"opening\" value=\"" + id("O4") + "\"");
    registers.openings().save(opening(id("O5"), id("E")));
    browser.post(letter, Map.of("opening", id("O4")));
    assertThat(browser.get("/openings/" + id("O4") + "/questions").body())
        .contains("consultant が聞きました");
    assertThat(browser.get("/openings/" + id("O5") + "/questions").body())
        .doesNotContain("consultant が聞きました");
  }

  @Test
  void peopleBeyondThoseThatAreLookedAtAreCounted() throws Exception {
    for (int n = 1; n <= 301; n++) {
      registers.people().save(person(id("X" + n), "見本 多数", ME));
    }
    assertThat(home()).contains("担当の求職者（302人）", "番号順に300人まで出しています。ほかに2人います");
  }

  @Test
  void whatASayingSettlesIsNoNews() throws Exception {
    rematch();
    registers.openings().save(opening(id("O2")));
    browser.post(
        "/marks",
        Map.of("seeker", id("S1"), "opening", id("O2"), "kind", "HIDDEN", "reason", "遠い"));
    assertThat(home()).doesNotContain("新しい受入情報のある求職者（");
  }

  @Test
  void whereNobodyWasEverLookedForNothingIsNewsYet() throws Exception {
    assertThat(home()).contains("担当の求職者に、新しい受入情報はありません");
  }

  @Test
  void aKilledRematchIsGoneOnWithWhereItWas() throws Exception {
    rematch();
    jdbc.sql(
            """
            delete from best_match;
            insert into rematch (begun_by, total, register, after_id, done)
            values ('system', 3, 'people', :after, 1)
            """)
        .param("after", id("S1"))
        .update();
    rematches.await();
    assertThat(rematches.underWay()).isEmpty();
    var last = rematches.latest().getFirst();
    assertThat(last.done()).isEqualTo(3);
    assertThat(last.failed()).isFalse();
    assertThat(jdbc.sql("select id from best_match order by 1").query(String.class).list())
        .as("the first person was done before")
        .containsExactly(id("O1"), id("O1"), id("S2"));
  }

  @Test
  void ofTwoWhoBeginAtOnceOneBegins() throws Exception {
    jdbc.sql("insert into rematch (begun_by, total) values ('another', 3)").update();
    rematches.begin();
    rematches.await();
    assertThat(rematches.latest()).hasSize(1);
    assertThat(browser.get("/rematch").body()).contains("another", "終わりました");
  }

  @Test
  void whatIsNotStatedIsAskedAndThenLeftForAWhile() throws Exception {
    assertThat(home()).contains("未記入を聞く求職者（1人）", "未記入を聞く受入情報（1件）");
    assertThat(browser.get("/people/" + id("S1") + "/questions").body())
        .contains("見本 一郎 様", "賃金は、月額でいくら以上を希望しますか", "上位の候補のうち1件に関わります")
        .doesNotContain("お住まいの市区町村");
    browser.post("/people/" + id("S1") + "/questions", Map.of());
    browser.post("/openings/" + id("O1") + "/questions", Map.of("opening", id("O1")));
    assertThat(browser.get("/people/" + id("S1") + "/questions").body())
        .contains("consultant が聞きました");
    assertThat(home()).doesNotContain("未記入を聞く求職者", "未記入を聞く受入情報");
  }

  @Test
  void theReportCountsWhoHadCandidatesAndWhatWasSaidOfThem() throws Exception {
    assertThat(browser.get("/reports/strategy").body()).contains("まだ全員の候補を探していません");
    rematch();
    browser.post(
        "/marks",
        Map.of("seeker", id("S1"), "opening", id("O1"), "kind", "HIDDEN", "reason", "遠い"));
    String row = browser.get("/reports/strategy").body().replaceAll("\\s+", " ");
    assertThat(row)
        .contains(
            "東京事務所</th> <td class=\"hw-end\">2</td> <td class=\"hw-end\">2</td>"
                + " <td class=\"hw-end\">2</td> <td class=\"hw-end\">100</td> <td class=\"hw-end\">2</td>"
                + " <td class=\"hw-end\">1</td> <td class=\"hw-end\">0</td>");
  }

  @Test
  void theReportComesAsAWorkbookThatSaysWhatItRestsOn() throws Exception {
    rematch();
    var parts =
        TakenOut.parts(
            Files.write(
                folder.resolve("report.xlsx"),
                browser.download("/reports/strategy/export.xlsx").body()));
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .containsPattern("事務所.*東京事務所.*<v>2</v>.*<v>2</v>.*<v>2</v>");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("consultant", "戦略 standard/1、候補は 2026/11/21 08:30 現在");
  }

  @Test
  void aSeatThatNoRecordNamesIsRefusedWithACure() throws Exception {
    HttpResponse<String> answer = browser.post("/desk", Map.of("seat", "x/y"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("一覧から担当者を選んでください", "エラー：");
  }
}
