package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import jp.hashiwatashi.BrowsingTest;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.register.Consent.Purpose;
import jp.hashiwatashi.register.ConsentFact.Kind;
import jp.hashiwatashi.register.ConsentFact.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What people agreed to is kept as it was stated, and what holds decides who sees them. */
class ConsentLedgerTest extends BrowsingTest {

  private static final String EAST = "CL東";
  private static final String WEST = "CL西";

  @Autowired private Consents consents;
  @Autowired private RecordMerging merging;
  @Autowired private EditedRegisters edited;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void twoOffices() {
    SmallRegisters.fillOnce(registers);
    accounts.appoint("cl-east", Principal.CONSULTANT, EAST);
    accounts.appoint("cl-west", Principal.CONSULTANT, WEST);
  }

  /** A person of the eastern office who is not there yet. */
  private String person(String id) {
    var like = registers.people().find("EX-C1-S1").orElseThrow();
    registers.people().save(SmallRegisters.named(like, id, EAST));
    return id;
  }

  /** Does something as somebody who has signed in. */
  private static <T> T as(String name, Supplier<T> work) {
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(name, null, List.of()));
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private boolean isMaskedInTheWest(String id) {
    return as("cl-west", () -> registers.people().besideMatches(List.of(id)).getFirst().isMasked());
  }

  private boolean state(String who, String id, boolean given) {
    return as(who, () -> consents.state(id, Purpose.OTHER_OFFICES, given, Way.SPOKEN, ""));
  }

  @Test
  void otherOfficesSeeThePersonWhileTheConsentHoldsAndNotAnyMoreOnceItIsWithdrawn() {
    String id = person("CL-1");
    assertThat(isMaskedInTheWest(id)).isTrue();
    assertThat(state("cl-east", id, true)).isTrue();
    assertThat(isMaskedInTheWest(id)).isFalse();
    assertThat(state("cl-east", id, true)).as("it is so already").isFalse();
    assertThat(state("cl-east", id, false)).isTrue();
    assertThat(isMaskedInTheWest(id)).isTrue();
    assertThat(state("cl-east", id, true)).as("on the same day").isTrue();
    assertThat(isMaskedInTheWest(id)).isFalse();
    assertThat(consents.of(id))
        .extracting(ConsentFact::kind)
        .containsExactly(Kind.GIVEN, Kind.WITHDRAWN, Kind.GIVEN);
    assertThat(consents.of(id))
        .allSatisfy(fact -> {
          assertThat(fact.recordedBy()).isEqualTo("cl-east");
          assertThat(fact.way()).isEqualTo(Way.SPOKEN);
        });
    assertThat(registers.people().find(id).orElseThrow().consents())
        .as("the record says the same")
        .singleElement()
        .satisfies(consent -> assertThat(consent.withdrawnOn()).isNull());
  }

  @Test
  void anotherOfficeRecordsNothing() {
    String id = person("CL-2");
    assertThat(state("cl-west", id, true)).isFalse();
    assertThat(consents.of(id)).isEmpty();
    assertThat(as("cl-west", () -> consents.inForce(id))).isEmpty();
  }

  private void stated(String id, String... texts) {
    jdbc.sql("update sending_record set consents = :texts where id = :id")
        .param("texts", texts)
        .param("id", id)
        .update();
  }

