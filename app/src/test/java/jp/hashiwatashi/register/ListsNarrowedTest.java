package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hashiwatashi.WebTest;
import jp.hashiwatashi.database.Databases;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of all registers, narrowed and sorted by a real database. */
class ListsNarrowedTest {

  private static final int NOT_STATED = Employer.NOT_STATED;

  private TransactionTemplate transaction;
  private EmployerStore employers;
  private EstablishmentStore establishments;
  private ContactStore contacts;
  private SendingRecordStore people;
  private OpeningStore openings;

  @BeforeEach
  void emptyStores() {
    var source = Databases.fresh().dataSource();
    transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    var access = Records.access(source, change -> {});
    employers = new EmployerStore(access, WebTest.CLOCK);
    establishments = new EstablishmentStore(access);
    contacts = new ContactStore(access);
    people = new SendingRecordStore(access);
    openings = new OpeningStore(access);
  }

  private void add(Employer... some) {
    transaction.executeWithoutResult(s -> employers.addAll(Stream.of(some)));
  }

  private static Employer employer(String id, String name, String kana, String place, int workers) {
    int municipality = place.isEmpty() ? NOT_STATED : Municipalities.get().indexOf(place);
    return new Employer(
        id, null, name, kana, null, municipality, null, NOT_STATED, workers, null, 0, null);
  }

  private static <R extends Registered> List<String> ids(
      RegisterStore<R> store, RegisterFilter filter, Sorting sorting) {
    var page = store.list(filter, sorting, 0, 100);
    List<String> whole = new ArrayList<>();
    store.forEach(filter, sorting, r -> whole.add(r.id()));
    List<String> ids = page.rows().stream().map(Registered::id).toList();
    assertThat(whole).as("the whole list").isEqualTo(ids).hasSize(page.total());
    return ids;
  }

  private <R extends Registered> List<String> ids(
      RegisterStore<R> store, ListCondition condition, Object value) {
    var filter = RegisterFilter.ALL.with(condition, value);
    return ids(store, filter, Sorting.usual(store.table().register()));
  }

  @Test
  void employersAreNarrowedToSmesJustAsEachOfThemSays() {
    List<Employer> all = new ArrayList<>();
    int number = 0;
    for (Integer group : new Integer[] {null, 9, 38, 50, 55, 56, 61, 70, 76, 77, 78, 96, 99}) {
      for (long capital : new long[] {-1, 0, 1, 50_000_000, 50_000_001, 300_000_000, 300_000_001}) {
        for (int workers : new int[] {-1, 0, 50, 51, 100, 101, 300, 301}) {
          var industry = group == null ? null : IndustryGroup.of(group);
          for (SmeClass byHand : new SmeClass[] {null, SmeClass.RETAIL}) {
            all.add(
                new Employer(
                    "E-%04d".formatted(number++),
                    null,
                    "見本",
                    null,
                    null,
                    NOT_STATED,
                    industry,
                    capital,
                    workers,
                    byHand == null ? null : new Employer.ClassByHand(byHand, "見本"),
                    0,
                    null));
          }
        }
      }
    }
    add(all.toArray(Employer[]::new));
    var today = LocalDate.now(WebTest.CLOCK);
    for (Answer answer : Answer.values()) {
      List<String> said =
          all.stream().filter(e -> e.sme(today).sme() == answer).map(Employer::id).toList();
      assertThat(said).hasSizeGreaterThan(50);
      List<String> found = new ArrayList<>();
      employers.forEach(
          RegisterFilter.ALL.with(ListCondition.SME, answer),
          Sorting.by(EmployerStore.Order.ID),
          e -> found.add(e.id()));
      assertThat(found).as(answer.name()).isEqualTo(said);
    }
  }

  @Test
  void aCityIsFoundWithItsWardsAndAPrefectureWithAllOfIt() {
    add(
        employer("E-1", "一", "イチ", "14118", 1),
        employer("E-2", "二", "ニ", "14100", 1),
        employer("E-3", "三", "サン", "14131", 1),
        employer("E-4", "四", "ヨン", "13101", 1),
        employer("E-5", "五", "ゴ", "", 1));
    String yokohama = ListCondition.MUNICIPALITY.read("横浜市").orElseThrow();
    assertThat(ids(employers, ListCondition.MUNICIPALITY, yokohama)).containsExactly("E-1", "E-2");
    String ward = ListCondition.MUNICIPALITY.read("14118").orElseThrow();
    assertThat(ids(employers, ListCondition.MUNICIPALITY, ward)).containsExactly("E-1");
    assertThat(ids(employers, ListCondition.PREFECTURE, 14)).containsExactly("E-1", "E-2", "E-3");
  }

  @Test
  void anIndustryIsFoundWithAllItsGroups() {
    for (int group : new int[] {8, 9, 32, 33}) {
      add(
          new Employer(
              "E-" + group,
              null,
              "見本",
              null,
              null,
              NOT_STATED,
              IndustryGroup.of(group),
              NOT_STATED,
              NOT_STATED,
              null,
              0,
              null));
    }
    assertThat(ids(employers, ListCondition.INDUSTRY, "E")).containsExactly("E-32", "E-9");
  }

