package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import jp.hashiwatashi.access.SignInLinks;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.MatchMarks;
import jp.hashiwatashi.matching.group.Unplaced;
import jp.hashiwatashi.matching.plan.PlanAlternatives;
import jp.hashiwatashi.matching.plan.PlanChange;
import jp.hashiwatashi.matching.plan.PlanDemand;
import jp.hashiwatashi.matching.plan.PlanDemand.Kind;
import jp.hashiwatashi.matching.plan.PlanResult;
import jp.hashiwatashi.matching.plan.PlanVersion;
import jp.hashiwatashi.matching.plan.Plans;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.EditedRegisters;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.RegisterChange;
import jp.hashiwatashi.register.RegisterFilter;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.Registered;
import jp.hashiwatashi.register.Registers;
import jp.hashiwatashi.register.Saving;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SendingRecordStore;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.shared.exchange.RecordReading;
import jp.hashiwatashi.shared.page.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Plans on a real database, as the application's role: kept, changed by two, and merged along. */
class PlansKeptTest extends WebTest {

  @Autowired Plans plans;
  @Autowired PlanAlternatives alternatives;
  @Autowired MatchMarks marks;
  @Autowired Registers registers;
  @Autowired EditedRegisters edited;
  @Autowired SignedIn signedIn;
  @Autowired SignInLinks links;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;

  @Value("${local.server.port}")
  int port;

  @TempDir Path folder;
  private List<String> hospital;

  @BeforeEach
  void fill() {
    SmallRegisters.fillOnce(registers);
    hospital =
        registers
            .people()
            .list(RegisterFilter.of("EX-H-"), SendingRecordStore.Order.ID, 0, 99)
            .rows()
            .stream()
            .map(SendingRecord::id)
            .toList();
  }

  @AfterEach
  void forget() {
    jdbc.sql("delete from group_plan").update();
    jdbc.sql("delete from match_mark").update();
  }

  private PlanVersion made(List<String> people) {
    return solved(plans.make("key " + people.size() + " " + people.hashCode(), "案", people));
  }

  /** The plan, once it has been worked out. */
  private PlanVersion solved(long plan) {
    PlanVersion version = plans.find(plan).orElseThrow();
    for (int i = 0; i < 100 && version.result() == null; i++) {
      plans.stop(version);
      version = plans.find(plan).orElseThrow();
    }
    return version;
  }

  private static PlanResult result(PlanVersion version) {
    return Objects.requireNonNull(version.result());
  }

  private PlanVersion changed(PlanVersion version, PlanChange change) {
    assertThat(plans.change(version.planId(), version.number(), change))
        .isInstanceOf(Plans.Changed.Kept.class);
    return solved(version.planId());
  }

  private static PlanChange demanded(Kind kind, String person, String other) {
    return new PlanChange.Demanded(List.of(new PlanDemand(kind, person, other, "")));
  }

  @Test
  void thePlacementOnTheScreenIsThatOfTheCommandOnTheListsTakenOut() throws Exception {
    Browsing browser = new Browsing(port);
    browser.signIn(links.make("consultant"));
    Path people = file(browser, "/people/export.csv?q=EX-H-&encoding=utf-8", "S.csv");
    Path openings = file(browser, "/openings/export.csv?encoding=utf-8", "O.csv");
    ProgramRun run =
        ProgramRun.of(
            "place",
            "--seekers",
            "" + people,
            "--openings",
            "" + openings,
            "--as-of",
            "2026-11-21",
            "--out",
            "" + folder.resolve("P.csv"));
    assertThat(run.code()).as(run.toString()).isZero();
    JsonNode json = run.json();
    PlanResult result = result(made(hospital));
    assertThat(result.tally().placed()).isEqualTo(json.get("placed").asInt()).isGreaterThan(30);
    assertThat(result.tally().totalScore()).isEqualTo(json.get("total_score").asLong());
    assertThat(result.greedy().totalScore()).isEqualTo(json.get("greedy_total_score").asLong());
    assertThat(result.isOptimal()).isTrue();
  }

