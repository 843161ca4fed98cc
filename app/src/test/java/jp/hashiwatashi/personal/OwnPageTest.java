package jp.hashiwatashi.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.BrowsingTest;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.register.Consents;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.RecordMerging;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.register.guarded.ParticularKind;
import jp.hashiwatashi.register.guarded.Particulars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people who have signed in, each with the own record, and what is theirs of it. */
class OwnPageTest extends BrowsingTest {

  private static final String OFFICE = "OP東";
  private static final String OTHER_OFFICE = "OP北";
  private static final String ONE = "OP-ONE";
  private static final String OTHER = "OP-OTHER";
  private static final String NAME_OF_ONE = "架空カナリア一子";
  private static final String NAME_OF_OTHER = "架空カナリア二郎";

  @Autowired private Consents consents;
  @Autowired private Particulars particulars;
  @Autowired private RecordMerging merging;
  @Autowired private EditedRegisters edited;
  @Autowired private JdbcClient jdbc;

  private Browsing one;
  private Browsing consultant;

  @BeforeEach
  void twoPeople() throws Exception {
    SmallRegisters.fillOnce(registers);
    person(ONE, NAME_OF_ONE, OFFICE);
    person(OTHER, NAME_OF_OTHER, OFFICE);
    one = as("op-one", Principal.WORKER, ONE);
    consultant = as("op-consultant", Principal.CONSULTANT, OFFICE);
  }

