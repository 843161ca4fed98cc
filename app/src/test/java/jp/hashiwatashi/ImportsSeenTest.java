package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.access.Principal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports that others than their owner see, and change nothing of. */
class ImportsSeenTest extends ImportTest {

  private static final String HEADING = "求職者番号,氏名,フリガナ,希望形態,電話";

  @Autowired private JdbcClient jdbc;

  @Test
  void theOfficesManagerAndTheHeadquartersSeeAnImportAndChangeNothing() throws Exception {
    browser = signedIn("seen-sender", Principal.CONSULTANT, "取込東");
    String address = send("/people", "seen.csv", HEADING, "IMP-S1,東 一,ヒガシ,移籍,", "IMP-S2,,ヒガシ,移籍,");
    press(address, "apply", Map.of("rows", "good"));
    String employers = send("/employers", "seen-e.csv", "事業主番号,事業主名", "IMP-SE1,見本");
    var manager = signedIn("seen-manager", Principal.OFFICE_MANAGER, "取込東");
    var elsewhere = signedIn("seen-elsewhere", Principal.OFFICE_MANAGER, "取込西");
    var headquarters = signedIn("seen-hq", Principal.HQ_ADMINISTRATOR, "");
    var colleague = signedIn("seen-colleague", Principal.CONSULTANT, "取込東");

    assertThat(manager.get("/imports").body()).contains("seen.csv", "seen-sender", "送った人");
    assertThat(manager.get(address).body())
        .contains("seen-sender さんが", "2行のうち、新規 1", "氏名")
        .doesNotContain("/undo", "/result.xlsx");
    assertThat(manager.get(address + "?show=new").body()).contains("東 一");
    assertThat(manager.get(employers).body()).contains("/result.xlsx");
    assertThat(manager.download(employers + "/result.csv").statusCode()).isEqualTo(200);
    assertThat(headquarters.get("/imports?whose=all&size=200").body())
        .contains("seen.csv", "seen-sender");
    assertThat(
            new String(headquarters.download("/imports/export.csv?encoding=utf-8").body(), UTF_8))
        .contains("seen.csv,seen-sender");
    assertThat(headquarters.get(address).body())
        .contains("2行のうち、新規 1", "2 行は内容を表示しません", "id=\"faulty-columns\"")
        .doesNotContain("東 一", "IMP-S1", "/undo", "/result.xlsx");
    assertThat(browser.get(address).body()).contains("/undo", "/result.xlsx");
    for (var one : List.of(elsewhere, colleague)) {
      assertThat(one.get(address).statusCode()).isEqualTo(404);
      assertThat(one.get("/imports").body()).doesNotContain("seen.csv");
    }
    for (String step :
        List.of("apply", "stop", "again", "reconsider", "discard", "columns", "undo")) {
      for (var one : List.of(manager, headquarters)) {
        one.get("/account");
        assertThat(one.post(address + "/" + step, Map.of()).statusCode()).as(step).isEqualTo(403);
      }
    }
    assertThat(manager.get(address + "/result.csv").statusCode()).isEqualTo(403);
    assertThat(headquarters.get(employers + "/result.csv").statusCode()).isEqualTo(403);
    assertThat(page(address)).contains("取り込みました");
    assertThat(looksAt("IMP-S1", "seen-manager")).isOne();
    assertThat(looksAt("IMP-S1", "seen-hq")).isZero();
  }

  @Test
  void whatWasNoticedInAFileOfPeopleIsItsSendersAlone() throws Exception {
    browser = signedIn("seen-two", Principal.CONSULTANT, "取込東");
    String address =
        send("/people", "noticed.csv", HEADING, "IMP-N1,東\u200e 一,ヒガシ,移籍,", "IMP-N2,,ヒガシ,移籍,");
    browser = signedIn("seen-two", Principal.CONSULTANT, "取込西");
    String both =
        send("/people", "both.csv", HEADING, "IMP-N3,東\u200e 一,ヒガシ,移籍,", "IMP-N4,,ヒガシ,移籍,");
    String openly = send("/employers", "noticed-e.csv", "事業主番号,事業主名", "IMP-NE1,見\u200e本");
    var manager = signedIn("seen-manager", Principal.OFFICE_MANAGER, "取込東");
    var headquarters = signedIn("seen-hq", Principal.HQ_ADMINISTRATOR, "");
    for (String each : List.of(address, both)) {
      assertThat(browser.get(each).body()).contains("読みながら気づいたこと");
      assertThat(manager.get(each).body()).doesNotContain("読みながら気づいたこと");
      assertThat(headquarters.get(each).body()).doesNotContain("読みながら気づいたこと");
    }
    assertThat(manager.get(openly).body()).contains("読みながら気づいたこと");
    assertThat(headquarters.get(openly).body()).doesNotContain("読みながら気づいたこと");
    assertThat(manager.get(address + "?show=wrong").body()).contains("id=\"faults\"");
    assertThat(looksAt(address.replace("/imports/", ""), "seen-manager")).isPositive();
    assertThat(manager.get(both + "?show=wrong").body())
        .as("the sender is of another office, too")
        .contains("id=\"faulty-columns\"")
        .doesNotContain("id=\"faults\"");
    assertThat(looksAt(both.replace("/imports/", ""), "seen-manager")).isZero();
  }

  private Browsing signedIn(String who, Principal principal, String scope) throws Exception {
    accounts.appoint(who, principal, scope);
    var browsing = new Browsing(port);
    browsing.signIn(links.make(who));
    return browsing;
  }

  private int looksAt(String person, String by) {
    return jdbc.sql(
            """
            select count(*)
            from (select set_config('hashiwatashi.job', 'audit', false)) told, audit_entry
            where kind = 'LOOKED' and record_id = :id and actor = :by
            """)
        .param("id", person)
        .param("by", by)
        .query(Integer.class)
        .single();
  }
}
