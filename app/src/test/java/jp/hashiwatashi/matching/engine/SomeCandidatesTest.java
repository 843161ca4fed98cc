package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The best among some are what is left of the whole list when the others are taken out of it. */
class SomeCandidatesTest {

  private static final int[] SHARES = {100, 50, 5, 1, 0};

  @ParameterizedTest
  @EnumSource
  void theBestAmongSomeAreTheFirstOfThemInTheWholeList(RandomMarket.Shape shape) {
    RandomGenerator random = Seeds.random("some candidates " + shape);
    RandomMarket made = new RandomMarket(random, shape);
    Strategy strategy = RandomMarket.strategy(random);
    Naive naive = made.naive(strategy);
    List<SeekerProfile> people = new ArrayList<>(made.seekers(400));
    List<OpeningProfile> openings = new ArrayList<>(made.openings(900));
    Market market = new Market(made.places(), merge -> {});
    market.load(people, openings);
    changeSome(made, market, people, openings);
    for (int round = 0; round < Seeds.rounds(60, 600); round++) {
      Predicate<String> among = among(random.nextInt(), SHARES[random.nextInt(SHARES.length)]);
      int k = random.nextBoolean() ? 20 : 1 + random.nextInt(60);
      Query query = new Query(strategy, RandomMarket.AS_OF, k, among);
      SeekerProfile person = made.seeker(random.nextInt(2000));
      var ofPerson =
          naive.bestOpenings(person, openings, Integer.MAX_VALUE).stream()
              .filter(pair -> among.test(pair.opening()))
              .toList();
      assertThat(MarketTest.pairs(market.bestOpenings(person, query)))
          .as("%s of %s", query, person)
          .isEqualTo(ofPerson.stream().limit(k).toList());
      assertThat(market.countOpenings(person, query)).isEqualTo(ofPerson.size());
      OpeningProfile opening = made.opening(random.nextInt(2000));
      var ofOpening =
          naive.bestPeople(opening, people, Integer.MAX_VALUE).stream()
              .filter(pair -> among.test(pair.seeker()))
              .toList();
      assertThat(MarketTest.pairs(market.bestPeople(opening, query)))
          .as("%s of %s", query, opening)
          .isEqualTo(ofOpening.stream().limit(k).toList());
      assertThat(market.countPeople(opening, query)).isEqualTo(ofOpening.size());
      assertThat(market.countPeople(opening, query.amongAll()))
          .isEqualTo(naive.bestPeople(opening, people, Integer.MAX_VALUE).size());
    }
  }

  /** Some that are judged one by one, and some that are gone though the index has them still. */
  private static void changeSome(
      RandomMarket made, Market market, List<SeekerProfile> people, List<OpeningProfile> openings) {
    for (int i = 0; i < 30; i++) {
      SeekerProfile person = made.seeker(380 + i);
      people.removeIf(known -> known.id().equals(person.id()));
      people.add(person);
      market.put(person);
      OpeningProfile opening = made.opening(880 + i);
      openings.removeIf(known -> known.id().equals(opening.id()));
      openings.add(opening);
      market.put(opening);
      market.removeSeeker(people.removeFirst().id());
      market.removeOpening(openings.removeFirst().id());
    }
  }

  /** About so many of a hundred ids, always the same ones. */
  private static Predicate<String> among(int seed, int share) {
    return id -> Math.floorMod((id + seed).hashCode() * 0x9E3779B9 >>> 8, 100) < share;
  }
}
