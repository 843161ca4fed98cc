package jp.hashiwatashi.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;
import jp.hashiwatashi.matching.group.Tally;

/** One solver's rounds: wall and processor time of a solution, and what it found. */
final class Timing {
  private final Supplier<Tally> solver;
  private final double[] wallMillis;
  private final double[] cpuMillis;
  private final Tally[] found;

  Timing(Supplier<Tally> solver, int rounds) {
    this.solver = solver;
    wallMillis = new double[rounds];
    cpuMillis = new double[rounds];
    found = new Tally[rounds];
  }

  void run(int round, int repeats) {
    long cpu = threadNanos();
    long start = System.nanoTime();
    for (int i = 0; i < repeats; i++) {
      found[round] = solver.get();
    }
    wallMillis[round] = (System.nanoTime() - start) / 1e6 / repeats;
    cpuMillis[round] = (threadNanos() - cpu) / 1e6 / repeats;
  }

  boolean sameAs(Timing other) {
    return Arrays.equals(found, other.found);
  }

  Tally tally() {
    return found[0];
  }

  double medianMillis() {
    return median(wallMillis);
  }

  double medianRatio(Timing peer) {
    return median(ratios(wallMillis, peer.wallMillis));
  }

  double worstRatio(Timing peer) {
    return Arrays.stream(ratios(wallMillis, peer.wallMillis)).max().orElseThrow();
  }

  /** Less disturbed by other programs; of the solving thread, so without the collector's. */
  double medianCpuRatio(Timing peer) {
    return median(ratios(cpuMillis, peer.cpuMillis));
  }

  private static long threadNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double[] ratios(double[] ours, double[] theirs) {
    double[] ratios = new double[ours.length];
    Arrays.setAll(ratios, round -> ours[round] / theirs[round]);
    return ratios;
  }

  private static double median(double[] values) {
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    return Rounds.median(ascending);
  }
}
