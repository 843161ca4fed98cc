package jp.hashiwatashi.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.matching.group.RandomGroups.Asking;
import org.junit.jupiter.api.Test;

class EveryPlacementTest {
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

  @Test
  void noPlacementOfATinyGroupIsBetterThanTheOneFound() {
    compare("tiny", Asking.NOTHING);
  }

  @Test
  void noPlacementThatMeetsPinsAndForbiddenPairsIsBetter() {
    compare("tiny with pins", new Asking(0.2, 0.3, 0));
  }

  @Test
  void noPlacementThatKeepsPeopleTogetherIsBetter() {
    compare("tiny together", new Asking(0, 0, 0.5));
    compare("tiny with everything", new Asking(0.1, 0.2, 0.5));
  }

  /** Openings with an odd place to spare, which every bound gives to half a couple: deep searches. */
  @Test
  void noPlacementOfCouplesThatDoNotFillTheirOpeningsIsBetter() {
    RandomGenerator random = Seeds.random("couples");
    int gaps = 0;
    int foundLater = 0;
    for (int round = 0; round < Seeds.rounds(600, 5_000); round++) {
      GroupProblem problem = couples(random);
      GroupOutcome.Placed placed = (GroupOutcome.Placed) GroupPlacement.solve(problem, LONG_ENOUGH);
      PlacementRules.hold(problem, placed);
      assertThat(placed.tally()).as("round %d", round).isEqualTo(EveryPlacement.best(problem));
      assertThat(placed.optimal()).isTrue();
      GroupOutcome.Placed hurried =
          (GroupOutcome.Placed) GroupPlacement.solve(problem, Duration.ZERO);
      PlacementRules.hold(problem, hurried);
      gaps += hurried.optimal() ? 0 : 1;
      foundLater += hurried.tally().equals(placed.tally()) ? 0 : 1;
    }
    assertThat(gaps).as("groups that take more than the first look").isPositive();
    assertThat(foundLater).as("groups whose best placement is found later").isPositive();
  }

  private static GroupProblem couples(RandomGenerator random) {
    GroupProblemBuilder builder = GroupProblem.builder();
    int openings = 3 + random.nextInt(2);
    for (int opening = 0; opening < openings; opening++) {
      builder.opening("受" + opening, 1 + random.nextInt(5));
    }
    int couples = 3 + random.nextInt(3);
    int people = 2 * couples + 1 + random.nextInt(3);
    int spread = random.nextBoolean() ? 10 : 100_000;
    for (int person = 0; person < people; person++) {
      builder.person("求" + person);
      for (int opening = 0; opening < openings; opening++) {
        if (random.nextInt(6) > 0) {
          builder.pair(opening, random.nextInt(spread));
        }
      }
    }
    for (int couple = 0; couple < couples; couple++) {
      builder.demand(new Demand.Together("求" + 2 * couple, "求" + (2 * couple + 1)));
    }
    // Some couples are three.
    if (random.nextBoolean()) {
      builder.demand(new Demand.Together("求0", "求" + 2 * couples));
    }
    return builder.build();
  }

  private static void compare(String name, Asking asking) {
    RandomGenerator random = Seeds.random(name);
    RandomGroups groups = new RandomGroups(random);
    int compared = 0;
    for (int round = 0; round < Seeds.rounds(600, 20_000); round++) {
      GroupProblem problem = groups.group(1 + random.nextInt(6), 1 + random.nextInt(5), asking);
      if (GroupPlacement.solve(problem, LONG_ENOUGH) instanceof GroupOutcome.Placed placed) {
        PlacementRules.hold(problem, placed);
        assertThat(placed.tally())
            .as("%s, round %d", name, round)
            .isEqualTo(EveryPlacement.best(problem));
        assertThat(placed.optimal()).isTrue();
        placed
            .certificate()
            .ifPresent(
                certificate -> assertThat(certificate.bound(problem)).isEqualTo(placed.tally()));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(Seeds.rounds(600, 20_000));
  }
}
