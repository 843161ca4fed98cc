package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fast search answers what the slow one answers, to the last digit and id. */
class SearchEqualsNaiveTest {

  @ParameterizedTest
  @EnumSource
  void theBestOpeningsAreThoseOfTheSlowReference(RandomMarket.Shape shape) {
    RandomGenerator random = Seeds.random("best openings " + shape);
    for (int round = 0; round < Seeds.rounds(3, 10); round++) {
      RandomMarket market = new RandomMarket(random, shape);
      Strategy strategy = RandomMarket.strategy(random);
      Naive naive = market.naive(strategy);
      List<OpeningProfile> openings = market.openings(Seeds.rounds(700, 1500));
      List<SeekerProfile> people = market.seekers(Seeds.rounds(120, 250));
      int k = random.nextBoolean() ? 20 : 1 + random.nextInt(60);
      OpeningIndex index = OpeningIndex.of(market.places(), openings);
      OpeningSearch search = new OpeningSearch(index);
      search.ask(new Query(strategy, RandomMarket.AS_OF, k), null);
      for (SeekerProfile person : people) {
        search.search(person);
        assertThat(answers(person, index, search))
            .as("%s", person)
            .isEqualTo(naive.bestOpenings(person, openings, k));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMatchIsVisitedOnce(RandomMarket.Shape shape) {
    RandomGenerator random = Seeds.random("visit " + shape);
    RandomMarket market = new RandomMarket(random, shape);
    Strategy strategy = RandomMarket.strategy(random);
    Naive naive = market.naive(strategy);
    List<OpeningProfile> openings = market.openings(Seeds.rounds(600, 1200));
    OpeningIndex index = OpeningIndex.of(market.places(), openings);
    OpeningSearch search = new OpeningSearch(index);
    search.ask(new Query(strategy, RandomMarket.AS_OF, 1), null);
    for (SeekerProfile person : market.seekers(Seeds.rounds(100, 300))) {
      List<String> visited = new ArrayList<>();
      search.visit(person, Waiver.NONE, row -> visited.add(index.id(row)));
      assertThat(visited)
          .containsExactlyInAnyOrderElementsOf(
              naive.bestOpenings(person, openings, Integer.MAX_VALUE).stream()
                  .map(Naive.Pair::opening)
                  .toList());
    }
  }

  private static List<Naive.Pair> answers(
      SeekerProfile person, OpeningIndex index, OpeningSearch search) {
    List<Naive.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < search.answers().size(); i++) {
      int row = search.answers().item(i);
      Parts parts = Parts.unpack(search.parts(row));
      int mask = search.notStated(row);
      String notStated =
          Condition.ALL.stream()
              .filter(c -> (mask & c.bit()) != 0)
              .map(Condition::code)
              .collect(Collectors.joining("|"));
      pairs.add(
          new Naive.Pair(
              person.id(),
              index.id(row),
              search.answers().score(i),
              Part.ALL.stream().map(parts::of).toList(),
              notStated));
    }
    return pairs;
  }
}
