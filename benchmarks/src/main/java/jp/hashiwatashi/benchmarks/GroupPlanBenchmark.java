package jp.hashiwatashi.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import jp.hashiwatashi.matching.engine.Market;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.matching.group.GroupOutcome;
import jp.hashiwatashi.matching.group.GroupPlacement;
import jp.hashiwatashi.matching.group.GroupProblem;
import jp.hashiwatashi.matching.pairs.GroupPairs;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.sample.SampleMarket;
import jp.hashiwatashi.shared.codes.Municipalities;

/**
 * What a change of a group plan takes: everybody's pairs found anew in a market of 20,000 people and
 * 150,000 openings, and the placement solved, nobody kept together. Once from the index alone, once
 * with 390 openings changed since it was built, just before it would be built anew. No time is
 * asserted.
 */
public final class GroupPlanBenchmark {

  private static final int ROUNDS = 7;
  private static final int PENDING = 390;
  private static final Query QUERY = new Query(Strategy.standard(), SampleMarket.USUAL_AS_OF, 1);

  private GroupPlanBenchmark() {}

  public static void main(String[] args) {
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    SampleMarket sample = SampleMarket.of(seed, 20_000, 150_000);
    Places places = Places.of(Municipalities.get());
    List<SeekerProfile> people = sample.allSeekers().toList();
    List<OpeningProfile> openings = sample.allOpenings().toList();
    Market market = new Market(places, merge -> {});
    market.load(people, openings);
    Report report = new Report("A group plan solved again");
    report.line("- seed %d, %d rounds, medians; 20,000 people, 150,000 openings", seed, ROUNDS);
    report.line("");
    report.line(
        "| people | openings changed since | pairs ms | solved ms | placed | best pair first |");
    report.line("| --- | --- | --- | --- | --- | --- |");
    for (int pending : new int[] {0, PENDING}) {
      for (int i = 0; i < pending; i++) {
        market.put(openings.get(i * 300));
      }
      for (int size : new int[] {45, 1_000, 5_000}) {
        measure(report, market, people.subList(0, size), pending);
      }
    }
    report.keep("group-plan");
  }

  private static void measure(
      Report report, Market market, List<SeekerProfile> people, int pending) {
    double[] pairs = new double[ROUNDS];
    double[] solved = new double[ROUNDS];
    int placed = 0;
    int greedy = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      GroupProblem problem =
          new GroupPairs(
                  people, market.openings(), market::opening, market.places(), QUERY, List.of())
              .problem();
      long found = System.nanoTime();
      switch (GroupPlacement.solve(problem, Duration.ZERO)) {
        case GroupOutcome.Placed outcome -> {
          placed = outcome.tally().placed();
          greedy = outcome.greedy().placed();
        }
        case GroupOutcome.Refused _ -> throw new IllegalStateException("nothing was demanded");
      }
      solved[round] = (System.nanoTime() - found) / 1e6;
      pairs[round] = (found - begun) / 1e6;
    }
    Arrays.sort(pairs);
    Arrays.sort(solved);
    report.line(
        "| %d | %d | %.0f | %.0f | %d | %d |",
        people.size(), pending, pairs[ROUNDS / 2], solved[ROUNDS / 2], placed, greedy);
  }
}
