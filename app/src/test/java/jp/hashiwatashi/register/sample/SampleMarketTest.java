package jp.hashiwatashi.register.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.junit.jupiter.api.Test;

class SampleMarketTest {
  @Test
  void aRecordIsTheSameInAnyOrderAndHoweverOftenItIsMade() {
    SampleMarket market = SampleMarket.of(5, 300, 300);
    SampleMarket again = SampleMarket.of(5, 300, 300);
    List<SeekerProfile> people = market.allSeekers().toList();
    List<OpeningProfile> openings = market.allOpenings().toList();
    for (int i = 299; i >= 0; i--) {
      assertThat(again.seeker(i)).isEqualTo(people.get(i));
      assertThat(again.opening(i)).isEqualTo(openings.get(i));
    }
  }

  @Test
  void aRecordDoesNotDependOnHowManyAreAskedFor() {
    SampleMarket small = SampleMarket.of(5, 10, 10);
    SampleMarket large = SampleMarket.of(5, 2_000_000, 2_400_000);
    for (int i = 0; i < 10; i++) {
      assertThat(large.seeker(i)).isEqualTo(small.seeker(i));
      assertThat(large.opening(i)).isEqualTo(small.opening(i));
    }
    assertThat(large.opening(2_399_999).id()).isEqualTo("O2400000");
  }

  @Test
  void anotherSeedGivesAnotherMarket() {
    SampleMarket one = SampleMarket.of(1, 50, 50);
    SampleMarket two = SampleMarket.of(2, 50, 50);
    assertThat(one.allSeekers().toList()).isNotEqualTo(two.allSeekers().toList());
    assertThat(one.allOpenings().toList()).isNotEqualTo(two.allOpenings().toList());
  }

  @Test
  void severalThreadsMakeTheSameMarketAsOne() {
    SampleMarket market = SampleMarket.of(9, 0, 20_000);
    List<OpeningProfile> parallel =
        IntStream.range(0, 20_000).parallel().mapToObj(market::opening).toList();
    assertThat(parallel).isEqualTo(market.allOpenings().toList());
  }

  @Test
  void theDaysMoveWithTheMatchingDate() {
    LocalDate later = LocalDate.of(2027, 2, 28);
    List<LocalDate> expiries =
        SampleMarket.of(3, 0, 500, later)
            .allOpenings()
            .filter(o -> o.expiresOn() != null)
            .map(OpeningProfile::expiresOn)
            .toList();
    assertThat(expiries)
        .allMatch(day -> day.isAfter(later.minusMonths(2)) && day.isBefore(later.plusMonths(4)))
        .anyMatch(day -> day.isBefore(later));
  }

  @Test
  void idsHaveSevenDigitsAndMoreWhereNeeded() {
    assertThat(SampleIds.of('S', 1)).isEqualTo("S0000001");
    assertThat(SampleIds.of('O', 9_999_999)).isEqualTo("O9999999");
    assertThat(SampleIds.of('O', 12_345_678)).isEqualTo("O12345678");
  }

  @Test
  void drawsAreThoseOfSplitMix64() {
    // The published first outputs for the state 1234567.
    Draws draws = Draws.fromState(1_234_567);
    assertThat(draws.next()).isEqualTo(6_457_827_717_110_365_317L);
    assertThat(draws.next()).isEqualTo(3_203_168_211_198_807_973L);
  }

  @Test
  void anAliasTableKeepsTheSharesOfItsWeights() {
    Alias alias = new Alias(1, 0, 5, 94);
    int[] counts = new int[4];
    Draws draws = new Draws(11, 0, 0);
    for (int i = 0; i < 100_000; i++) {
      counts[alias.draw(draws)]++;
    }
    assertThat(counts[0]).isBetween(800, 1_200);
    assertThat(counts[1]).isZero();
    assertThat(counts[2]).isBetween(4_600, 5_400);
  }
}
