package jp.hashiwatashi.benchmarks;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.Locale;
import jp.hashiwatashi.matching.group.GroupOutcome;
import jp.hashiwatashi.matching.group.GroupPlacement;
import jp.hashiwatashi.matching.group.GroupProblem;
import jp.hashiwatashi.matching.group.GroupProblemBuilder;
import jp.hashiwatashi.matching.group.Tally;

/**
 * Placing a whole group, against OR-Tools' min-cost flow. Both start from the same arrays of pairs
 * and scores and end with every person's opening; OR-Tools' set-up of arcs is included, and so are
 * our index, greedy's result, the reasons and the proof. Measured twice: from all
 * pairs, and from each person's best n pairs only, cut beforehand for both and not timed.
 *
 * <p>Exit code 1 if a count or total differs in any round; no time is asserted.
 */
public final class GroupPlacementBenchmark {
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 5;

  private GroupPlacementBenchmark() {}

  public static void main(String[] args) {
    Loader.loadNativeLibraries();
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    Report report = new Report("Placing a whole group: our time / OR-Tools'");
    report.line("- seed %d, %d warm-ups, %d interleaved rounds", seed, WARM_UPS, ROUNDS);
    report.line("- plant: openings near one plant, a common opinion of what is good");
    report.line("- scarce: fewer places than people; dense: 1,200 openings each, own tastes");
    report.line("- best n: both get each person's best n pairs only, cut beforehand, not timed");
    report.line("- CPU: processor time of the solving thread");
    report.line("");
    report.line(
        "| people | market | pairs | placed | all pairs: ours ms | OR-Tools ms | ratio median"
            + " | worst | CPU median | best n: ours ms | OR-Tools ms | ratio median | worst | CPU median |");
    report.line(
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    boolean same = true;
    for (int people : new int[] {45, 100, 300, 1000}) {
      for (GroupMarket.Shape shape : GroupMarket.Shape.values()) {
        same &= measure(report, GroupMarket.of(people, shape, seed));
      }
    }
    report.line("");
    report.line(same ? "All counts and totals are equal." : "COUNTS OR TOTALS DIFFER.");
    report.keep("group-placement");
    if (!same) {
      System.exit(1);
    }
  }

  private static boolean measure(Report report, GroupMarket market) {
    GroupMarket best = market.bestOnly();
    int repeats = Math.max(1, 3_000_000 / (market.pairs() * 10 + 20_000));
    for (int i = 0; i < WARM_UPS * (4 * repeats + 200 / market.people()); i++) {
      ours(market);
      ours(best);
    }
    for (int i = 0; i < WARM_UPS; i++) {
      FlowPeer.solve(market);
    }
    Timing ours = new Timing(() -> ours(market), ROUNDS);
    Timing all = new Timing(() -> FlowPeer.solve(market), ROUNDS);
    Timing oursCut = new Timing(() -> ours(best), ROUNDS);
    Timing cut = new Timing(() -> FlowPeer.solve(best), ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      ours.run(round, repeats);
      all.run(round, repeats);
      oursCut.run(round, repeats);
      cut.run(round, repeats);
    }
    boolean same = ours.sameAs(all) && ours.sameAs(oursCut) && ours.sameAs(cut);
    report.line(
        "| %d | %s | %,d | %d | %.3f | %.3f | %s | %.3f | %.3f | %s |%s",
        market.people(),
        market.name(),
        market.pairs(),
        ours.tally().placed(),
        ours.medianMillis(),
        all.medianMillis(),
        ratios(ours, all),
        oursCut.medianMillis(),
        cut.medianMillis(),
        ratios(oursCut, cut),
        same ? "" : " DIFFERENT");
    return same;
  }

  private static String ratios(Timing ours, Timing peer) {
    return String.format(
        Locale.ROOT,
        "%.3f | %.3f | %.3f",
        ours.medianRatio(peer),
        ours.worstRatio(peer),
        ours.medianCpuRatio(peer));
  }

  private static Tally ours(GroupMarket market) {
    GroupProblemBuilder builder = GroupProblem.builder();
    for (int opening = 0; opening < market.room().length; opening++) {
      builder.opening(market.openingIds()[opening], market.room()[opening]);
    }
    for (int person = 0; person < market.people(); person++) {
      builder.person(market.seekerIds()[person]);
      builder.pairs(market.openings()[person], market.scores()[person]);
    }
    return switch (GroupPlacement.solve(builder.build(), Duration.ZERO)) {
      case GroupOutcome.Placed placed when placed.optimal() -> placed.tally();
      case GroupOutcome.Placed _, GroupOutcome.Refused _ ->
          throw new IllegalStateException("not solved to the optimum");
    };
  }
}
