package jp.hashiwatashi.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.BrowsingTest;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.register.Consents;
import jp.hashiwatashi.register.SmallRegisters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people who have signed in, each with the own record, and what is theirs of it. */
class OwnPageTest extends BrowsingTest {

  private static final String OFFICE = "OP東";
  private static final String ONE = "OP-ONE";
  private static final String OTHER = "OP-OTHER";
  private static final String NAME_OF_ONE = "架空カナリア一子";
  private static final String NAME_OF_OTHER = "架空カナリア二郎";

  @Autowired private Consents consents;
  @Autowired private JdbcClient jdbc;

  private Browsing one;
  private Browsing consultant;

  @BeforeEach
  void twoPeople() throws Exception {
    SmallRegisters.fillOnce(registers);
    person(ONE, NAME_OF_ONE);
    person(OTHER, NAME_OF_OTHER);
    one = as("op-one", Principal.WORKER, ONE);
    consultant = as("op-consultant", Principal.CONSULTANT, OFFICE);
  }

  private void person(String id, String name) {
    if (registers.people().find(id).isEmpty()) {
      var like = registers.people().find("EX-C1-S1").orElseThrow();
      registers.people().save(SmallRegisters.named(like, id, OFFICE));
      var saved = registers.people().find(id).orElseThrow();
      registers.people().save(SmallRegisters.called(saved, name));
    }
  }

  private Browsing as(String name, Principal principal, String scope) throws Exception {
    accounts.appoint(name, principal, scope);
    var browsing = new Browsing(port);
    browsing.signIn(links.make(name));
    return browsing;
  }

  private List<String> looks(String person, String actor) {
    return jdbc.sql(
            """
            select what || ' ' || purpose
            from (select set_config('hashiwatashi.job', 'audit', false)) told, audit_entry
            where kind = 'LOOKED' and record_id = :person and actor = :actor
            """)
        .param("person", person)
        .param("actor", actor)
        .query((row, n) -> row.getString(1))
        .list();
  }

  @Test
  void aPersonReadsTheOwnRecordAndNobodyElses() throws Exception {
    assertThat(one.get("/welcome").body()).contains("href=\"/me\"");
    assertThat(one.get("/me").body())
        .contains(NAME_OF_ONE, ONE, "あなたの同意", OFFICE)
        .doesNotContain(NAME_OF_OTHER, OTHER);
    Browsing other = as("op-other", Principal.WORKER, OTHER);
    assertThat(other.get("/me").body())
        .contains(NAME_OF_OTHER)
        .doesNotContain(NAME_OF_ONE, "\"" + ONE);
    assertThat(one.get("/people/" + OTHER).statusCode()).isEqualTo(403);
  }

  @Test
  void whoHasNoRecordYetIsToldSo() throws Exception {
    assertThat(as("op-none", Principal.WORKER, "OP-NONE").get("/me").body())
        .contains("あなたの記録はまだありません");
  }

  @Test
  void whoLooksIsNotedOnceADayAndToldToThePerson() throws Exception {
    assertThat(consultant.get("/people/" + ONE).body()).contains(NAME_OF_ONE);
    consultant.get("/people/" + ONE + "/history");
    consultant.get("/people?beside=" + ONE);
    assertThat(looks(ONE, "op-consultant")).containsExactly("person case");
    assertThat(one.get("/me").body()).contains("op-consultant", "求職者の記録（目的：担当の仕事）");
    assertThat(as("op-other", Principal.WORKER, OTHER).get("/me").body())
        .doesNotContain("op-consultant");
  }

  @Test
  void aLookAtSomebodyOfAnotherOfficeIsNoneSinceNothingIsShown() throws Exception {
    var elsewhere = as("op-elsewhere", Principal.CONSULTANT, "OP西");
    assertThat(elsewhere.get("/people/" + ONE).statusCode()).isEqualTo(404);
    assertThat(looks(ONE, "op-elsewhere")).isEmpty();
  }

  @Test
  void aListTakenOutIsOneEntryWithItsRows() throws Exception {
    assertThat(
            consultant
                .download("/people/export.csv?encoding=utf-8&office=OP%E6%9D%B1")
                .statusCode())
        .isEqualTo(200);
    assertThat(looks("*", "op-consultant")).contains("export 2");
  }

  @Test
  void aPersonGivesAConsentAndWithdrawsIt() throws Exception {
    assertThat(one.get("/me").body()).contains("同意する：ハローワークとの共有");
    var answer = one.post("/me/consents", Map.of("purpose", "HELLO_WORK", "given", "yes"));
    assertThat(one.get(one.whereTo(answer)).body())
        .contains("同意を記録しました", "撤回する：ハローワークとの共有", "本人のページ", "あなた");
    assertThat(consents.inForce(ONE)).hasSize(1);
    assertThat(consents.inForce(OTHER)).isEmpty();
    one.post("/me/consents", Map.of("purpose", "HELLO_WORK", "given", "no"));
    assertThat(consents.inForce(ONE)).isEmpty();
    assertThat(consultant.get("/people/" + ONE + "/consents").body()).contains("op-one", "本人のページ");
  }

  @Test
  void theFileHoldsTheOwnDataAndNobodyElses() throws Exception {
    consultant.get("/people/" + ONE);
    String file = new String(one.download("/me/export.csv?encoding=utf-8").body(), UTF_8);
    assertThat(file)
        .contains(NAME_OF_ONE, ONE, "氏名", "op-consultant", OFFICE)
        .doesNotContain(NAME_OF_OTHER, OTHER);
    assertThat(one.download("/me/export.xlsx").statusCode()).isEqualTo(200);
  }
}
