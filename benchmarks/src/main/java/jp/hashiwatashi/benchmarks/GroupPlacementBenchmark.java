package jp.hashiwatashi.benchmarks;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import jp.hashiwatashi.matching.group.GroupOutcome;
import jp.hashiwatashi.matching.group.GroupPlacement;
import jp.hashiwatashi.matching.group.GroupProblem;
import jp.hashiwatashi.matching.group.GroupProblemBuilder;
import jp.hashiwatashi.matching.group.Tally;

/**
 * Placing a whole group, against OR-Tools' min-cost flow. Both start from the same arrays of pairs
 * and scores and end with every person's opening; OR-Tools' set-up of arcs is included, and so are
 * our index, greedy's result, the reasons and the proof. Two peers: one gets all pairs, as we do; the
 * other gets each person's best n pairs already cut, at no charge.
 *
 * <p>Each size: both warmed, then interleaved rounds; prints our time / theirs, median and worst
 * round. Exit code 1 if a count or total differs; no time is asserted.
 */
public final class GroupPlacementBenchmark {
  private static final int ROUNDS = 5;

  private GroupPlacementBenchmark() {}

  public static void main(String[] args) {
    Loader.loadNativeLibraries();
    long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
    System.out.printf("seed %d, %d rounds, %s%n", seed, ROUNDS, Runtime.version());
    System.out.println(
        "people market         pairs | ours ms  all pairs ms  ratio median/worst "
            + "| best n ms  ratio median/worst");
    boolean same = true;
    for (int people : new int[] {45, 100, 300, 1000}) {
      for (GroupMarket.Shape shape : GroupMarket.Shape.values()) {
        same &= measure(GroupMarket.of(people, shape, seed));
      }
    }
    if (!same) {
      System.out.println("RESULTS DIFFER");
      System.exit(1);
    }
  }

  private static boolean measure(GroupMarket market) {
    GroupMarket best = market.bestOnly();
    double[] ours = new double[ROUNDS];
    double[] all = new double[ROUNDS];
    double[] cut = new double[ROUNDS];
    int repeats = Math.max(1, 3_000_000 / (market.pairs() * 10 + 20_000));
    boolean same = true;
    for (int round = -2; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Tally our = new Tally(0, 0);
      int warm = round < 0 ? 4 : 1;
      for (int i = 0; i < repeats * warm; i++) {
        our = ours(market);
      }
      long afterOurs = System.nanoTime();
      Tally theirs = new Tally(0, 0);
      for (int i = 0; i < repeats; i++) {
        theirs = FlowPeer.solve(market);
      }
      long afterAll = System.nanoTime();
      Tally theirsCut = new Tally(0, 0);
      for (int i = 0; i < repeats; i++) {
        theirsCut = FlowPeer.solve(best);
      }
      long afterCut = System.nanoTime();
      same &= our.equals(theirs) && our.equals(theirsCut);
      if (round >= 0) {
        ours[round] = (afterOurs - start) / 1e6 / repeats;
        all[round] = (afterAll - afterOurs) / 1e6 / repeats;
        cut[round] = (afterCut - afterAll) / 1e6 / repeats;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%6d %-9s %10d | %7.2f %13.2f %13.3f/%.3f | %9.2f %13.3f/%.3f%s%n",
        market.people(),
        market.name(),
        market.pairs(),
        median(ours),
        median(all),
        median(ratios(ours, all)),
        worst(ratios(ours, all)),
        median(cut),
        median(ratios(ours, cut)),
        worst(ratios(ours, cut)),
        same ? "" : "  DIFFERENT");
    return same;
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
      case GroupOutcome.Placed _, GroupOutcome.Refused _ -> throw new IllegalStateException();
    };
  }

  private static double[] ratios(double[] ours, double[] theirs) {
    double[] ratios = new double[ours.length];
    Arrays.setAll(ratios, i -> ours[i] / theirs[i]);
    return ratios;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double worst(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }
}
