package jp.hashiwatashi.register.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.junit.jupiter.api.Test;

class SampleSkewTest {
  private static final int MISSING = OpeningProfile.NOT_STATED;
  private static final SampleMarket MARKET = SampleMarket.of(1, 20_000, 40_000);
  private static final List<SeekerProfile> PEOPLE = MARKET.allSeekers().toList();
  private static final List<OpeningProfile> OPENINGS = MARKET.allOpenings().toList();

  @Test
  void peopleLiveWhereThePopulationIs() {
    Map<Integer, Double> shares =
        shares(
            PEOPLE.stream().filter(s -> s.homeMunicipality() != MISSING).toList(),
            s -> Municipalities.get().at(s.homeMunicipality()).prefecture());
    assertThat(shares).hasSize(47);
    assertThat(shares.get(13)).isBetween(0.10, 0.125);
    assertThat(shares.get(27)).isBetween(0.06, 0.08);
    assertThat(shares.get(31)).isBetween(0.002, 0.007);
  }

  @Test
  void workGathersInTheLargeCitiesMoreThanHomes() {
    Map<Integer, Double> shares =
        shares(
            OPENINGS.stream().filter(o -> o.municipality() != MISSING).toList(),
            o -> Municipalities.get().at(o.municipality()).prefecture());
    assertThat(shares.get(13)).isBetween(0.125, 0.155);
    assertThat(shares.get(11)).isLessThan(0.057);
  }

  @Test
  void careAndDrivingAreSoughtByEmployersAndClericalWorkByPeople() {
    Map<Integer, Double> sought = shares(OPENINGS, o -> o.occupation().middle());
    Map<Integer, Double> offered =
        shares(
            PEOPLE.stream().filter(s -> !s.occupationsWanted().isEmpty()).toList(),
            s -> s.occupationsWanted().getFirst().middle());
    assertThat(largest(sought)).isEqualTo(50);
    assertThat(largest(offered)).isEqualTo(34);
    assertThat(of(sought, 50)).isGreaterThan(3 * of(offered, 50));
    assertThat(of(sought, 83)).isGreaterThan(2 * of(offered, 83));
    assertThat(of(offered, 34)).isGreaterThan(3 * of(sought, 34));
    assertThat(sought.keySet()).hasSizeGreaterThan(90);
  }

  @Test
  void aFewPeopleWouldMoveAndATenthOfThoseAnywhere() {
    assertThat(share(PEOPLE, s -> !s.relocation().isNowhere())).isBetween(0.08, 0.10);
    List<SeekerProfile> movers = PEOPLE.stream().filter(s -> !s.relocation().isNowhere()).toList();
    assertThat(share(movers, s -> s.relocation().isAnywhere())).isBetween(0.07, 0.13);
    assertThat(movers)
        .filteredOn(s -> !s.relocation().isAnywhere())
        .allMatch(s -> Long.bitCount(s.relocation().prefectures()) <= 4);
  }

  @Test
  void employersDifferInSizeAndSomePeopleWouldMeetTheirOwn() {
    Map<String, Long> openings =
        OPENINGS.stream()
            .map(OpeningProfile::employerId)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long one = openings.values().stream().filter(n -> n == 1).count();
    long most = openings.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    assertThat(one).isGreaterThan(openings.size() / 2);
    assertThat(most).isGreaterThan(60);
    Set<String> leaving = new HashSet<>();
    PEOPLE.forEach(s -> leaving.add(s.employerId()));
    assertThat(openings.keySet()).anyMatch(leaving::contains);
  }

  @Test
  void whatPeopleNeedNotStateIsSometimesMissingAndMostlyThere() {
    sometimes(PEOPLE, s -> s.birthDate() == null);
    sometimes(PEOPLE, s -> s.employerId() == null);
    sometimes(PEOPLE, s -> s.homeMunicipality() == MISSING);
    sometimes(PEOPLE, s -> s.maxCommuteKm() == MISSING);
    sometimes(PEOPLE, s -> s.occupationsWanted().isEmpty());
    sometimes(PEOPLE, s -> s.occupationsExperienced().isEmpty());
    sometimes(PEOPLE, s -> s.industriesExperienced().isEmpty());
    sometimes(PEOPLE, s -> s.licences().isEmpty());
    sometimes(PEOPLE, s -> s.skills().isEmpty());
    sometimes(PEOPLE, s -> s.minMonthlyWageYen() == MISSING);
    sometimes(PEOPLE, s -> s.minMonthlyWageYen() == 0);
    sometimes(PEOPLE, s -> s.employmentTypes().isEmpty());
    sometimes(PEOPLE, s -> s.weeklyHoursMin() == MISSING);
    sometimes(PEOPLE, s -> s.weeklyHoursMax() == MISSING);
    sometimes(PEOPLE, s -> s.nightWork() == Answer.NOT_STATED);
    sometimes(PEOPLE, s -> s.availableFrom() == null);
    sometimes(PEOPLE, s -> s.availableUntil() != null);
  }

