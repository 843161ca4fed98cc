package jp.hashiwatashi.matching.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.matching.engine.Explanation;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.matching.engine.Market;
import jp.hashiwatashi.matching.engine.OpeningStock;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.matching.group.Demand;
import jp.hashiwatashi.matching.group.GroupOutcome;
import jp.hashiwatashi.matching.group.GroupPlacement;
import jp.hashiwatashi.matching.group.GroupProblem;
import jp.hashiwatashi.matching.group.GroupProblemBuilder;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.sample.SampleMarket;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.junit.jupiter.api.Test;

/** From files, from a market that changes, and pair by pair: the same placement. */
class GroupPairsTest {

  private static final Places PLACES = Places.of(Municipalities.get());
  private static final Query QUERY = new Query(Strategy.standard(), SampleMarket.USUAL_AS_OF, 1);
  private static final Judge JUDGE = new Judge(PLACES, QUERY.strategy(), QUERY.asOf());

  private final RandomGenerator random = Seeds.random("group pairs");

  @Test
  void theMarketOfTheMomentGivesThePlacementOfTheFiles() {
    SampleMarket sample = SampleMarket.of(random.nextInt(1000), 400, 1_200);
    for (int round = 0; round < Seeds.rounds(6, 60); round++) {
      Map<String, OpeningProfile> openings = new LinkedHashMap<>();
      IntStream.range(0, 900).mapToObj(sample::opening).forEach(o -> openings.put(o.id(), o));
      List<SeekerProfile> people =
          random.ints(0, 400).distinct().limit(60).mapToObj(sample::seeker).toList();
      Market market = new Market(PLACES, merge -> {});
      market.load(people, openings.values());
      for (int change = 0; change < 150; change++) {
        OpeningProfile opening = sample.opening(random.nextInt(1_200));
        if (random.nextBoolean()) {
          market.put(opening);
          openings.put(opening.id(), opening);
        } else {
          market.removeOpening(opening.id());
          openings.remove(opening.id());
        }
      }
      List<Demand> demands = demands(people, List.copyOf(openings.values()));
      var fromMarket =
          new GroupPairs(people, market.openings(), market::opening, PLACES, QUERY, demands);
      var fromFiles =
          new GroupPairs(
              people,
              OpeningStock.of(PLACES, List.copyOf(openings.values())),
              openings::get,
              PLACES,
              QUERY,
              demands);
      String naive = told(pairByPair(people, openings.values(), demands));
      assertThat(told(fromMarket.problem())).isEqualTo(naive);
      assertThat(told(fromFiles.problem())).isEqualTo(naive);
    }
  }

  private List<Demand> demands(List<SeekerProfile> people, List<OpeningProfile> openings) {
    List<Demand> demands = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      SeekerProfile person = people.get(random.nextInt(people.size()));
      OpeningProfile opening = openings.get(random.nextInt(openings.size()));
      switch (random.nextInt(3)) {
        case 0 -> demands.add(new Demand.Forbid(person.id(), opening.id()));
        case 1 -> {
          if (JUDGE.explain(person, opening).isMatch()) {
            demands.add(new Demand.Pin(person.id(), opening.id()));
          }
        }
        default ->
            demands.add(
                new Demand.Together(person.id(), people.get(random.nextInt(people.size())).id()));
      }
    }
    return demands;
  }

  private static GroupProblem pairByPair(
      List<SeekerProfile> people, Iterable<OpeningProfile> openings, List<Demand> demands) {
    GroupProblemBuilder builder = GroupProblem.builder();
    openings.forEach(opening -> builder.opening(opening.id(), opening.vacancies()));
    for (SeekerProfile person : people) {
      builder.person(person.id());
      for (OpeningProfile opening : openings) {
        Explanation explanation = JUDGE.explain(person, opening);
        if (explanation.isMatch()) {
          builder.pair(opening.id(), explanation.score());
        }
      }
    }
    demands.forEach(builder::demand);
    return builder.build();
  }

  private static String told(GroupProblem problem) {
    return switch (GroupPlacement.solve(problem, Duration.ofMinutes(1))) {
      case GroupOutcome.Placed placed ->
          placed.tally() + " " + placed.greedy() + " " + placed.unplaced();
      case GroupOutcome.Refused refused -> refused.toString();
    };
  }
}
