package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import jp.hashiwatashi.register.Contact;
import jp.hashiwatashi.register.ContactStore;
import jp.hashiwatashi.register.EmployerStore;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.EstablishmentStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Duplicates seen while typing, merged, and what has become of them. */
class MergingTest extends ScreenTest {

  @Autowired JdbcClient jdbc;
  @Autowired EmployerStore employers;
  @Autowired EstablishmentStore establishments;
  @Autowired ContactStore contacts;

  private static void press(Page page, String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  private static void follow(Page page, String label) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  private static void employer(Page page, String id, String name, String workers) {
    page.navigate("/employers/new");
    page.locator("#f-employer_id").fill(id);
    page.locator("#f-name").fill(name);
    page.locator("#f-regular_workers").fill(workers);
    press(page, "確認へ進む");
    press(page, "保存する");
    assertThat(page.locator(".hw-saved")).isVisible();
  }

  @Test
  void aSecondRecordOfTheSameEmployerIsSeenWhileTypingAndMergedWithAllThatNamesIt() {
    Page page = page();
    employer(page, "MERGE-1", "株式会社重複見本（架空）", "12");
    employer(page, "MERGE-3", "重複見本 資材（架空）", "5");
    page.navigate("/employers/new");
    page.locator("#f-name").pressSequentially("重複見本（架空）㈱");
    assertThat(page.locator("#alike")).containsText("MERGE-1");
    assertThat(page.locator("#alike")).containsText("名称が同じ");
    assertThat(page.locator("#alike")).not().containsText("MERGE-3");

    employer(page, "MERGE-2", "重複見本（架空）", "");
    site("MERGE-2-F", "MERGE-2");
    contact("MERGE-2-C", "MERGE-2", "MERGE-2-F");
    page.navigate("/employers/MERGE-1");
    follow(page, "重複をまとめる");
    page.locator("a[href*='with=MERGE-2']").click();
    assertThat(page.locator("#differences tbody tr")).hasCount(2);
    assertThat(page.locator("[name=pick-regular_workers][value=kept]")).isChecked();
    page.locator("[name=pick-name][value=other]").check();
    press(page, "MERGE-2 を MERGE-1 にまとめる");
    assertThat(page.locator(".hw-saved")).hasText("MERGE-2 をこの記録にまとめました。");
    assertThat(page.locator("h1")).hasText("重複見本（架空）");
    assertThat(page.locator("main")).containsText("12");

    assertThat(employers.find("MERGE-2")).isEmpty();
    assertThat(establishments.find("MERGE-2-F").map(Establishment::employerId)).contains("MERGE-1");
    assertThat(contacts.find("MERGE-2-C").map(Contact::employerId)).contains("MERGE-1");

    page.navigate("/employers/MERGE-2");
    assertThat(page).hasURL(Pattern.compile("/employers/MERGE-1\\?came=MERGE-2"));
    assertThat(page.locator(".hw-saved")).hasText("MERGE-2 は、この記録にまとめられています。");
    follow(page, "変更の履歴");
    follow(page, "MERGE-2 をこの記録にまとめました（MERGE-2 の履歴）");
    assertThat(page.locator(".hw-change")).hasCount(1);
    page.navigate("/establishments/MERGE-2-F/history");
    assertThat(page.locator("#change-2")).containsText("MERGE-1");
    page.navigate("/search?q=MERGE-2");
    assertThat(page.locator("main")).not().containsText("/employers/MERGE-2");
  }

  @Test
  void whatWasChangedMeanwhileIsNotMergedUnseen() {
    Page page = page();
    employer(page, "RACE-1", "競合見本甲（架空）", "1");
    employer(page, "RACE-2", "競合見本乙（架空）", "2");
    page.navigate("/employers/RACE-1/merge?with=RACE-2");
    jdbc.sql("update employer set version = version + 1 where id = 'RACE-2'").update();
    press(page, "RACE-2 を RACE-1 にまとめる");
    assertThat(page.locator(".hw-error-summary")).containsText("どちらかの記録が変更されました");
    assertThat(employers.find("RACE-2")).isPresent();
    press(page, "RACE-2 を RACE-1 にまとめる");
    assertThat(page.locator(".hw-saved")).isVisible();
    assertThat(employers.find("RACE-2")).isEmpty();
  }

  @Test
  void establishmentsOfDifferentEmployersAreNotMergedWhileSomebodyNamesThem() {
    Page page = page();
    employer(page, "APART-1", "別会社見本甲（架空）", "");
    employer(page, "APART-2", "別会社見本乙（架空）", "");
    site("APART-1-F", "APART-1");
    site("APART-2-F", "APART-2");
    contact("APART-2-C", "APART-2", "APART-2-F");
    page.navigate("/establishments/APART-1-F/merge?with=APART-2-F");
    press(page, "APART-2-F を APART-1-F にまとめる");
    assertThat(page.locator(".hw-error-summary")).containsText("この事業主の事業所として登録されていません");
    assertThat(establishments.find("APART-2-F")).isPresent();
    assertThat(contacts.find("APART-2-C").map(Contact::establishmentId)).contains("APART-2-F");
  }

  @Test
  void aNumberThatIsNoRecordsIsToldAtItsField() {
    Page page = page();
    page.navigate("/people/EX-C2-S1/merge?with=NOBODY");
    assertThat(page.locator("#with-error")).containsText("NOBODY");
    page.locator("#with").fill("EX-C2-S1");
    press(page, "比べる");
    assertThat(page.locator("#with-error")).containsText("この記録の番号です");
  }

  @Test
  void aRecordGoesBackToAnyOfItsVersionsAfterACheck() {
    Page page = page();
    employer(page, "BACK-1", "履歴見本（架空）", "10");
    for (String workers : new String[] {"20", "30"}) {
      page.navigate("/employers/BACK-1/edit");
      page.locator("#f-regular_workers").fill(workers);
      press(page, "確認へ進む");
      press(page, "保存する");
    }
    follow(page, "変更の履歴");
    follow(page, "第1版の内容に戻す");
    assertThat(page.locator("#answers tbody tr")).hasCount(1);
    press(page, "保存する");
    assertThat(employers.find("BACK-1").orElseThrow().regularWorkers()).isEqualTo(10);
    follow(page, "元に戻す");
    press(page, "保存する");
    assertThat(employers.find("BACK-1").orElseThrow().regularWorkers()).isEqualTo(30);
  }

  @Test
  void keysThatAnOlderProgramWroteAreWrittenAnew() {
    while (employers.renewOldKeys(100) > 0) {
      // What other tests have written without a key is out of the way.
    }
    Page page = page();
    employer(page, "OLD-KEY-1", "旧鍵見本株式会社（架空）", "");
    jdbc.sql(
            """
            update employer set search_key = '', likeness = '{}', keyed_by = 0
            where id = 'OLD-KEY-1'
            """)
        .update();
    assertThat(employers.renewOldKeys(100)).isOne();
    assertThat(employers.renewOldKeys(100)).isZero();
    page.navigate("/employers?q=旧鍵見本");
    assertThat(page.locator("#records tbody tr")).hasCount(1);
  }

  private void site(String id, String employer) {
    establishments.save(new Establishment(id, employer, "本社", null, -1, null, null, -1, 0, null));
  }

  private void contact(String id, String employer, String establishment) {
    contacts.save(
        new Contact(id, employer, establishment, "見本花子", null, null, null, null, 0, null));
  }

  @Test
  void aNumberThatWasMergedAwayIsNotTakenAgainAndItsSuccessorIsNamed() {
    Page page = page();
    employer(page, "GONE-1", "統合先見本（架空）", "12");
    employer(page, "GONE-2", "統合元見本（架空）", "12");
    page.navigate("/employers/GONE-1/merge?with=GONE-2");
    press(page, "GONE-2 を GONE-1 にまとめる");
    page.navigate("/employers/new");
    page.locator("#f-employer_id").fill("GONE-2");
    page.locator("#f-name").fill("三番目の見本（架空）");
    press(page, "確認へ進む");
    press(page, "保存する");
    assertThat(page.locator("#f-employer_id-error"))
        .containsText("番号 GONE-2 の記録は、GONE-1 にまとめられています");
    assertThat(page.locator("#f-name")).hasValue("三番目の見本（架空）");
    page.locator("#f-employer_id").fill("");
    press(page, "確認へ進む");
    press(page, "保存する");
    assertThat(page.locator(".hw-saved")).isVisible();
  }

  @Test
  void aNumberWhoseRecordIsGoneGoesOnWithItsVersions() {
    jdbc.sql(
            """
            insert into record_change (register, record_id, version, changed_by, before, after)
            values ('employers', 'AGAIN-1', 7, 'somebody', '{}', '{}')
            """)
        .update();
    employer(page(), "AGAIN-1", "再登録見本（架空）", "12");
    assertThat(employers.find("AGAIN-1").orElseThrow().version()).isEqualTo(8);
  }

  @Test
  void anOldRecordWithALongNumberIsChangedAsAnyOther() {
    String id = "LONG-" + "x".repeat(80);
    jdbc.sql("insert into employer (id, name) values (:id, '長い番号の見本（架空）')")
        .param("id", id)
        .update();
    Page page = page();
    page.navigate("/employers/" + id + "/edit");
    page.locator("#f-regular_workers").fill("9");
    press(page, "確認へ進む");
    press(page, "保存する");
    assertThat(page.locator(".hw-saved")).isVisible();
    assertThat(employers.find(id).orElseThrow().regularWorkers()).isEqualTo(9);
  }
}
