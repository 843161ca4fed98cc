package jp.hashiwatashi.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.matching.group.RandomGroups.Asking;
import org.junit.jupiter.api.Test;

class OrToolsTest {
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

  @Test
  void countAndTotalAreThoseOfAMinCostFlow() {
    compareWithFlow("flow", 60, 200, Asking.NOTHING);
  }

  @Test
  void countAndTotalAreThoseOfAMinCostFlowWithPinsAndForbiddenPairs() {
    compareWithFlow("flow with pins", 60, 120, new Asking(0.1, 0.3, 0));
  }

  @Test
  void theProofHoldsForAThousandPeopleWithTwoThousandOpenings() {
    RandomGroups groups = new RandomGroups(Seeds.random("thousand"));
    for (int round = 0; round < Seeds.rounds(1, 20); round++) {
      GroupProblem problem = groups.group(1000, 2000, Asking.NOTHING);
      GroupOutcome.Placed placed = solved(problem);
      assertThat(placed.tally()).isEqualTo(OrTools.flow(problem));
      assertThat(placed.certificate().orElseThrow().bound(problem)).isEqualTo(placed.tally());
    }
  }

  @Test
  void countAndTotalAreThoseOfConstraintSolvingWherePeopleAreKeptTogether() {
    RandomGenerator random = Seeds.random("together");
    RandomGroups groups = new RandomGroups(random);
    for (int round = 0; round < Seeds.rounds(60, 600); round++) {
      GroupProblem problem =
          groups.group(
              2 + random.nextInt(30),
              1 + random.nextInt(25),
              new Asking(round % 3 * 0.05, round % 2 * 0.2, 0.1 + random.nextDouble() * 0.5));
      GroupOutcome.Placed placed = solved(problem);
      assertThat(placed.tally()).as("round %d", round).isEqualTo(OrTools.constraints(problem));
      assertThat(placed.optimal()).isTrue();
    }
  }

  private static void compareWithFlow(String name, int rounds, int mostPeople, Asking asking) {
    RandomGenerator random = Seeds.random(name);
    RandomGroups groups = new RandomGroups(random);
    for (int round = 0; round < Seeds.rounds(rounds, rounds * 20); round++) {
      GroupProblem problem =
          groups.group(1 + random.nextInt(mostPeople), 1 + random.nextInt(mostPeople), asking);
      GroupOutcome.Placed placed = solved(problem);
      assertThat(placed.tally()).as("%s, round %d", name, round).isEqualTo(OrTools.flow(problem));
      assertThat(placed.optimal()).isTrue();
      assertThat(placed.certificate().orElseThrow().bound(problem)).isEqualTo(placed.tally());
    }
  }

  private static GroupOutcome.Placed solved(GroupProblem problem) {
    GroupOutcome outcome = GroupPlacement.solve(problem, LONG_ENOUGH);
    assertThat(outcome).isInstanceOf(GroupOutcome.Placed.class);
    GroupOutcome.Placed placed = (GroupOutcome.Placed) outcome;
    PlacementRules.hold(problem, placed);
    return placed;
  }
}