  private void person(String id, String name, String office) {
    if (registers.people().find(id).isEmpty()) {
      var like = registers.people().find("EX-C1-S1").orElseThrow();
      registers.people().save(SmallRegisters.named(like, id, office));
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
  void whomAnotherOfficeSeesByAConsentItHasLookedAt() throws Exception {
    var elsewhere = as("op-by-consent", Principal.CONSULTANT, "OP西");
    String pair = "/explanation?opening=EX-C1-O&seeker=" + OTHER;
    assertThat(elsewhere.get(pair).body()).contains(OTHER).doesNotContain(NAME_OF_OTHER);
    assertThat(looks(OTHER, "op-by-consent")).isEmpty();
    Browsing other = as("op-other", Principal.WORKER, OTHER);
    other.post("/me/consents", Map.of("purpose", "OTHER_OFFICES", "given", "yes"));
    assertThat(elsewhere.get(pair).body()).contains(NAME_OF_OTHER);
    elsewhere.get("/openings/EX-C1-O/people");
    assertThat(looks(OTHER, "op-by-consent")).containsExactly("person consent");
    assertThat(other.get("/me").body()).contains("op-by-consent", "本人の同意による");
    other.post("/me/consents", Map.of("purpose", "OTHER_OFFICES", "given", "no"));
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

  @Test
  void whatNeedsCareIsShownToThePersonWhenAskedForAndIsInTheFile() throws Exception {
    person("OP-CARE", "架空カナリア三子", OTHER_OFFICE);
    Browsing mine = as("op-care", Principal.WORKER, "OP-CARE");
    assertThat(mine.get("/me").body()).contains("被保険者番号、障害、健康についての覚えが登録されると");
    for (ParticularKind kind : List.of(ParticularKind.DISABILITY, ParticularKind.HEALTH)) {
      assertThat(particulars.write("OP-CARE", kind, "架空カナリアの覚え" + kind, 0)).isTrue();
    }
    assertThat(mine.get("/me").body()).contains("内容を表示する").doesNotContain("架空カナリアの覚え");
    assertThat(looks("OP-CARE", "op-care")).isEmpty();
    assertThat(mine.post("/me/particulars", Map.of()).body())
        .contains("架空カナリアの覚えDISABILITY", "架空カナリアの覚えHEALTH");
    assertThat(new String(mine.download("/me/export.csv?encoding=utf-8").body(), UTF_8))
        .contains("架空カナリアの覚えDISABILITY", "架空カナリアの覚えHEALTH");
    assertThat(looks("OP-CARE", "op-care"))
        .containsExactlyInAnyOrder("DISABILITY own", "HEALTH own");
    assertThat(mine.get("/me").body()).contains("あなた", "目的：本人の確認");
    assertThat(one.post("/me/particulars", Map.of()).body()).doesNotContain("架空カナリアの覚え");
    assertThat(
            jdbc.sql("select count(*) from look_at_own_particulars('OP-CARE')")
                .query(Long.class)
                .single())
        .as("of nobody who is not the person, jobs included")
        .isZero();
  }

  @Test
  void marksAreToldWithoutTheirReason() throws Exception {
    person("OP-MARKED", "架空カナリア四郎", OTHER_OFFICE);
    jdbc.sql(
            """
            insert into match_mark (seeker_id, opening_id, kind, reason, marked_by)
            values ('OP-MARKED', 'EX-C1-O', 'PINNED', '担当者の私的な覚え', 'x')
            """)
        .update();
    Browsing mine = as("op-marked", Principal.WORKER, "OP-MARKED");
    assertThat(mine.get("/me").body())
        .contains("受入情報 EX-C1-O を候補の上に留めた")
        .doesNotContain("担当者の私的な覚え");
    assertThat(new String(mine.download("/me/export.csv?encoding=utf-8").body(), UTF_8))
        .contains("受入情報 EX-C1-O を候補の上に留めた")
        .doesNotContain("担当者の私的な覚え");
    assertThat(one.get("/me").body()).doesNotContain("EX-C1-O を候補");
  }

  @Test
  void thePageFollowsARecordIntoTheOneThatStandsForIt() throws Exception {
    person("OP-GONE", "架空カナリア五子", OTHER_OFFICE);
    person("OP-STANDS", "架空カナリア五子", OTHER_OFFICE);
    as("op-north", Principal.CONSULTANT, OTHER_OFFICE).get("/people/OP-GONE");
    var kept = registers.people().find("OP-STANDS").orElseThrow();
    var gone = Objects.requireNonNull(edited.people().find("OP-GONE"));
    assertThat(merging.merge(edited.people(), kept, kept.version(), gone))
        .isInstanceOf(Saving.Kept.class);
    Browsing mine = as("op-gone", Principal.WORKER, "OP-GONE");
    assertThat(mine.get("/me").body()).contains("OP-STANDS", "架空カナリア五子", "op-north");
    assertThat(as("op-again", Principal.WORKER, "OP-STANDS").get("/me").body())
        .contains("op-north");
  }

  @Test
  void whoHasTwoRecordsReadsBothAndConsentsForEach() throws Exception {
    person("OP-TWO-A", "架空カナリア六子", OTHER_OFFICE);
    person("OP-TWO-B", "架空カナリア七子", OTHER_OFFICE);
    accounts.appoint("op-two", Principal.WORKER, "OP-TWO-A");
    Browsing mine = as("op-two", Principal.WORKER, "OP-TWO-B");
    assertThat(mine.get("/me").body())
        .contains("架空カナリア六子", "架空カナリア七子", "記録 OP-TWO-A", "記録 OP-TWO-B");
    assertThat(new String(mine.download("/me/export.csv?encoding=utf-8").body(), UTF_8))
        .contains("架空カナリア六子", "架空カナリア七子", "（記録 OP-TWO-A）");
    mine.post("/me/consents", Map.of("purpose", "HELLO_WORK", "given", "yes"));
    assertThat(consents.inForce("OP-TWO-A")).isEmpty();
    mine.post(
        "/me/consents", Map.of("record", "OP-TWO-B", "purpose", "HELLO_WORK", "given", "yes"));
    mine.post("/me/consents", Map.of("record", ONE, "purpose", "OTHER_OFFICES", "given", "yes"));
    assertThat(consents.inForce("OP-TWO-A")).isEmpty();
    assertThat(consents.inForce("OP-TWO-B")).hasSize(1);
    assertThat(consents.of(ONE)).noneMatch(fact -> fact.recordedBy().equals("op-two"));
  }

  @Test
  void daysAndAmountsAreWritten() throws Exception {
    assertThat(one.get("/me").body()).doesNotContainPattern(">[0-9]{4}-[0-9]{2}-[0-9]{2}<");
  }
}
