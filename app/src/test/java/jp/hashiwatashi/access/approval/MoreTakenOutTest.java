package jp.hashiwatashi.access.approval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.register.importing.Imports;
import jp.hashiwatashi.search.RecordSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** People's data that leave otherwise than as a list of a screen: own files given back, what programs find. */
class MoreTakenOutTest extends PeopleTakenOutTest {

  @Autowired private Imports imports;
  @Autowired private PeopleTaken taken;
  @Autowired private RecordSearch search;
  @Autowired private TransactionTemplate transaction;

  @Test
  void aListOfTooManyWordsIsToldSo() throws Exception {
    var one = at("lt-long", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    one.get("/people");
    var fields = new HashMap<>(Map.of("subject", "一覧", "list", "語".repeat(4_001), "columns", "氏名"));
    fields.putAll(Map.of("screen", "/people", "people", "2000", "purpose", "REPORT"));
    var told = one.post("/approvals/export", fields);
    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(told.body())
        .contains("条件と項目が長すぎて", "href=\"/people\"")
        .doesNotContain("name=\"purpose\"");
    fields.put("list", "語".repeat(3_998));
    assertThat(one.whereTo(one.post("/approvals/export", fields))).isEqualTo("/approvals");
  }

  @Test
  void whatAnImportGivesBackAndWhatAProgramFindsHoldPeopleToo() throws Exception {
    SmallRegisters.fillOnce(registers);
    var one = at("lt-import", Principal.CONSULTANT, Accounts.ALL_OFFICES);
    String file = "求職者番号,氏名,フリガナ,希望形態\r\nLTI-1,返 一,カエリ,移籍\r\nLTI-2,返 二,カエリ,転職\r\n";
    one.get("/people/import");
    String sent =
        one.upload("/people/import", "lt.csv", file.getBytes(UTF_8))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String address = sent.substring(sent.indexOf("/imports/"));
    imports.await(Long.parseLong(address.substring("/imports/".length())));
    assertThat(one.get(address + "/result.csv").body()).contains("LTI-1", "LTI-2");
    assertThat(one.get(address + "/wrong.csv").body()).contains("LTI-2").doesNotContain("LTI-1");
    assertThat(noted("lt-import")).containsExactly("export 2", "export 1");
    search.awaitComplete();
    String found = one.post("/api/search", Map.of("q", "EX-C1-S1", "k", "1")).body();
    assertThat(found).contains("\"register\":\"people\"");
    assertThat(noted("lt-import")).endsWith("page 1");
    takenOut("lt-import", 4);
    assertThat(one.post("/api/search", Map.of("q", "EX-C1-S1", "k", "1")).statusCode())
        .isEqualTo(403);
    assertThat(one.post("/api/search", Map.of("q", "EX-C1-O", "k", "1")).body())
        .contains("EX-C1-O");
    assertThat(one.get(address + "/result.csv").body())
        .contains(TOLD, "lt.csv", "2人", "行の結果")
        .doesNotContain("LTI-1");
  }

  @Test
  void twoAccountsOfOnePersonWaitForEachOther() {
    accounts.appoint("lt-one", Principal.CONSULTANT, "特西事務所");
    accounts.appoint("lt-other", Principal.CONSULTANT, "特東事務所");
    jdbc.sql(
            """
            update account set person_key = case name when 'lt-one' then 'ＬＴ－both' else 'lt both' end
            where name in ('lt-one', 'lt-other')
            """)
        .update();
    List<String> locks = locks("lt-one");
    assertThat(locks).hasSize(2);
    assertThat(locks("lt-other")).isEqualTo(locks);
  }

  /** What a transaction holds that takes somebody out. */
  private List<String> locks(String actor) {
    List<String> held = new ArrayList<>();
    signedIn.as(
        actor,
        () ->
            transaction.executeWithoutResult(status -> {
              taken.page(1);
              held.addAll(
                  jdbc.sql(
                          """
                          select classid || '/' || objid from pg_locks
                          where locktype = 'advisory' and pid = pg_backend_pid() order by 1
                          """)
                      .query((row, n) -> row.getString(1))
                      .list());
            }));
    return held;
  }
}