  private boolean held(String id, String day) {
    return jdbc.sql("select consent_in_force(:id, 'HELLO_WORK', :day::date) is not null")
        .param("id", id)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  @Test
  void whatAFormOrFileStatesBecomesFactsAndHoldsOverTime() {
    String id = person("CL-3");
    stated(id, "HELLO_WORK:2026-03-01");
    assertThat(held(id, "2026-02-28")).isFalse();
    assertThat(held(id, "2026-03-01")).isTrue();
    assertThat(held(id, "2030-01-01")).isTrue();
    stated(id, "HELLO_WORK:2026-03-01:2026-04-10");
    assertThat(held(id, "2026-04-09")).isTrue();
    assertThat(held(id, "2026-04-10")).isFalse();
    stated(id, "HELLO_WORK:2026-03-01:2026-04-10", "HELLO_WORK:2026-06-01");
    assertThat(held(id, "2026-05-31")).isFalse();
    assertThat(held(id, "2026-06-01")).isTrue();
    stated(id, "HELLO_WORK:2026-06-01");
    assertThat(held(id, "2026-03-15")).as("it had been typed by mistake").isFalse();
    assertThat(consents.of(id).reversed())
        .extracting(ConsentFact::kind, ConsentFact::givenOn)
        .containsExactly(
            tuple(Kind.GIVEN, LocalDate.parse("2026-03-01")),
            tuple(Kind.WITHDRAWN, LocalDate.parse("2026-03-01")),
            tuple(Kind.GIVEN, LocalDate.parse("2026-06-01")),
            tuple(Kind.STRUCK, LocalDate.parse("2026-03-01")));
  }

  @Test
  void whatWasTakenBackIsNotGivenAgainByAnOlderFile() {
    String id = person("CL-6");
    stated(id, "HELLO_WORK:2026-03-01");
    stated(id, "HELLO_WORK:2026-03-01:2026-04-10");
    stated(id, "HELLO_WORK:2026-03-01");
    assertThat(held(id, "2026-05-01")).isFalse();
    stated(id, "HELLO_WORK:2026-03-01", "HELLO_WORK:2026-06-01");
    assertThat(held(id, "2026-05-01")).isFalse();
    assertThat(held(id, "2026-06-01")).as("given anew").isTrue();
  }

  @Test
  void aConsentToOneOfficeIsNotRecordedAsOneToAll() throws Exception {
    String id = person("CL-7");
    String page = "/people/" + id + "/consents";
    browser.get(page);
    var one = Map.of("purpose", "OTHER_OFFICES", "act", "give", "way", "PAPER", "toWhom", "埼玉事務所");
    assertThat(browser.post(page, one).body()).contains("すべての事務所への同意としてだけ", "toWhom-error");
    assertThat(consents.inForce(id)).isEmpty();
  }

  @Test
  void theLedgerIsOnlyAddedToAndNotByHand() {
    person("CL-4");
    state("cl-east", "CL-4", true);
    for (String sql :
        List.of(
            "update consent_fact set kind = 'STRUCK'",
            "delete from consent_fact",
            """
            insert into consent_fact (person_id, purpose, given_on, kind, way, recorded_by)
            values ('CL-4', 'HELLO_WORK', '2026-01-01', 'GIVEN', 'PAPER', 'x')
            """)) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void aConsultantRecordsAConsentOnThePersonsPageAndWithdrawsIt() throws Exception {
    String id = person("CL-5");
    String page = "/people/" + id + "/consents";
    browser.get(page);
    assertThat(browser.post(page, Map.of()).body())
        .contains("エラー：", "id=\"purpose-error\"", "id=\"act-error\"", "id=\"way-error\"");
    var given =
        Map.of("purpose", "NAMED_TO_EMPLOYER", "act", "give", "way", "PAPER", "toWhom", "架空精機株式会社");
    var answer = browser.post(page, given);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(browser.get(browser.whereTo(answer)).body())
        .contains("同意を記録しました", "架空精機株式会社", "書面", "consultant");
    assertThat(browser.post(page, given).body()).contains("この同意はもう記録されています");
    browser.post(page, Map.of("purpose", "NAMED_TO_EMPLOYER", "act", "withdraw", "way", "SPOKEN"));
    assertThat(consents.inForce(id)).isEmpty();
    assertThat(browser.get("/people/" + id + "/history").body()).contains("受入企業への氏名等の提示:", "第3版");
  }

  /** Makes one of two people, as it is done on the page. */
  private void merge(String gone, String into) {
    var kept = registers.people().find(into).orElseThrow();
    var goes = Objects.requireNonNull(edited.people().find(gone));
    assertThat(merging.merge(edited.people(), kept, kept.version(), goes))
        .isInstanceOf(Saving.Kept.class);
  }

  private void says(String id, String consents) {
    jdbc.sql("update sending_record set consents = :stated::text[] where id = :id")
        .param("stated", consents)
        .param("id", id)
        .update();
  }

  private List<String> inRecord(String id) {
    return jdbc.sql("select unnest(consents) from sending_record where id = :id")
        .param("id", id)
        .query((row, n) -> row.getString(1))
        .list();
  }

  @Test
  void whatWasWithdrawnInTheRecordThatGoesIsWithdrawnInTheOneThatStands() {
    String stands = person("CL-M1");
    String gone = person("CL-M2");
    says(stands, "{OTHER_OFFICES:2024-04-01,HELLO_WORK:2024-04-01}");
    says(gone, "{OTHER_OFFICES:2023-04-01}");
    assertThat(isMaskedInTheWest(stands)).isFalse();
    assertThat(state("cl-east", gone, false)).isTrue();
    merge(gone, stands);
    assertThat(isMaskedInTheWest(stands)).isTrue();
    assertThat(consents.inForce(stands)).containsOnlyKeys(Purpose.HELLO_WORK);
    String today = jdbc.sql("select today_in_japan()::text").query(String.class).single();
    assertThat(inRecord(stands))
        .containsExactlyInAnyOrder(
            "OTHER_OFFICES:2023-04-01:" + today,
            "OTHER_OFFICES:2024-04-01:" + today,
            "HELLO_WORK:2024-04-01");
    assertThat(consents.of(stands))
        .as("as it was recorded there")
        .anySatisfy(fact -> {
          assertThat(fact.kind()).isEqualTo(Kind.WITHDRAWN);
          assertThat(fact.way()).isEqualTo(Way.SPOKEN);
          assertThat(fact.recordedBy()).isEqualTo("cl-east");
        });
    assertThat(state("cl-east", stands, true)).as("the person gives it anew").isTrue();
    assertThat(isMaskedInTheWest(stands)).isFalse();
  }

  @Test
  void whatIsGivenGoesAlongUnlessTheOneThatStandsHasItWithdrawnOrStruckOut() {
    String stands = person("CL-M3");
    String gone = person("CL-M4");
    says(stands, "{NAMED_TO_EMPLOYER:2024-04-01,SENDING_EMPLOYER_TOLD:2024-05-01}");
    says(stands, "{NAMED_TO_EMPLOYER:2024-04-01:2025-04-01}");
    says(
        gone,
        "{NAMED_TO_EMPLOYER:2024-10-01,HELLO_WORK:2024-10-01,SENDING_EMPLOYER_TOLD:2024-05-01,"
            + "OTHER_OFFICES:2024-10-01}");
    merge(gone, stands);
    assertThat(consents.inForce(stands))
        .containsOnlyKeys(Purpose.HELLO_WORK, Purpose.OTHER_OFFICES);
    assertThat(state("cl-east", stands, false)).as("and can be withdrawn").isTrue();
    assertThat(isMaskedInTheWest(stands)).isTrue();
  }
}
