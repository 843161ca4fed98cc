package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.database.Databases;
import jp.hashiwatashi.register.Employer.ClassByHand;
import jp.hashiwatashi.register.OfferedWage.Unit;
import jp.hashiwatashi.shared.codes.CorporateNumber;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Employers, their establishments and contacts, and the records that name them. */
class EmployersKeptTest {

  private static final int TOKYO = Municipalities.get().indexOf("13101");

  private JdbcClient jdbc;
  private TransactionTemplate transaction;
  private EmployerStore employers;
  private EstablishmentStore establishments;
  private ContactStore contacts;
  private SendingRecordStore people;
  private OpeningStore openings;
  private final List<Object> changes = new ArrayList<>();

  @BeforeEach
  void emptyStores() {
    var source = Databases.fresh().dataSource();
    jdbc = JdbcClient.create(source);
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    var access = Records.access(source, changes::add);
    employers = new EmployerStore(access, WebTest.CLOCK);
    establishments = new EstablishmentStore(access);
    contacts = new ContactStore(access);
    people = new SendingRecordStore(access);
    openings = new OpeningStore(access);
  }

  private static Employer full(String id) {
    return new Employer(
        id,
        CorporateNumber.ofBody(990_000_000_001L),
        "見本製作所\t（架空）",
        "ミホンセイサクショ",
        "東京都千代田区見本町1",
        TOKYO,
        IndustryGroup.of(9),
        5_000_000_000L,
        120,
        new ClassByHand(SmeClass.WHOLESALE, "売上の大半が卸売"),
        0,
        null);
  }

  private static Employer bare(String id) {
    return new Employer(
        id,
        null,
        null,
        null,
        null,
        Employer.NOT_STATED,
        null,
        Employer.NOT_STATED,
        Employer.NOT_STATED,
        null,
        0,
        null);
  }

  private static Establishment site(String id, String employer) {
    return new Establishment(
        id, employer, "本社", "見本町1", TOKYO, IndustryGroup.of(10), "13010000011", 40, 0, null);
  }

  private static Establishment bareSite(String id, String employer) {
    return new Establishment(
        id, employer, "工場", null, Employer.NOT_STATED, null, null, Employer.NOT_STATED, 0, null);
  }

  private static Contact contact(String id, String employer, String site) {
    return new Contact(
        id, employer, site, "佐藤 誠", "サトウ マコト", "人事部", "000-0000-0001", "a@example.jp", 0, null);
  }

  @Test
  void employersEstablishmentsAndContactsComeBackAsSavedOneByOneAndInBulk() {
    var bareContact = new Contact("C-2", "E-2", null, "窓口", null, null, null, null, 0, null);
    transaction.executeWithoutResult(s -> {
      employers.save(full("E-1"));
      establishments.save(site("F-1", "E-1"));
      contacts.save(contact("C-1", "E-1", "F-1"));
      employers.addAll(Stream.of(bare("E-2")));
      establishments.addAll(Stream.of(bareSite("F-2", "E-2")));
      contacts.addAll(Stream.of(bareContact));
    });
    same(employers.find("E-1").orElseThrow(), full("E-1"));
    same(employers.find("E-2").orElseThrow(), bare("E-2"));
    same(establishments.find("F-1").orElseThrow(), site("F-1", "E-1"));
    same(establishments.find("F-2").orElseThrow(), bareSite("F-2", "E-2"));
    same(contacts.find("C-1").orElseThrow(), contact("C-1", "E-1", "F-1"));
    same(contacts.find("C-2").orElseThrow(), bareContact);
    assertThat(employers.named(null)).isNull();
    assertThat(employers.named("E-9")).isNull();
    var saved = new RegisterChange.EmployerSaved("E-1");
    var many = new RegisterChange.ManyOfEmployers();
    assertThat(changes).containsExactly(saved, saved, saved, many, many, many);
  }

  private static void same(Object found, Object saved) {
    assertThat(found)
        .usingRecursiveComparison()
        .ignoringFields("version", "updatedAt")
        .isEqualTo(saved);
  }

