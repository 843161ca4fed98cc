package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hashiwatashi.database.Databases;
import jp.hashiwatashi.register.SendingRecordStore.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RegisterStoresTest {

  private JdbcClient jdbc;
  private TransactionTemplate transaction;
  private SendingRecordStore people;
  private OpeningStore openings;
  private final List<Object> changes = new ArrayList<>();

  @BeforeEach
  void emptyStores() {
    var source = Databases.fresh().dataSource();
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    var access = Records.access(source, changes::add);
    people = new SendingRecordStore(access);
    openings = new OpeningStore(access);
  }

  private static SendingRecord person(SeekerProfile profile, String name) {
    boolean full = profile.employerId() != null;
    return new SendingRecord(
        profile,
        full ? Records.fullPerson(name) : Person.named(name, "タカハシ ハナコ"),
        full ? Records.fullSeparation("見本製作所") : Separation.from(null),
        new Support(null, null, "東京", "鈴木"),
        "溶接12年\n\\N",
        "",
        full ? Records.consents() : List.of(),
        null,
        0,
        null);
  }

  private static Opening opening(OpeningProfile profile) {
    boolean full = profile.employerId() != null;
    return new Opening(
        profile,
        Receiver.named(full ? "見本工業" : null),
        OfferedTerms.of(profile),
        full ? Records.fullHandling() : Handling.UNKNOWN,
        "溶接の仕事",
        "例：一",
        0,
        null);
  }

  @Test
  void aPersonComesBackAsSavedWithEverythingStatedAndWithNothing() {
    for (var profile : List.of(Profiles.fullSeeker("S-1"), Profiles.bareSeeker("S-2"))) {
      save(person(profile, "髙橋 花子"));
      var found = people.find(profile.id()).orElseThrow();
      assertThat(found.profile()).isEqualTo(profile);
      assertThat(found)
          .usingRecursiveComparison()
          .ignoringFields("version", "updatedAt")
          .isEqualTo(person(profile, "髙橋 花子"));
      assertThat(found.version()).isOne();
    }
  }

  @Test
  void anOpeningComesBackAsSavedWithEverythingStatedAndWithNothing() {
    for (var profile : List.of(Profiles.fullOpening("O-1"), Profiles.bareOpening("O-2"))) {
      assertThat(transaction.<Saving<Opening>>execute(s -> openings.save(opening(profile))))
          .isInstanceOf(Saving.Kept.class);
      var found = openings.find(profile.id()).orElseThrow();
      assertThat(found)
          .usingRecursiveComparison()
          .ignoringFields("version", "updatedAt")
          .isEqualTo(opening(profile));
    }
  }

  @Test
  void recordsLoadedInBulkComeBackAsTheyWere() {
    var seekers = List.of(Profiles.fullSeeker("S-1"), Profiles.bareSeeker("S-2"));
    var needs = List.of(Profiles.fullOpening("O-1"), Profiles.bareOpening("O-2"));
    transaction.executeWithoutResult(s -> {
      assertThat(people.addAll(seekers.stream().map(p -> person(p, "𠮷田 \\ 太郎")))).isEqualTo(2);
      assertThat(openings.addAll(needs.stream().map(RegisterStoresTest::opening))).isEqualTo(2);
    });

    var readPeople = new ArrayList<SeekerProfile>();
    var readOpenings = new ArrayList<OpeningProfile>();
    transaction.executeWithoutResult(s -> people.forEachProfile((p, at) -> readPeople.add(p)));
    transaction.executeWithoutResult(s -> openings.forEachProfile((o, at) -> readOpenings.add(o)));
    assertThat(readPeople).isEqualTo(seekers);
    assertThat(readOpenings).isEqualTo(needs);
    var found = people.find("S-1").orElseThrow();
    assertThat(found.name()).isEqualTo("𠮷田 \\ 太郎");
    assertThat(found.career()).isEqualTo("溶接12年\n\\N");
    assertThat(found.separation().employer()).isEqualTo("見本製作所");
  }

  @Test
  void aBulkLoadWithAnIdThatIsTakenLeavesNothingBehind() {
    save(person(Profiles.bareSeeker("S-2"), "一"));
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(s ->
                people.addAll(
                    Stream.of("S-1", "S-2").map(id -> person(Profiles.bareSeeker(id), "二")))))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(people.find("S-1")).isEmpty();
    assertThat(people.find("S-2").orElseThrow().name()).isEqualTo("一");
  }

  @Test
  void theLoserOfARaceIsShownWhatTheWinnerSaved() {
    var first = save(person(Profiles.bareSeeker("S-1"), "一"));
    save(renamed(first, "二"));
    var outcome = transaction.<Saving<SendingRecord>>execute(s -> people.save(renamed(first, "三")));
    assertThat(outcome).isEqualTo(new Saving.Overtaken<>(people.find("S-1").orElseThrow()));
    assertThat(people.find("S-1").orElseThrow().name()).isEqualTo("二");
  }

  @Test
  void whoComesTooLateLeavesNeitherAnEmployerNorAChange() {
    save(person(Profiles.bareSeeker("S-1"), "一"));
    assertThat(changes).containsExactly(new RegisterChange.PersonSaved("S-1"));
    var late = person(Profiles.fullSeeker("S-1"), "二");
    assertThat(transaction.<Saving<SendingRecord>>execute(s -> people.save(late)))
        .isInstanceOf(Saving.Overtaken.class);
    assertThat(changes).hasSize(1);
    assertThat(jdbc.sql("select id from employer").query(String.class).list()).isEmpty();
  }

  @Test
  void aListIsNarrowedByEveryConditionAndSaysHowManyThereAre() {
    save(person(Profiles.fullSeeker("S-1"), "髙橋 花子"));
    save(person(Profiles.bareSeeker("S-2"), "山田 一郎"));
    assertThat(idsOf(RegisterFilter.of("ﾀｶﾊｼはなこ"))).containsExactly("S-1", "S-2");
    assertThat(idsOf(RegisterFilter.of("髙橋"))).containsExactly("S-1");
    assertThat(idsOf(RegisterFilter.of("ｓ-２"))).containsExactly("S-2");
    assertThat(idsOf(RegisterFilter.of("100%_"))).isEmpty();
    assertThat(idsOf(RegisterFilter.ALL.with(ListCondition.PREFECTURE, 13))).containsExactly("S-1");
    assertThat(idsOf(RegisterFilter.ALL.with(ListCondition.OCCUPATION, 3))).containsExactly("S-1");
    assertThat(idsOf(RegisterFilter.ALL.with(ListCondition.MOVE, Move.SECONDMENT)))
        .containsExactly("S-2");
    assertThat(idsOf(RegisterFilter.ALL.with(ListCondition.EXAMPLES, "yes"))).isEmpty();
    var page = people.list(RegisterFilter.ALL, Order.ID, 1, 1);
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.rows()).extracting(SendingRecord::id).containsExactly("S-2");
  }

  @Test
  void everyOrderOfAListCanBeAskedFor() {
    save(person(Profiles.fullSeeker("S-1"), "一"));
    transaction.executeWithoutResult(s -> openings.save(opening(Profiles.fullOpening("O-1"))));
    for (var order : Order.values()) {
      assertThat(people.list(RegisterFilter.ALL, order, 0, 10).total()).isOne();
    }
    var openingsHere =
        RegisterFilter.of("溶接")
            .with(ListCondition.PREFECTURE, 27)
            .with(ListCondition.OCCUPATION, 23)
            .with(ListCondition.MOVE, Move.SECONDMENT)
            .with(ListCondition.EXAMPLES, "yes");
    for (var order : OpeningStore.Order.values()) {
      assertThat(openings.list(openingsHere, order, 0, 10).rows()).hasSize(1);
    }
  }

  @Test
  void recordsAreFoundInTheOrderOfTheirIds() {
    save(person(Profiles.bareSeeker("S-1"), "一"));
    save(person(Profiles.bareSeeker("S-2"), "二"));
    assertThat(people.find(List.of("S-2", "S-9", "S-1")))
        .extracting(SendingRecord::id)
        .containsExactly("S-2", "S-1");
  }

  @Test
  void theDatabaseItselfRefusesAnAgeLimitWithoutItsGround() {
    transaction.executeWithoutResult(s -> openings.save(opening(Profiles.bareOpening("O-1"))));
    assertThatThrownBy(() -> jdbc.sql("update opening set age_max = 59").update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("age_limit_with_ground");
  }

  private List<String> idsOf(RegisterFilter filter) {
    return people.list(filter, Order.ID, 0, 50).rows().stream().map(SendingRecord::id).toList();
  }

  private SendingRecord save(SendingRecord record) {
    var outcome = transaction.<Saving<SendingRecord>>execute(s -> people.save(record));
    return ((Saving.Kept<SendingRecord>) outcome).record();
  }

  private static SendingRecord renamed(SendingRecord r, String name) {
    return new SendingRecord(
        r.profile(),
        Person.named(name, r.kana()),
        r.separation(),
        r.support(),
        r.career(),
        r.wishes(),
        r.consents(),
        r.exampleOf(),
        r.version(),
        r.updatedAt());
  }
}