  @Test
  void whatEmployersNeedNotStateIsSometimesMissingAndMostlyThere() {
    sometimes(OPENINGS, o -> o.employerId() == null);
    sometimes(OPENINGS, o -> o.filled() == o.headcount());
    sometimes(OPENINGS, o -> o.industry() == null);
    sometimes(OPENINGS, o -> o.municipality() == MISSING);
    sometimes(OPENINGS, OpeningProfile::remote);
    sometimes(OPENINGS, o -> o.monthlyWageMinYen() == MISSING);
    sometimes(OPENINGS, o -> o.monthlyWageMaxYen() == MISSING);
    sometimes(OPENINGS, o -> o.employmentType() == null);
    sometimes(OPENINGS, o -> o.employmentType() == EmploymentType.DISPATCHED);
    sometimes(OPENINGS, o -> o.weeklyHours() == MISSING);
    sometimes(OPENINGS, o -> o.weeklyHours() == 3875);
    sometimes(OPENINGS, o -> o.nightWork() == Answer.NOT_STATED);
    sometimes(OPENINGS, o -> o.nightWork() == Answer.YES);
    sometimes(OPENINGS, o -> o.experienceYears() > 0);
    sometimes(OPENINGS, o -> o.ageLimitGround() != null);
    sometimes(OPENINGS, o -> o.startOn() == null);
    sometimes(OPENINGS, o -> o.latestStartOn() != null);
    sometimes(OPENINGS, o -> o.months() != MISSING);
    sometimes(OPENINGS, o -> o.expiresOn() == null);
    sometimes(OPENINGS, o -> o.moves().contains(Move.DEVELOPMENT));
    sometimes(
        OPENINGS, o -> o.expiresOn() != null && o.expiresOn().isBefore(SampleMarket.USUAL_AS_OF));
  }

  @Test
  void wagesFollowTheOccupationAndTheRegion() {
    assertThat(usualWage(21)).isGreaterThan(usualWage(34) * 3 / 2);
    assertThat(usualWageIn(13)).isGreaterThan(usualWageIn(47) * 5 / 4);
  }

  private static double usualWage(int middle) {
    return OPENINGS.stream()
        .filter(o -> o.occupation().middle() == middle)
        .filter(o -> o.employmentType() == EmploymentType.PERMANENT)
        .filter(o -> o.comparedWageYen() != MISSING)
        .mapToLong(OpeningProfile::comparedWageYen)
        .average()
        .orElseThrow();
  }

  private static double usualWageIn(int prefecture) {
    return OPENINGS.stream()
        .filter(o -> o.municipality() != MISSING)
        .filter(o -> Municipalities.get().at(o.municipality()).prefecture() == prefecture)
        .filter(o -> o.employmentType() == EmploymentType.PERMANENT)
        .filter(o -> o.comparedWageYen() != MISSING)
        .mapToLong(OpeningProfile::comparedWageYen)
        .average()
        .orElseThrow();
  }

  /** In one of a thousand at least, and in fewer than two thirds. */
  private static <R> void sometimes(List<R> records, Predicate<R> what) {
    assertThat(share(records, what)).isBetween(0.001, 0.66);
  }

  private static <R> double share(List<R> records, Predicate<R> what) {
    return (double) records.stream().filter(what).count() / records.size();
  }

  private static <R, K> Map<K, Double> shares(List<R> records, Function<R, K> key) {
    return records.stream()
        .collect(
            Collectors.groupingBy(
                key,
                Collectors.collectingAndThen(
                    Collectors.counting(), n -> (double) n / records.size())));
  }

  private static int largest(Map<Integer, Double> shares) {
    return shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static double of(Map<Integer, Double> shares, int key) {
    return shares.getOrDefault(key, 0.0);
  }
}
