package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.audit.AuditTrail;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.exchange.TakenOut;
import jp.hashiwatashi.shared.page.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail as an auditor searches it, and takes it out. */
class AuditScreensTest extends BrowsingTest {

  private static final String PERSON = "AUDITED-1";

  @Autowired private AuditTrail trail;
  @Autowired private JdbcClient jdbc;
  @Autowired private SignedIn signedIn;
  @TempDir Path folder;

  @BeforeEach
  void somethingHappened() throws Exception {
    accounts.appoint("auditor", Principal.AUDITOR, "");
    browser = signedIn("auditor");
    if (registers.people().find(PERSON).isPresent()) {
      return;
    }
    jdbc.sql(
            """
            insert into sending_record (id, name, kana, moves, relocation_prefectures,
              occupations_wanted, occupations_experienced, industries_experienced, licences, skills,
              employment_types, consents, office, consultant, career, wishes, search_key)
            values (:id, '監査 一郎', 'カンサ イチロウ', '{TRANSFER}', '{}', '{}', '{}', '{}', '{}', '{}',
              '{}', '{}', '東京', '鈴木', '', '', '')
            """)
        .param("id", PERSON)
        .update();
    jdbc.sql("update sending_record set wishes = '<b>近くで</b>' where id = :id")
        .param("id", PERSON)
        .update();
    jdbc.sql(
            "insert into question_asked (register, id, asked_by) values ('people', :id, 'auditor')")
        .param("id", PERSON)
        .update();
    trail.looked("people", PERSON, "disability", "面談の準備");
  }

  private String page(String address) throws Exception {
    return browser.get(address).body();
  }

  @Test
  void theTrailIsSearchedByWhoRecordKindAndDays() throws Exception {
    assertThat(page("/audit?register=people&record=" + PERSON))
        .contains(PERSON, "people/" + PERSON, "disability（目的：面談の準備）", "その他の希望");
    assertThat(page("/audit?record=" + PERSON + "&kind=CHANGED")).contains("全1件のうち");
    assertThat(page("/audit?record=" + PERSON + "&actor=nobody")).contains("当てはまる記録はありません");
    assertThat(page("/audit?record=" + PERSON + "&until=2020-01-01")).contains("当てはまる記録はありません");
    String firstDay = URLEncoder.encode("令和2年1月1日", UTF_8);
    assertThat(page("/audit?record=" + PERSON + "&from=" + firstDay)).contains("全3件のうち");
  }

  @Test
  void whatCannotBeReadIsToldAtItsField() throws Exception {
    assertThat(page("/audit?from=yesterday&kind=EATEN"))
        .contains("エラー：", "id=\"from-error\"", "id=\"kind-error\"", "value=\"yesterday\"");
  }

  @Test
  void aRecordsStoryShowsWhatItSaidBeforeAndAfter() throws Exception {
    assertThat(page("/audit/story?register=people&record=" + PERSON))
        .contains("監査 一郎", "&lt;b", "尋ねたこと", "この人の情報を見た人")
        .doesNotContain("<b>近くで");
    assertThat(page("/audit?register=audit_entry&record=people/" + PERSON)).contains("story");
  }

  @Test
  void whoSawAPersonIsShownWithThePurpose() throws Exception {
    page("/audit/story?register=people&record=" + PERSON);
    assertThat(page("/audit/seen?person=" + PERSON))
        .as("who reads the story has looked at the person")
        .contains("面談の準備", "記録のいきさつ")
        .doesNotContain("尋ねたこと");
    assertThat(page("/audit/seen?person=NOBODY-1")).contains("機微な情報を見た人はいません");
  }

  @Test
  void whatIsShownIsTakenOutAsAFileAndThatIsNotedToo() throws Exception {
    String csv =
        browser
            .get("/audit/story/export.csv?encoding=utf-8&register=people&record=" + PERSON)
            .body();
    assertThat(csv).contains("監査 一郎", "disability", "面談の準備", "尋ねたこと");
    assertThat(csv.lines().filter(line -> line.contains(PERSON)).count()).isGreaterThanOrEqualTo(4);
    assertThat(browser.get("/audit/export.xlsx?record=" + PERSON).statusCode()).isEqualTo(200);
    assertThat(browser.get("/audit/seen/export.csv?encoding=utf-8&person=" + PERSON).body())
        .contains("面談の準備");
    assertThat(page("/audit?register=audit_entry&record=people/" + PERSON)).contains("export");
  }

  @Test
  void aFileOfTooManyPeopleSaysWhatBecameOfThemAndNotWhatTheyWere() throws Exception {
    accounts.appoint("auditor-of-many", Principal.AUDITOR, "");
    var auditor = signedIn("auditor-of-many");
    String file = "/audit/story/export.csv?encoding=utf-8&register=people&record=" + PERSON;
    assertThat(auditor.get(file).body()).contains("監査 一郎", "変更前");
    assertThat(exported("auditor-of-many")).isEqualTo("1");
    signedIn.as(
        "auditor-of-many",
        () -> trail.looked("people", "*", null, "export", Integer.toString(PER_DAY - 1)));
    assertThat(auditor.get(file).body())
        .contains(PERSON, "面談の準備")
        .doesNotContain("監査 一郎", "変更前", "変更後");
    byte[] workbook = auditor.download(file.replace(".csv?encoding=utf-8&", ".xlsx?")).body();
    assertThat(TakenOut.parts(Files.write(folder.resolve("taken.xlsx"), workbook)).values())
        .anyMatch(part -> part.contains("一人で取り出せる人数を超えるため"))
        .noneMatch(part -> part.contains("監査 一郎"));
  }

  private String exported(String actor) {
    return SystemWork.as(
        "audit",
        () ->
            jdbc.sql(
                    """
                    select string_agg(purpose, ' ') from audit_entry
                    where actor = :actor and register = 'people' and record_id = '*'
                    """)
                .param("actor", actor)
                .query((row, n) -> row.getString(1))
                .single());
  }

  @Test
  void whoIsNoAuditorSeesNothingOfIt() throws Exception {
    var consultant = signedIn("another");
    for (String path : List.of("", "/story?register=people&record=" + PERSON, "/export.xlsx")) {
      assertThat(consultant.get("/audit" + path).statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void whoHasNotSignedInSeesNothingOfIt() throws Exception {
    var stranger = new Browsing(port);
    for (String path : List.of("", "/story?register=people&record=" + PERSON, "/export.xlsx")) {
      assertThat(stranger.whereTo(stranger.get("/audit" + path))).startsWith("/sign-in");
    }
  }
}
