package jp.hashiwatashi.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.matching.group.RandomGroups.Asking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreedyTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0.2, 0.3, 0", "0, 0, 0.4", "0.1, 0.2, 0.4"})
  void greedyIsGoingThroughAllPairsFromTheBest(double pinned, double forbidding, double together) {
    Asking asking = new Asking(pinned, forbidding, together);
    RandomGenerator random = Seeds.random("greedy " + asking);
    RandomGroups groups = new RandomGroups(random);
    for (int round = 0; round < Seeds.rounds(300, 5_000); round++) {
      GroupProblem problem = groups.group(1 + random.nextInt(30), 1 + random.nextInt(20), asking);
      GroupOutcome outcome = GroupPlacement.solve(problem, Duration.ZERO);
      assertThat(outcome)
          .as("round %d", round)
          .isInstanceOfSatisfying(
              GroupOutcome.Placed.class,
              placed -> assertThat(placed.greedy()).isEqualTo(PairByPair.tally(problem)));
    }
  }
}