  private Path file(Browsing browser, String address, String name)
      throws IOException, InterruptedException {
    return Files.write(folder.resolve(name), browser.download(address).body());
  }

  @Test
  void ofTwoWhoChangeAtOnceTheLaterIsToldAndNothingIsLost() {
    PlanVersion first = made(hospital);
    String one = result(first).seats().getFirst().seekerId();
    String opening = result(first).seats().getFirst().openingId();
    signedIn.as("tanaka", () -> changed(first, demanded(Kind.FORBID, one, opening)));
    signedIn.as(
        "suzuki",
        () -> {
          var late = plans.change(first.planId(), first.number(), new PlanChange.Named("別の名前"));
          assertThat(late)
              .isInstanceOfSatisfying(
                  Plans.Changed.Overtaken.class,
                  overtaken -> {
                    assertThat(overtaken.since()).extracting("by").containsExactly("tanaka");
                    PlanVersion both = changed(overtaken.latest(), new PlanChange.Named("別の名前"));
                    assertThat(both.content().name()).isEqualTo("別の名前");
                    assertThat(both.content().demands()).hasSize(1);
                  });
        });
  }

  @Test
  void aSecondClickChangesNothingTwice() {
    PlanVersion first = made(hospital);
    var pin = demanded(Kind.FORBID, "EX-H-01", "EX-H-O02");
    plans.change(first.planId(), first.number(), pin);
    assertThat(plans.change(first.planId(), first.number(), pin))
        .isInstanceOf(Plans.Changed.Kept.class);
    assertThat(solved(first.planId()).number()).isEqualTo(2);
    assertThat(plans.make("key " + hospital.size() + " " + hospital.hashCode(), "案", hospital))
        .isEqualTo(first.planId());
  }

  @Test
  void whatWasUndoneIsAsItWasBefore() {
    PlanVersion first = made(hospital);
    PlanVersion forbidden =
        changed(
            first,
            demanded(
                Kind.FORBID,
                result(first).seats().getFirst().seekerId(),
                result(first).seats().getFirst().openingId()));
    assertThat(result(forbidden).seats()).isNotEqualTo(result(first).seats());
    PlanVersion undone = changed(forbidden, new PlanChange.Reverted(1));
    assertThat(undone.number()).isEqualTo(3);
    assertThat(undone.content()).isEqualTo(first.content());
    assertThat(result(undone).seats()).isEqualTo(result(first).seats());
  }

  @Test
  void peopleKeptTogetherStandInOneOpeningOrNowhere() {
    PlanVersion first = made(hospital);
    String one = hospital.get(0);
    String other = hospital.get(2);
    PlanVersion together = changed(first, demanded(Kind.TOGETHER, one, other));
    var seats = result(together);
    assertThat(seats.seat(one).map(s -> s.openingId()))
        .isEqualTo(seats.seat(other).map(s -> s.openingId()));
    assertThat(seats.bound()).isGreaterThanOrEqualTo(seats.tally());
  }

  @Test
  void demandsAtOddsAreToldAndPlaceNobody() {
    PlanVersion first = made(hospital);
    PlanVersion refused = changed(first, demanded(Kind.PIN, "EX-H-01", "EX-C1-O"));
    assertThat(result(refused).isRefused()).isTrue();
    assertThat(result(refused).faults().getFirst().what()).contains("EX-H-01", "EX-C1-O");
    assertThat(plans.solved(refused)).hasValueSatisfying(v -> assertThat(v.number()).isEqualTo(1));
  }

  @Test
  void aPairThatIsHiddenIsNotProposedUntilThePlanAllowsIt() {
    PlanVersion first = made(hospital);
    var seat = result(first).seats().getFirst();
    marks.mark(seat.seekerId(), seat.openingId(), MatchMark.Kind.HIDDEN, "本人が断った");
    PlanVersion again = changed(first, new PlanChange.Again());
    assertThat(result(again).hiddenPairs()).isEqualTo(1);
    assertThat(result(again).seats()).doesNotContain(seat);
    PlanVersion allowed = changed(again, demanded(Kind.ALLOW, seat.seekerId(), seat.openingId()));
    assertThat(result(allowed).tally()).isEqualTo(result(first).tally());
  }

