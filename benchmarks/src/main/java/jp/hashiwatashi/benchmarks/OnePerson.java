package jp.hashiwatashi.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import jp.hashiwatashi.matching.engine.Market;
import jp.hashiwatashi.register.SeekerProfile;

/** How long one person waits for an answer, asked as a screen asks: every person once, one by one. */
final class OnePerson {

  private static final int WARM_UPS = 3;

  private OnePerson() {}

  static void report(Question question, Report report) {
    Market market = new Market(question.geography().places(), Runnable::run);
    market.load(List.of(), question.openings());
    long[] wall = new long[question.people().size()];
    long[] cpu = new long[wall.length];
    for (int i = 0; i <= WARM_UPS; i++) {
      ask(market, question, wall, cpu);
    }
    report.line("");
    report.line("## One person, microseconds");
    report.line("");
    report.line("| | p50 | p99 | p99.9 | max |");
    report.line("| --- | --- | --- | --- | --- |");
    row(report, "by the clock", wall);
    row(report, "processor time", cpu);
  }

  private static void ask(Market market, Question question, long[] wall, long[] cpu) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < wall.length; i++) {
      SeekerProfile person = question.people().get(i);
      long cpuStart = threads.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      market.bestOpenings(person, question.query());
      wall[i] = System.nanoTime() - start;
      cpu[i] = threads.getCurrentThreadCpuTime() - cpuStart;
    }
  }

  private static void row(Report report, String name, long[] nanos) {
    Arrays.sort(nanos);
    report.line(
        "| %s | %.1f | %.1f | %.1f | %.1f |",
        name, at(nanos, 0.5), at(nanos, 0.99), at(nanos, 0.999), nanos[nanos.length - 1] / 1e3);
  }

  private static double at(long[] ascending, double share) {
    return ascending[(int) (ascending.length * share)] / 1e3;
  }
}