  @Test
  void whatIsNotStatedComesLastEitherWayRound() {
    add(
        employer("E-1", "一", "イチ", "", 5),
        employer("E-2", "二", "ニ", "", NOT_STATED),
        employer("E-3", "三", "サン", "", 70),
        employer("E-4", "四", "ヨン", "", 5));
    var most = Sorting.by(EmployerStore.Order.MOST_WORKERS);
    assertThat(ids(employers, RegisterFilter.ALL, most))
        .containsExactly("E-3", "E-1", "E-4", "E-2");
    assertThat(ids(employers, RegisterFilter.ALL, most.turnedRound()))
        .containsExactly("E-1", "E-4", "E-3", "E-2");
    assertThat(ids(employers, RegisterFilter.ALL, new Sorting(EmployerStore.Order.ID, true)))
        .containsExactly("E-4", "E-3", "E-2", "E-1");
  }

  private static Establishment site(String id, String employer, String name) {
    return new Establishment(id, employer, name, null, NOT_STATED, null, null, NOT_STATED, 0, null);
  }

  private static Contact contact(
      String id, String employer, @Nullable String site, @Nullable String department) {
    return new Contact(id, employer, site, "佐藤", null, department, null, null, 0, null);
  }

  @Test
  void establishmentsAndContactsAreFoundByTheirEmployersNumberAndElseByItsName() {
    add(employer("E-1", "見本工業", "ミホンコウギョウ", "", 1), employer("E-10", "見本商事", "ミホンショウジ", "", 1));
    transaction.executeWithoutResult(s -> {
      establishments.addAll(Stream.of(site("F-1", "E-1", "本社"), site("F-2", "E-10", "大阪支店")));
      contacts.addAll(
          Stream.of(
              contact("C-1", "E-1", "F-1", "人事部　課長"),
              contact("C-2", "E-10", "F-2", "総務部ｾﾝﾀｰ"),
              contact("C-3", "E-10", null, null)));
    });
    assertThat(ids(establishments, ListCondition.EMPLOYER, "E-1")).containsExactly("F-1");
    assertThat(ids(establishments, ListCondition.EMPLOYER, "みほん")).containsExactly("F-1", "F-2");
    assertThat(ids(contacts, ListCondition.EMPLOYER, "ﾐﾎﾝｼｮｳｼﾞ")).containsExactly("C-2", "C-3");
    assertThat(ids(contacts, ListCondition.ESTABLISHMENT, "F-2")).containsExactly("C-2");
    assertThat(ids(contacts, ListCondition.ESTABLISHMENT, "本社")).containsExactly("C-1");
    assertThat(ids(contacts, ListCondition.DEPARTMENT, "人事部課長")).containsExactly("C-1");
    assertThat(ids(contacts, ListCondition.DEPARTMENT, "せんたー")).containsExactly("C-2");
    assertThat(ids(contacts, ListCondition.DEPARTMENT, "経理")).isEmpty();
    assertThat(contacts.departments("部")).containsExactlyInAnyOrder("人事部　課長", "総務部ｾﾝﾀｰ");
  }

  private static SendingRecord inCharge(String id, String office, String consultant) {
    return new SendingRecord(
        Profiles.bareSeeker(id),
        Person.named("見本", "ミホン"),
        Separation.from(null),
        new Support(null, null, office, consultant),
        "",
        "",
        List.of(),
        null,
        0,
        null);
  }

  @Test
  void peopleAreFoundByTheOfficeAndTheConsultantInCharge() {
    transaction.executeWithoutResult(s ->
        people.addAll(
            Stream.of(
                inCharge("S-1", "東京事務所", "鈴木"),
                inCharge("S-2", "東京事務所", "髙橋 花子"),
                inCharge("S-3", "大阪事務所", "鈴木 一郎"),
                inCharge("S-4", "", ""))));
    assertThat(people.offices()).containsExactlyInAnyOrder("東京事務所", "大阪事務所");
    assertThat(ids(people, ListCondition.OFFICE, "東京事務所")).containsExactly("S-1", "S-2");
    assertThat(ids(people, ListCondition.OFFICE, ListCondition.NO_OFFICE)).containsExactly("S-4");
    assertThat(ids(people, ListCondition.CONSULTANT, "鈴木"))
        .as("who is called just so, and nobody else")
        .containsExactly("S-1");
    assertThat(ids(people, ListCondition.CONSULTANT, "高橋")).containsExactly("S-2");
    assertThat(ids(people, ListCondition.CONSULTANT, "郎")).containsExactly("S-3");
    assertThat(ids(people, ListCondition.CONSULTANT, "誰でもない")).isEmpty();
    var both =
        RegisterFilter.of("S-")
            .with(ListCondition.OFFICE, "大阪事務所")
            .with(ListCondition.CONSULTANT, "鈴木一郎");
    assertThat(ids(people, both, Sorting.usual(RegisterName.PEOPLE))).containsExactly("S-3");
  }

  @Test
  void everyListIsNarrowedByEachOfItsConditionsAndSortedByEachOfItsOrdersBothWays() {
    for (RegisterStore<?> store : List.of(people, openings, employers, establishments, contacts)) {
      RegisterName register = store.table().register();
      for (ListOrder order : ListOrder.of(register)) {
        for (boolean turned : new boolean[] {false, true}) {
          assertThat(ids(store, RegisterFilter.ALL, new Sorting(order, turned))).isEmpty();
        }
      }
      for (ListCondition condition : ListCondition.of(register)) {
        String typed =
            switch (condition) {
              case PREFECTURE, OCCUPATION -> "13";
              case MUNICIPALITY -> "13101";
              case INDUSTRY -> "E";
              case SME -> "YES";
              case MOVE -> "TRANSFER";
              case EXAMPLES -> "yes";
              case EMPLOYER, ESTABLISHMENT, DEPARTMENT, OFFICE, CONSULTANT -> "x";
            };
        assertThat(ids(store, condition, condition.read(typed).orElseThrow())).isEmpty();
      }
    }
  }
}
