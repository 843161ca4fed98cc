package jp.hashiwatashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.workbench.RematchJobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files taken out and jobs: own, of the office for its manager, all for headquarters. */
class OversightTest extends ImportTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private RematchJobs rematches;

  private Browsing signedIn(String who, Principal principal, String scope) throws Exception {
    accounts.appoint(who, principal, scope);
    var browsing = new Browsing(port);
    browsing.signIn(links.make(who));
    return browsing;
  }

  private static String rowOf(Browsing one, String list, String who) throws Exception {
    String body = one.get(list + "?size=200").body();
    return body.lines().filter(line -> line.contains(">" + who + "<")).findFirst().orElse("");
  }

  @Test
  void eachListThatIsTakenOutIsSeenByWhoAnswersForTheOffice() throws Exception {
    var taker = signedIn("out-taker", Principal.CONSULTANT, "持出東");
    assertThat(taker.get("/exports").body()).contains("まだ何も持ち出されていません");
    assertThat(taker.download("/openings/export.csv?encoding=utf-8&q=EX-C").statusCode())
        .isEqualTo(200);
    assertThat(taker.download("/people/export.xlsx?q=zzzz").statusCode()).isEqualTo(200);
    var manager = signedIn("out-manager", Principal.OFFICE_MANAGER, "持出東");
    var headquarters = signedIn("out-hq", Principal.HQ_ADMINISTRATOR, "");
    var auditor = signedIn("out-auditor", Principal.AUDITOR, "");
    for (var one : List.of(taker, manager, headquarters, auditor)) {
      assertThat(rowOf(one, "/exports", "out-taker")).isNotEmpty();
    }
    assertThat(manager.get("/exports").body())
        .contains("受入情報", "csv", "求職者（送出情報）", "xlsx")
        .doesNotContain("zzzz", "EX-C");
    assertThat(
            new String(headquarters.download("/exports/export.csv?encoding=utf-8").body(), UTF_8))
        .contains("out-taker,持出東,求職者（送出情報）,xlsx,0", "out-taker,持出東,受入情報,csv,0");
    for (var one :
        List.of(
            signedIn("out-elsewhere", Principal.OFFICE_MANAGER, "持出西"),
            signedIn("out-colleague", Principal.CONSULTANT, "持出東"))) {
      assertThat(rowOf(one, "/exports", "out-taker")).isEmpty();
    }
    for (Principal other : List.of(Principal.SYSTEM_OPERATOR, Principal.HQ_ANALYST)) {
      assertThat(signedIn("out-" + other, other, "").get("/exports").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void aFileThatIsNotHandedOutIsNotNoted() throws Exception {
    browser = signedIn("out-none", Principal.CONSULTANT, "持出東");
    send("/employers", "𠮷.csv", "事業主番号,事業主名", "IMP-OE1,見本");
    assertThat(browser.whereTo(browser.get("/imports/export.csv")))
        .isEqualTo("/imports/export-substitutions");
    assertThat(browser.get("/exports").body()).contains("まだ何も持ち出されていません");
    assertThat(browser.download("/imports/export.csv?substitute=yes").statusCode()).isEqualTo(200);
    assertThat(rowOf(browser, "/exports", "out-none")).isNotEmpty();
  }

  @Test
  void whatIsNotedIsNotTakenBackAndNotNotedInAnothersName() {
    assertThatThrownBy(() -> jdbc.sql("delete from taken_file").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("update taken_file set owner = 'another'").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into taken_file (owner, list, ending, people)
                    values ('another', '見本', 'csv', 0)
                    """)
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void jobsAreToldWithoutWhomTheyAreAbout() throws Exception {
    browser = signedIn("job-sender", Principal.CONSULTANT, "仕事東");
    String address = send("/people", "himitsu.csv", "求職者番号,氏名,フリガナ,希望形態", "IMP-J1,東 一,ヒガシ,移籍");
    press(address, "apply", Map.of("rows", "good"));
    assertThat(page(address)).as("and so it is no news any more").contains("取り込みました");
    rematches.begin();
    rematches.await();
    var manager = signedIn("job-manager", Principal.OFFICE_MANAGER, "仕事東");
    var headquarters = signedIn("job-hq", Principal.HQ_ADMINISTRATOR, "");
    var operator = signedIn("job-operator", Principal.SYSTEM_OPERATOR, "");
    for (var one : List.of(browser, manager, headquarters, operator)) {
      String body = one.get("/jobs?size=200").body();
      assertThat(body)
          .contains("job-sender", "仕事東", "求職者（送出情報）の取り込み", "取り込みました", "全員の候補の探し直し", "終わりました")
          .doesNotContain("himitsu", "IMP-J1");
      assertThat(body.contains("href=\"" + address + "\"")).isEqualTo(one != operator);
    }
    assertThat(new String(operator.download("/jobs/export.csv?encoding=utf-8").body(), UTF_8))
        .contains("求職者（送出情報）の取り込み,取り込みました,job-sender,仕事東,");
    for (var one :
        List.of(
            signedIn("job-elsewhere", Principal.OFFICE_MANAGER, "仕事西"),
            signedIn("job-colleague", Principal.CONSULTANT, "仕事東"))) {
      assertThat(one.get("/jobs?size=200").body()).doesNotContain("job-sender");
    }
    assertThat(signedIn("job-auditor", Principal.AUDITOR, "").get("/jobs").statusCode())
        .isEqualTo(403);
  }
}
