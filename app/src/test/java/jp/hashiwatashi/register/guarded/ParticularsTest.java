package jp.hashiwatashi.register.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.Browsing;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.access.Accounts;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.shared.background.SystemWork;
import jp.hashiwatashi.shared.page.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who writes, sees and grants what needs particular care, over HTTP and in the database. */
class ParticularsTest extends WebTest {

  private static final String OFFICE = "特東事務所";
  private static final String CANARY = "カナリア聴覚障害2級";

  @Autowired private Accounts accounts;
  @Autowired private SignInLinks links;
  @Autowired private Registers registers;
  @Autowired private JdbcClient jdbc;
  @Autowired private SignedIn signedIn;
  @Autowired private Particulars particulars;

  @Value("${local.server.port}")
  private int port;

  private Browsing consultant;

  @BeforeEach
  void anOffice() throws Exception {
    SmallRegisters.fillOnce(registers);
    consultant = at("gp-consultant", Principal.CONSULTANT, OFFICE);
  }

  private Browsing at(String name, Principal principal, String scope) throws Exception {
    accounts.appoint(name, principal, scope);
    var browser = new Browsing(port);
    browser.signIn(links.make(name));
    browser.get("/welcome");
    return browser;
  }

  private void person(String id, String office) {
    var like = registers.people().find("EX-C1-S1").orElseThrow();
    registers.people().save(SmallRegisters.named(like, id, office));
  }

  private static String path(String id, String kind) {
    return "/people/" + id + "/particulars/" + kind;
  }

  private static void write(Browsing by, String id, String kind, String value) throws Exception {
    by.get(path(id, kind) + "/edit");
    var answer = by.post(path(id, kind) + "/edit", Map.of("version", "0", "value", value));
    assertThat(by.whereTo(answer)).isEqualTo("/people/" + id);
  }

  private static String look(Browsing by, String id, String kind, String purpose, String other)
      throws Exception {
    by.get(path(id, kind));
    return by.post(path(id, kind), Map.of("purpose", purpose, "other", other)).body();
  }

