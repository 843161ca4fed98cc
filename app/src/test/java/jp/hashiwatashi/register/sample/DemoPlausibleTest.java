package jp.hashiwatashi.register.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.OfferedWage;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SeparationReason;
import jp.hashiwatashi.register.SmeClass;
import org.junit.jupiter.api.Test;

/** What a consultant would laugh at is not in the demonstration. */
class DemoPlausibleTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  private static final DemoRegisters DEMO = DemoRegisters.of(AS_OF);
  private static final List<SendingRecord> PEOPLE = DEMO.people().toList();
  private static final List<Opening> OPENINGS = DEMO.openings().toList();
  private static final Map<String, Employer> EMPLOYERS =
      DEMO.employers().collect(toMap(Employer::id, Function.identity()));
  private static final List<Establishment> SITES = DEMO.establishments().toList();

  @Test
  void noWageComesBelowTheLeastAnHour() {
    for (Opening opening : OPENINGS) {
      OfferedWage wage = opening.terms().wage();
      if (wage != null) {
        assertThat(LongStream.of(wage.fromYen(), wage.toYen()).filter(yen -> yen >= 0))
            .as(opening.id() + " " + wage)
            .allMatch(yen -> hourlyHundredths(wage.unit(), yen, opening) >= 103_000);
      }
    }
    assertThat(OPENINGS)
        .extracting(o -> o.terms().wage() == null ? null : o.terms().wage().unit())
        .contains(OfferedWage.Unit.values());
  }

  /** Hundredths of a yen an hour; where no hours are stated, those of full or of part time. */
  private static long hourlyHundredths(OfferedWage.Unit unit, long yen, Opening opening) {
    OpeningProfile profile = opening.profile();
    boolean part = profile.employmentType() == EmploymentType.PART_TIME;
    long hours = profile.weeklyHours() >= 0 ? profile.weeklyHours() : part ? 2_400 : 4_000;
    return switch (unit) {
      case HOURLY -> yen * 100;
      case DAILY -> yen * 5 * 100 * 100 / hours;
      case MONTHLY -> yen * 12 * 100 * 100 / (hours * 52);
      case YEARLY -> yen * 100 * 100 / (hours * 52);
    };
  }

  @Test
  void thePeopleOfOneEmployerLeaveOneSite() {
    Map<String, Set<String>> sites =
        PEOPLE.stream()
            .filter(p -> p.separation().establishmentId() != null)
            .collect(
                groupingBy(
                    p -> Objects.requireNonNull(p.employerId()),
                    Collectors.mapping(
                        p -> Objects.requireNonNull(p.separation().establishmentId()),
                        Collectors.toSet())));
    assertThat(sites.values()).isNotEmpty().allMatch(some -> some.size() == 1);
    assertThat(PEOPLE)
        .filteredOn(p -> "EX-HOSPITAL".equals(p.employerId()))
        .hasSize(45)
        .allMatch(p -> "EX-HOSPITAL-31202".equals(p.separation().establishmentId()));
  }

  @Test
  void theSitesOfAnEmployerHaveNoMoreWorkersThanIt() {
    Map<String, Integer> workers =
        SITES.stream()
            .filter(s -> s.regularWorkers() >= 0)
            .collect(
                groupingBy(Establishment::employerId, summingInt(Establishment::regularWorkers)));
    assertThat(workers).hasSizeGreaterThan(1_000);
    workers.forEach(
        (id, sum) -> assertThat(sum).as(id).isBetween(1, employer(id).regularWorkers()));
  }

  @Test
  void mostSitesHaveTheirIndustryAndAnInsuranceNumberOfTheirOwn() {
    long industries = SITES.stream().filter(s -> s.industry() != null).count();
    assertThat(industries).isBetween(SITES.size() * 7L / 10, SITES.size() - 1L);
    var numbers =
        SITES.stream().map(Establishment::insuranceOfficeNumber).filter(Objects::nonNull).toList();
    assertThat(numbers).hasSizeBetween(SITES.size() * 8 / 10, SITES.size() - 1);
    assertThat(numbers).doesNotHaveDuplicates().allMatch(n -> n.matches("9900[0-9]{7}"));
  }

  @Test
  void reasonsOfSeparationAreThoseThatCanBe() {
    for (SendingRecord person : PEOPLE) {
      LocalDate birth = person.profile().birthDate();
      if (person.separation().reason() == SeparationReason.RETIREMENT_AGE) {
        assertThat(birth).as(person.id()).isNotNull().isBeforeOrEqualTo(AS_OF.minusYears(60));
      }
      if (person.separation().reason() == SeparationReason.TERM_ENDED) {
        assertThat(person.profile().employmentTypes())
            .as(person.id())
            .isNotEqualTo(Set.of(EmploymentType.PERMANENT));
      }
    }
    assertThat(
            PEOPLE.stream()
                .map(p -> p.separation().reason())
                .filter(Objects::nonNull)
                .collect(groupingBy(Function.identity(), counting())))
        .containsKeys(SeparationReason.values());
  }

  @Test
  void noConsentIsGivenOrWithdrawnInTheFuture() {
    var consents = PEOPLE.stream().flatMap(p -> p.consents().stream()).toList();
    assertThat(consents).allMatch(c -> !c.givenOn().isAfter(AS_OF));
    assertThat(consents).anyMatch(c -> c.withdrawnOn() != null);
    assertThat(consents)
        .allMatch(c ->
            c.withdrawnOn() == null
                || !c.withdrawnOn().isAfter(AS_OF) && c.withdrawnOn().isAfter(c.givenOn()));
  }

  @Test
  void weekendsAndPublicHolidaysAreManyDaysOff() {
    assertThat(OPENINGS)
        .filteredOn(o -> "土曜日、日曜日、祝日、年末年始".equals(o.terms().holidays()))
        .isNotEmpty()
        .allMatch(o -> o.terms().daysOff() >= 120);
  }

  @Test
  void somePeopleHaveWishesAndMostHaveNone() {
    assertThat(PEOPLE.stream().filter(p -> !p.wishes().isEmpty()).count())
        .isBetween(PEOPLE.size() / 5L, PEOPLE.size() / 2L);
  }

  @Test
  void theExamplesEmployersAreKnownInFullAndTwoHaveTheirClassByHand() {
    var examples = EMPLOYERS.values().stream().filter(e -> e.id().startsWith("EX-")).toList();
    assertThat(examples)
        .hasSize(27)
        .allMatch(
            e -> e.corporateNumber() != null && e.corporateNumber().digits().startsWith("99", 1))
        .allMatch(e -> e.kana() != null && e.address() != null && e.industry() != null)
        .allMatch(e -> e.municipality() >= 0 && e.capitalYen() > 0 && e.regularWorkers() > 0);
    assertThat(EMPLOYERS.values().stream().map(Employer::corporateNumber).filter(Objects::nonNull))
        .doesNotHaveDuplicates();
    assertThat(examples.stream().flatMap(e -> java.util.stream.Stream.ofNullable(e.classByHand())))
        .extracting(Employer.ClassByHand::smeClass)
        .containsExactlyInAnyOrder(SmeClass.WHOLESALE, SmeClass.SERVICE);
    assertThat(SITES)
        .filteredOn(s -> s.employerId().startsWith("EX-"))
        .allMatch(s -> EMPLOYERS.containsKey(s.employerId()));
  }

  private static Employer employer(String id) {
    return Objects.requireNonNull(EMPLOYERS.get(id));
  }
}