  @Test
  void anEmployerKnownByItsNumberOnlyIsMadeWholeAndItsRecordsSayItsName() {
    transaction.executeWithoutResult(
        s -> openings.save(opening(Profiles.fullOpening("O-1"), new Receiver(null, null, null))));
    var known = employers.find("E-2").orElseThrow();
    assertThat(known.name()).isNull();
    var whole =
        new Employer(
            "E-2", null, "見本工業", null, null, TOKYO, null, 1, 2, null, known.version(), null);
    assertThat(transaction.<Saving<Employer>>execute(s -> employers.save(whole)))
        .isInstanceOf(Saving.Kept.class);
    assertThat(openings.find("O-1").orElseThrow().employer()).isEqualTo("見本工業");
    var byName = RegisterFilter.of("ミホン　工業");
    assertThat(openings.list(byName, OpeningStore.Order.ID, 0, 10).rows()).isEmpty();
    byName = RegisterFilter.of("見本　工業");
    assertThat(openings.list(byName, OpeningStore.Order.ID, 0, 10).rows())
        .as("found by the name that its employer has now")
        .hasSize(1);
    assertThat(transaction.<Saving<Employer>>execute(s -> employers.save(whole)))
        .isInstanceOf(Saving.Overtaken.class);
  }

  @Test
  void aPersonAndAnOpeningKeepTheirEstablishmentContactAndHourlyWage() {
    var profile = Profiles.fullOpening("O-1").paid(201_500, OpeningProfile.NOT_STATED);
    var terms =
        new OfferedTerms(
            new OfferedWage(Unit.HOURLY, 1_200, OpeningProfile.NOT_STATED),
            120,
            "土日祝",
            OfferedTerms.WageBearer.BOTH);
    var opening =
        new Opening(
            profile,
            new Receiver("見本工業", "F-2", "C-2"),
            terms,
            Records.fullHandling(),
            "",
            null,
            0,
            null);
    var leaving =
        new Separation(
            "見本製作所", "F-1", null, LocalDate.of(2026, 3, 31), SeparationReason.ESTABLISHMENT_CLOSED);
    var person =
        new SendingRecord(
            Profiles.fullSeeker("S-1"),
            Records.fullPerson("髙橋 花子"),
            leaving,
            new Support(LocalDate.of(2025, 4, 1), LocalDate.of(2027, 3, 31), "東京", "鈴木"),
            "",
            "",
            Records.consents(),
            null,
            0,
            null);
    transaction.executeWithoutResult(s -> {
      openings.save(opening);
      people.addAll(Stream.of(person));
      establishments.save(site("F-1", "E-1"));
      establishments.save(bareSite("F-2", "E-2"));
      contacts.save(contact("C-2", "E-2", "F-2"));
    });
    same(openings.find("O-1").orElseThrow(), opening);
    same(people.find("S-1").orElseThrow(), person);
  }

