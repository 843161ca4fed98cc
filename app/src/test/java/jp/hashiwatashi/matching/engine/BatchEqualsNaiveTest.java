package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A batch answers each asker as the slow reference does, in both directions, on several threads. */
class BatchEqualsNaiveTest {

  @ParameterizedTest
  @EnumSource
  void everyonesOpeningsAreThoseOfTheSlowReference(RandomMarket.Shape shape) {
    RandomGenerator random = Seeds.random("batch of people " + shape);
    RandomMarket market = new RandomMarket(random, shape);
    Strategy strategy = RandomMarket.strategy(random);
    List<OpeningProfile> openings = market.openings(400);
    List<SeekerProfile> people = market.seekers(300);
    OpeningIndex index = OpeningIndex.of(market.places(), openings);
    Rankings rankings =
        new Batch(3, done -> {})
            .bestOpenings(index, people, new Query(strategy, RandomMarket.AS_OF, 20));
    Naive naive = market.naive(strategy);
    for (int i = 0; i < people.size(); i++) {
      SeekerProfile person = people.get(i);
      assertThat(pairs(rankings, i, o -> new String[] {person.id(), index.idAtRank(o)}))
          .isEqualTo(naive.bestOpenings(person, openings, 20));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyOpeningsPeopleAreThoseOfTheSlowReference(RandomMarket.Shape shape) {
    RandomGenerator random = Seeds.random("batch of openings " + shape);
    RandomMarket market = new RandomMarket(random, shape);
    Strategy strategy = RandomMarket.strategy(random);
    List<OpeningProfile> openings = market.openings(400);
    List<SeekerProfile> people = market.seekers(300);
    SeekerIndex index = SeekerIndex.of(market.places(), people);
    Rankings rankings =
        new Batch(3, done -> {})
            .bestPeople(index, openings, new Query(strategy, RandomMarket.AS_OF, 20));
    Naive naive = market.naive(strategy);
    for (int i = 0; i < openings.size(); i++) {
      OpeningProfile opening = openings.get(i);
      assertThat(pairs(rankings, i, s -> new String[] {people.get(s).id(), opening.id()}))
          .isEqualTo(naive.bestPeople(opening, people, 20));
    }
  }

  private static List<Naive.Pair> pairs(
      Rankings rankings, int asker, java.util.function.IntFunction<String[]> ids) {
    List<Naive.Pair> pairs = new ArrayList<>();
    for (int r = 0; r < rankings.found(asker); r++) {
      int rank = r;
      String[] id = ids.apply(rankings.other(asker, r));
      pairs.add(
          new Naive.Pair(
              id[0],
              id[1],
              rankings.score(asker, r),
              IntStream.range(0, 6).mapToObj(p -> rankings.part(asker, rank, p)).toList(),
              Condition.ALL.stream()
                  .filter(c -> (rankings.notStated(asker, rank) & c.bit()) != 0)
                  .map(Condition::code)
                  .collect(Collectors.joining("|"))));
    }
    return pairs;
  }
}