  private List<String> looks(String person) {
    return jdbc.sql(
            """
            select actor || ' ' || what || ' ' || purpose from audit_entry
            where kind = 'LOOKED' and person_id = :person and what in ('INSURED_NUMBER', 'DISABILITY', 'HEALTH')
            order by number
            """)
        .param("person", person)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private <T> T asAuditing(java.util.function.Supplier<T> work) {
    return SystemWork.as("audit", work);
  }

  @Test
  void aNumberIsWrittenInAnyShapeMaskedAndShownOnceForAPurposeThatIsRecorded() throws Exception {
    person("GP-1", OFFICE);
    write(consultant, "GP-1", "insured-number", "１２３４‐５６７８９０－１");
    String page = consultant.get("/people/GP-1").body();
    assertThat(page).contains("登録あり（gp-consultant さん", "●●●●").doesNotContain("567890");
    assertThat(look(consultant, "GP-1", "insured-number", "", "")).contains("目的が選ばれていません");
    assertThat(look(consultant, "GP-1", "insured-number", "OTHER", " "))
        .contains("「そのほか」の目的が書かれていません");
    assertThat(look(consultant, "GP-1", "insured-number", "OTHER", "番号は123456789018"))
        .contains("マイナンバー")
        .doesNotContain("1234-567890-1");
    assertThat(asAuditing(() -> looks("GP-1"))).isEmpty();
    consultant.get(path("GP-1", "insured-number"));
    var shown = consultant.post(path("GP-1", "insured-number"), Map.of("purpose", "PROCEDURE"));
    assertThat(shown.body()).contains("1234-567890-1", "行政への手続きの書類を作るため");
    assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(look(consultant, "GP-1", "insured-number", "OTHER", "本人から電話"))
        .contains("1234-567890-1");
    assertThat(asAuditing(() -> looks("GP-1")))
        .containsExactly(
            "gp-consultant INSURED_NUMBER PROCEDURE", "gp-consultant INSURED_NUMBER 本人から電話");
  }

  @Test
  void whatCannotBeKeptIsToldAndWhatWasTypedIsShownAgain() throws Exception {
    person("GP-2", OFFICE);
    String edit = path("GP-2", "health") + "/edit";
    consultant.get(edit);
    assertThat(consultant.post(edit, Map.of("version", "0", "value", "  ")).body())
        .contains("内容が空です");
    assertThat(consultant.post(edit, Map.of("version", "0", "value", "番号は1234-5678-9018です")).body())
        .contains("マイナンバーはこのシステムに残せません");
    assertThat(consultant.post(edit, Map.of("version", "0", "value", "あ".repeat(2_001))).body())
        .contains("2,001文字");
    String number = path("GP-2", "insured-number") + "/edit";
    assertThat(consultant.post(number, Map.of("version", "0", "value", "12-34")).body())
        .contains("11桁の数字を 1234-567890-1 の形で", "value=\"12-34\"");
    assertThat(consultant.get("/people/GP-2").body()).doesNotContain("●●●●");
  }

  @Test
  void whoIsSlowerOverwritesNothingAndWhatIsClearedIsGone() throws Exception {
    person("GP-3", OFFICE);
    write(consultant, "GP-3", "health", "透析 週3回");
    String edit = path("GP-3", "health") + "/edit";
    assertThat(consultant.get(edit).body()).doesNotContain("透析");
    assertThat(consultant.post(edit, Map.of("version", "0", "value", "ほかの内容")).body())
        .contains("さんが書き換えました", "ほかの内容");
    assertThat(look(consultant, "GP-3", "health", "SUPPORT", "")).contains("透析 週3回");
    var changed = consultant.post(edit, Map.of("version", "1", "value", "一行目\n二行目"));
    assertThat(consultant.whereTo(changed)).isEqualTo("/people/GP-3");
    assertThat(look(consultant, "GP-3", "health", "SUPPORT", "")).contains("一行目\n二行目");
  }

  @Test
  void whatIsWrittenIsClearedForGoodOnceASecondPersonHasGrantedIt() throws Exception {
    person("GP-8", OFFICE);
    var manager = at("gp-manager", Principal.OFFICE_MANAGER, OFFICE);
    write(consultant, "GP-8", "health", "透析 週3回");
    String clear = path("GP-8", "health") + "/clear";
    assertThat(consultant.get(path("GP-8", "health") + "/edit").body()).contains(clear);
    assertThat(consultant.get(clear).body()).contains("消すと元に戻せません", "同じ事務所のもう一人");
    assertThat(consultant.post(clear, Map.of()).body()).contains("目的が選ばれていません");
    var asked = consultant.post(clear, Map.of("purpose", "AT_REQUEST"));
    assertThat(consultant.whereTo(asked)).isEqualTo(clear);
    assertThat(consultant.get(clear).body())
        .contains("返事を待っています")
        .doesNotContain("<button type=\"submit\"");
    consultant.post(clear, Map.of());
    assertThat(look(consultant, "GP-8", "health", "SUPPORT", "")).as("not yet").contains("透析");
    assertThat(manager.get("/approvals").body())
        .contains("特に配慮が要る情報を消す", "GP-8 の健康", "本人が消すことを求めたため");
    long id = asked("GP-8/HEALTH/1");
    assertThat(decide(consultant, id, "grant")).endsWith("refused=SAME_PERSON");
    assertThat(decide(manager, id, "grant")).isEqualTo("/approvals");
    assertThat(consultant.get("/people").body()).contains("頼んだことに返事がありました");
    assertThat(consultant.get("/approvals").body()).contains(clear);
    manager.get(clear);
    manager.post(clear, Map.of());
    assertThat(look(consultant, "GP-8", "health", "SUPPORT", "")).as("another's").contains("透析");
    assertThat(consultant.get(clear).body()).contains("gp-manager さんが認めました");
    assertThat(consultant.whereTo(consultant.post(clear, Map.of()))).isEqualTo("/people/GP-8");
    assertThat(consultant.get(path("GP-8", "health")).body()).contains("登録されていません");
    assertThat(consultant.get("/approvals").body()).contains("行いました");
    assertThat(consultant.whereTo(consultant.post(clear, Map.of()))).isEqualTo("/people/GP-8");
  }

  @Test
  void theDatabaseClearsNothingThatWasNotGrantedAsItIsWritten() throws Exception {
    person("GP-9", OFFICE);
    var manager = at("gp-manager", Principal.OFFICE_MANAGER, OFFICE);
    write(consultant, "GP-9", "health", "前の内容");
    assertThatThrownBy(
            () -> as("gp-consultant", () -> particulars.clear("GP-9", ParticularKind.HEALTH, 1)))
        .rootCause()
        .hasMessageContaining("without a second person");
    consultant.post(path("GP-9", "health") + "/clear", Map.of("purpose", "MISTAKEN"));
    assertThat(decide(manager, asked("GP-9/HEALTH/1"), "grant")).isEqualTo("/approvals");
    consultant.post(path("GP-9", "health") + "/edit", Map.of("version", "1", "value", "後の内容"));
    assertThatThrownBy(
            () -> as("gp-consultant", () -> particulars.clear("GP-9", ParticularKind.HEALTH, 2)))
        .as("what was granted is what was written then")
        .rootCause()
        .hasMessageContaining("without a second person");
    assertThat(consultant.get(path("GP-9", "health") + "/clear").body()).contains("何のために消すのか");
    assertThatThrownBy(() ->
            as(
                "gp-consultant",
                () -> jdbc.sql("delete from sending_record where id = 'GP-9'").update()))
        .rootCause()
        .hasMessageContaining("without a second person");
  }

  @Test
  void aDisabilityIsShownOnceAfterASecondPersonOfTheOfficeHasGrantedIt() throws Exception {
    person("GP-4", OFFICE);
    var manager = at("gp-manager", Principal.OFFICE_MANAGER, OFFICE);
    var elsewhere = at("gp-elsewhere", Principal.CONSULTANT, "特西事務所");
    write(consultant, "GP-4", "disability", CANARY);
    assertThat(look(consultant, "GP-4", "disability", "WORKPLACE", "")).doesNotContain(CANARY);
    assertThat(consultant.get(path("GP-4", "disability")).body()).contains("返事を待っています");
    assertThat(look(consultant, "GP-4", "disability", "", "")).doesNotContain(CANARY);
    long id = asked("GP-4");
    assertThat(decide(elsewhere, id, "grant")).isEqualTo("404");
    assertThat(elsewhere.get("/approvals").body()).doesNotContain("GP-4");
    assertThat(decide(consultant, id, "grant")).endsWith("refused=SAME_PERSON");
    assertThat(manager.get("/approvals").body())
        .contains("GP-4", "gp-consultant", "職場での配慮を受入側と相談するため");
    assertThat(decide(manager, id, "grant")).isEqualTo("/approvals");
    assertThat(decide(manager, id, "refuse")).endsWith("refused=GONE");
    assertThat(consultant.get("/people").body()).contains("頼んだことに返事がありました");
    assertThat(consultant.get("/approvals").body())
        .contains("gp-manager", path("GP-4", "disability"));
    assertThat(consultant.get("/people").body()).doesNotContain("頼んだことに返事がありました");
    assertThat(consultant.get(path("GP-4", "disability")).body()).contains("gp-manager さんが認めました");
    assertThat(look(manager, "GP-4", "disability", "SUPPORT", ""))
        .as("granted to another")
        .doesNotContain(CANARY);
    assertThat(look(consultant, "GP-4", "disability", "", "")).contains(CANARY);
    assertThat(look(consultant, "GP-4", "disability", "", ""))
        .as("once")
        .contains("目的が選ばれていません")
        .doesNotContain(CANARY);
    assertThat(asAuditing(() -> looks("GP-4")))
        .containsExactly("gp-consultant DISABILITY WORKPLACE");
  }

  @Test
  void aSecondAccountOfTheSamePersonGrantsNothingAndARefusalIsTold() throws Exception {
    person("GP-5", OFFICE);
    accounts.appoint("gp-double", Principal.CONSULTANT, OFFICE);
    jdbc.sql("update account set email = name || '@gp.example' where name like 'gp-%'").update();
    jdbc.sql("update account set email = 'GP-CONSULTANT@gp.example' where name = 'gp-double'")
        .update();
    var other = at("gp-double", Principal.CONSULTANT, OFFICE);
    var colleague = at("gp-colleague", Principal.CONSULTANT, OFFICE);
    write(consultant, "GP-5", "disability", CANARY);
    look(consultant, "GP-5", "disability", "SUPPORT", "");
    long id = asked("GP-5");
    assertThat(decide(other, id, "grant")).endsWith("refused=SAME_PERSON");
    assertThat(other.get("/approvals?refused=SAME_PERSON").body()).contains("別のアカウントからでも認められません");
    assertThat(decide(colleague, id, "refuse")).isEqualTo("/approvals");
    assertThat(consultant.get("/approvals").body()).contains("認められませんでした");
    assertThat(look(consultant, "GP-5", "disability", "", "")).contains("目的が選ばれていません");
  }

  @Test
  void theDatabaseItselfRefusesWhatThePagesRefuse() throws Exception {
    person("GP-6", OFFICE);
    accounts.appoint("gp-double-2", Principal.CONSULTANT, OFFICE);
    accounts.appoint("gp-second", Principal.CONSULTANT, OFFICE);
    jdbc.sql(
            "update account set person_key = 'gp-7' where name in ('gp-consultant', 'gp-double-2')")
        .update();
    write(consultant, "GP-6", "disability", CANARY);
    assertThatThrownBy(() ->
            as(
                "gp-consultant",
                () -> jdbc.sql("select sealed from guarded_particular").query().listOfRows()))
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> as("gp-second", () -> jdbc.sql(ask("gp-consultant")).update()))
        .rootCause()
        .hasMessageContaining("another name");
    as("gp-consultant", () -> jdbc.sql(ask("gp-consultant")).update());
    long id = asked("GP-6");
    String grant =
        "update approval set granted = true, decided_at = now(), decided_by = '%s' where id = "
            + id;
    assertThatThrownBy(
            () -> as("gp-double-2", () -> jdbc.sql(grant.formatted("gp-second")).update()))
        .rootCause()
        .hasMessageContaining("another name");
    assertThatThrownBy(
            () -> as("gp-double-2", () -> jdbc.sql(grant.formatted("gp-double-2")).update()))
        .rootCause()
        .hasMessageContaining("SAME_PERSON");
    assertThat(as("gp-consultant", () -> particulars.look("GP-6", ParticularKind.DISABILITY, "x")))
        .isEmpty();
    as("gp-second", () -> jdbc.sql(grant.formatted("gp-second")).update());
    for (String change :
        List.of("purpose = 'x'", "subject = 'GP-1'", "expires_at = now() + interval '9 days'")) {
      assertThatThrownBy(() ->
              as(
                  "gp-consultant",
                  () -> jdbc.sql("update approval set " + change + " where id = " + id).update()))
          .as(change)
          .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }
    assertThat(as("gp-consultant", () -> particulars.look("GP-6", ParticularKind.DISABILITY, "x")))
        .contains(CANARY);
    assertThatThrownBy(() ->
            as(
                "gp-consultant",
                () -> jdbc.sql("update approval set used_at = now() where id = " + id).update()))
        .rootCause()
        .hasMessageContaining("twice");
  }