  @Test
  void theDatabaseItselfRefusesASiteAndAContactOfAnotherEmployer() {
    transaction.executeWithoutResult(s -> {
      employers.save(full("E-1"));
      employers.save(bare("E-2"));
      establishments.save(site("F-1", "E-1"));
      contacts.save(contact("C-1", "E-1", "F-1"));
    });
    var ofOthers = List.of(new Receiver(null, "F-1", null), new Receiver(null, null, "C-1"));
    for (var receiver : ofOthers) {
      assertThatThrownBy(() ->
              transaction.executeWithoutResult(
                  s -> openings.save(opening(Profiles.fullOpening("O-1"), receiver))))
          .isInstanceOf(DataIntegrityViolationException.class)
          .hasMessageContaining("_at_own_e");
    }
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(s ->
                openings.save(
                    opening(Profiles.bareOpening("O-2"), new Receiver(null, "F-1", null)))))
        .hasMessageContaining("establishment_of_an_employer");
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(s -> contacts.save(contact("C-2", "E-2", "F-1"))))
        .hasMessageContaining("contact_at_own_establishment");
  }

  @Test
  void theDatabaseItselfRefusesAWageWithoutItsUnitAndAClassWithoutItsReason() {
    transaction.executeWithoutResult(s -> {
      employers.save(full("E-1"));
      openings.save(opening(Profiles.fullOpening("O-1"), Receiver.named(null)));
    });
    assertThatThrownBy(() -> jdbc.sql("update opening set wage_unit = null").update())
        .hasMessageContaining("violates check constraint");
    assertThatThrownBy(() -> jdbc.sql("update employer set sme_class_reason = null").update())
        .hasMessageContaining("sme_class_with_reason");
  }

  private static Opening opening(OpeningProfile profile, Receiver receiver) {
    return new Opening(
        profile, receiver, OfferedTerms.of(profile), Handling.UNKNOWN, "", null, 0, null);
  }

  @Test
  void aNameThatARecordBringsIsAChangeOfTheEmployerSoThatNobodyOverwritesItUnseen() {
    transaction.executeWithoutResult(
        s -> openings.save(opening(Profiles.fullOpening("O-1"), Receiver.named(null))));
    var nameless = employers.find("E-2").orElseThrow();
    transaction.executeWithoutResult(s ->
        openings.addAll(Stream.of(opening(Profiles.fullOpening("O-2"), Receiver.named("見本工業")))));
    assertThat(employers.find("E-2").orElseThrow().name()).isEqualTo("見本工業");
    assertThat(transaction.<Saving<Employer>>execute(s -> employers.save(nameless)))
        .isInstanceOf(Saving.Overtaken.class);
  }

  @Test
  void aSiteOfAnEmployerThatNobodyHasRegisteredMakesNoEmployer() {
    assertThatThrownBy(
            () -> transaction.executeWithoutResult(s -> establishments.save(site("F-1", "E-9"))))
        .hasMessageContaining("establishment_employer_id_fkey");
    assertThat(employers.find("E-9")).isEmpty();
  }

  @Test
  void theDatabaseItselfRefusesAConsentThatNobodyCouldReadAndAMonthlyWageWithoutAnOffer() {
    transaction.executeWithoutResult(s -> {
      openings.save(opening(Profiles.fullOpening("O-1"), Receiver.named(null)));
      people.addAll(Stream.of(Records.fullRecord("S-1")));
    });
    assertThat(jdbc.sql("update sending_record set consents = '{}'").update()).isOne();
    for (var wrong :
        List.of(
            "NONSENSE:2026-01-01", "HELLO_WORK", "HELLO_WORK:2026", "HELLO_WORK:2026-01-01:x")) {
      assertThatThrownBy(
              () -> jdbc.sql("update sending_record set consents = array[?]").param(wrong).update())
          .as(wrong)
          .hasMessageContaining("consents");
    }
    assertThatThrownBy(() ->
            jdbc.sql("update opening set monthly_wage_max_yen = monthly_wage_max_yen + 1").update())
        .hasMessageContaining("monthly_wage_as_offered");
    assertThatThrownBy(() ->
            jdbc.sql(
                    "update opening set wage_unit = null, wage_from_yen = null, wage_to_yen = null")
                .update())
        .hasMessageContaining("monthly_wage_of_an_offered_one");
  }

  @Test
  void anHourlyWageWhoseEquivalentNoLongerAgreesIsReadWithTheOneThatHolds() {
    var profile = Profiles.fullOpening("O-1").paid(201_500, OpeningProfile.NOT_STATED);
    var wage = new OfferedWage(Unit.HOURLY, 1_200, OpeningProfile.NOT_STATED);
    transaction.executeWithoutResult(s ->
        openings.save(
            new Opening(
                profile,
                Receiver.named(null),
                new OfferedTerms(wage, OpeningProfile.NOT_STATED, null, null),
                Handling.UNKNOWN,
                "",
                null,
                0,
                null)));
    jdbc.sql("update opening set monthly_wage_min_yen = 1").update();
    assertThat(openings.find("O-1").orElseThrow().profile().monthlyWageMinYen()).isEqualTo(201_500);
  }
}