  @Test
  void whatAnotherOpeningCostsIsWhatPinningItComesTo() {
    PlanVersion first = made(hospital);
    String person = result(first).seats().getFirst().seekerId();
    var found = alternatives.of(first, person);
    assertThat(found.now()).isEqualTo(result(first).tally());
    assertThat(found.best()).hasSizeGreaterThan(1);
    var other = found.best().getLast();
    PlanVersion pinned = changed(first, demanded(Kind.PIN, person, other.candidate().openingId()));
    assertThat(result(pinned).tally()).isEqualTo(other.tally());
  }

  @Test
  void whoIsGoneIsNamedAndWhoIsMergedGoesOnAsTheOther() {
    copy(edited.of(RegisterName.PEOPLE), "EX-H-01", "PLANNED-1");
    copy(edited.of(RegisterName.PEOPLE), "EX-H-01", "PLANNED-2");
    PlanVersion first = made(List.of("PLANNED-1", "PLANNED-2", "EX-H-02", "NOBODY"));
    assertThat(result(first).missing()).containsExactly("NOBODY");
    assertThat(result(first).people()).isEqualTo(3);
    jdbc.sql(
            "insert into merged_record (register, record_id, into_id, merged_by, texts) "
                + "values ('people', 'PLANNED-2', 'PLANNED-1', 'test', '{}')")
        .update();
    jdbc.sql("delete from sending_record where id = 'PLANNED-2'").update();
    reload("PLANNED-2");
    PlanVersion again = changed(first, new PlanChange.Again());
    assertThat(plans.current(again).people()).containsExactly("PLANNED-1", "EX-H-02", "NOBODY");
    assertThat(result(again).people()).isEqualTo(2);
    jdbc.sql("delete from sending_record where id = 'PLANNED-1'").update();
    reload("PLANNED-1");
  }

  private void reload(String person) {
    events.publishEvent(new RegisterChange.PersonSaved(person));
  }

  private static <R extends Registered> void copy(
      EditedRegister<R> register, String from, String to) {
    Map<String, String> texts = new TreeMap<>(Objects.requireNonNull(register.find(from)).shown());
    texts.put(register.key().code(), to);
    var reading = (RecordReading.Understood<R>) register.read(texts::get);
    register.keep(reading.record(), 0);
  }

  @Test
  void aPlanWhoseOpeningHasBeenFilledSinceTellsSoAndPlacesNobodyThereTheNextTime()
      throws Exception {
    PlanVersion first = made(hospital);
    Browsing browser = new Browsing(port);
    browser.signIn(links.make("consultant"));
    String address = "/group-plans/" + first.planId();
    assertThat(browser.get(address).body()).doesNotContain("登録が変わりました");
    String filled = result(first).seats().getFirst().openingId();
    Opening before = registers.openings().find(filled).orElseThrow();
    var kept = (Saving.Kept<Opening>) registers.openings().save(SmallRegisters.filled(before));
    try {
      assertThat(browser.get(address).body())
          .contains("登録が変わりました：この案の人 0人、提案した受入情報 1件、すべての受入情報 1件");
      PlanVersion again = changed(first, new PlanChange.Again());
      assertThat(result(again).seats()).extracting(seat -> seat.openingId()).doesNotContain(filled);
      assertThat(browser.get(address).body()).doesNotContain("登録が変わりました");
    } finally {
      registers.openings().save(SmallRegisters.vacantAgain(kept.record(), before));
    }
  }

  @Test
  void whoHasNoCandidatesIsSaidToHaveNone() {
    PlanVersion first = made(hospital);
    assertThat(result(first).unplaced())
        .extracting(Unplaced::reason)
        .contains(Unplaced.Reason.NO_CANDIDATES);
  }
}