  private static String ask(String by) {
    return """
    insert into approval (kind, subject, office, purpose, wanted_by)
    values ('UNMASK_DISABILITY', 'GP-6', '%s', 'SUPPORT', '%s')
    """
        .formatted(OFFICE, by);
  }

  private <T> T as(String name, java.util.function.Supplier<T> work) {
    List<T> result = new ArrayList<>();
    signedIn.as(name, () -> result.add(work.get()));
    return result.getFirst();
  }

  @Test
  void whoeverIsNotOfTheOfficeSeesNothingEvenInTheDatabase() throws Exception {
    person("GP-7", OFFICE);
    write(consultant, "GP-7", "health", CANARY);
    accounts.appoint("gp-elsewhere", Principal.CONSULTANT, "特西事務所");
    accounts.appoint("gp-auditor", Principal.AUDITOR, "");
    accounts.appoint("gp-worker", Principal.WORKER, "GP-7");
    accounts.appoint("gp-hq", Principal.HQ_ADMINISTRATOR, "");
    String employer =
        jdbc.sql("select employer_id from sending_record where id = 'GP-7'")
            .query(String.class)
            .single();
    accounts.appoint("gp-employer", Principal.SENDING_EMPLOYER, Objects.requireNonNull(employer));
    for (String who :
        List.of("gp-elsewhere", "gp-auditor", "gp-worker", "gp-hq", "gp-employer", "nobody")) {
      assertThat(as(who, () -> particulars.of("GP-7", ParticularKind.HEALTH).isWritten()))
          .as(who)
          .isFalse();
      assertThat(as(who, () -> particulars.look("GP-7", ParticularKind.HEALTH, "x")))
          .as(who)
          .isEmpty();
      assertThat(as(who, () -> particulars.clear("GP-7", ParticularKind.HEALTH, 1)))
          .as(who)
          .isFalse();
      assertThatThrownBy(
              () -> as(who, () -> particulars.write("GP-7", ParticularKind.DISABILITY, "x", 0)))
          .as(who)
          .rootCause()
          .hasMessageContaining("row-level security");
    }
    assertThat(asAuditing(() -> looks("GP-7"))).isEmpty();
    var elsewhere = at("gp-elsewhere", Principal.CONSULTANT, "特西事務所");
    assertThat(elsewhere.get(path("GP-7", "health")).statusCode()).isEqualTo(404);
    assertThat(elsewhere.get(path("GP-NONE", "health")).statusCode()).isEqualTo(404);
    elsewhere.get("/approvals");
    assertThat(elsewhere.post(path("GP-7", "health"), Map.of("purpose", "SUPPORT")).statusCode())
        .isEqualTo(404);
  }

  private long asked(String subject) {
    return jdbc.sql("select max(id) from approval where subject = :subject")
        .param("subject", subject)
        .query(Long.class)
        .single();
  }

  private static String decide(Browsing by, long id, String step) throws Exception {
    by.get("/approvals");
    var answer = by.post("/approvals/" + id, new HashMap<>(Map.of("step", step)));
    return answer.statusCode() == 303 ? by.whereTo(answer) : "" + answer.statusCode();
  }
}
