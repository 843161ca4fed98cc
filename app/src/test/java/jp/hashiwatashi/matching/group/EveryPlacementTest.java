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
