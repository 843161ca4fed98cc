package jp.hashiwatashi.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * Times contenders in turn, round after round, so that what disturbs the machine disturbs them all. A
 * ratio compares two of the same round.
 */
final class Rounds {

  private final double[][] wallMillis;
  private final double[][] cpuMillis;

  private Rounds(int contenders, int rounds) {
    wallMillis = new double[contenders][rounds];
    cpuMillis = new double[contenders][rounds];
  }

  static Rounds measure(List<Contender> contenders, int warmUps, int rounds) {
    for (int i = 0; i < warmUps; i++) {
      contenders.forEach(Contender::answer);
    }
    Rounds measured = new Rounds(contenders.size(), rounds);
    for (int round = 0; round < rounds; round++) {
      for (int c = 0; c < contenders.size(); c++) {
        measured.time(contenders.get(c), c, round);
      }
    }
    return measured;
  }

  private void time(Contender contender, int c, int round) {
    long cpu = cpuNanos();
    long start = System.nanoTime();
    contender.answer();
    wallMillis[c][round] = (System.nanoTime() - start) / 1e6;
    cpuMillis[c][round] = (cpuNanos() - cpu) / 1e6;
  }

  int rounds() {
    return wallMillis[0].length;
  }

  double wall(int contender, int round) {
    return wallMillis[contender][round];
  }

  double cpu(int contender, int round) {
    return cpuMillis[contender][round];
  }

  /** By how much the peer takes longer than contender 0, per round, ascending: the worst first. */
  double[] wallRatios(int peer) {
    return ratios(wallMillis, peer);
  }

  /** The same in processor time, which other programs on the machine disturb less. */
  double[] cpuRatios(int peer) {
    return ratios(cpuMillis, peer);
  }

  private static double[] ratios(double[][] millis, int peer) {
    double[] ratios = new double[millis[0].length];
    Arrays.setAll(ratios, round -> millis[peer][round] / millis[0][round]);
    Arrays.sort(ratios);
    return ratios;
  }

  static double median(double[] ascending) {
    int middle = ascending.length / 2;
    return ascending.length % 2 == 1
        ? ascending[middle]
        : (ascending[middle - 1] + ascending[middle]) / 2;
  }

  /** Processor time of this program so far, all threads. */
  static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
