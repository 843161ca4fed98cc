package jp.hashiwatashi.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.hashiwatashi.matching.engine.OpeningIndex;
import jp.hashiwatashi.matching.engine.OpeningIndexBuilder;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.sample.SampleMarket;

/**
 * The whole nation once: everyone's best 20 openings, from records in memory to a result file that the
 * program's own table writes.
 */
public final class NationBenchmark {

  private static final int TOP = 20;
  private static final int THREADS = 2;
  private static final long SEED = 1;

  private NationBenchmark() {}

  /** {@code --seekers N --openings N --slice N}. */
  public static void main(String[] arguments) throws IOException {
    Options options = new Options(arguments, List.of("seekers", "openings", "slice"));
    int seekers = options.number("seekers", 2_000_000);
    int openings = options.number("openings", 2_400_000);
    Report report =
        new Report("The whole nation, %,d people × %,d openings".formatted(seekers, openings));
    SampleMarket market = SampleMarket.of(SEED, seekers, openings);
    long start = System.nanoTime();
    OpeningIndexBuilder builder = new OpeningIndexBuilder(new Geography().places());
    market.allOpenings().forEach(builder::add);
    SeekerProfile[] made = new SeekerProfile[seekers];
    Arrays.setAll(made, market::seeker);
    List<SeekerProfile> people = Arrays.asList(made);
    double generated = seconds(start);
    start = System.nanoTime();
    OpeningIndex index = builder.build();
    double laidOut = seconds(start);
    Path file = Files.createTempFile("nation", ".csv");
    try {
      NationRun run =
          new NationRun(
              index,
              people,
              new Query(Strategy.standard(), SampleMarket.USUAL_AS_OF, TOP),
              THREADS,
              options.number("slice", 200_000));
      long cpu = Rounds.cpuNanos();
      start = System.nanoTime();
      long pairs = run.writeTo(file);
      double matched = seconds(start);
      double cpuSeconds = (Rounds.cpuNanos() - cpu) / 1e9;
      report.line("- threads: %d, and one that writes", THREADS);
      report.line("- pairs: %,d; result file: %,d MB", pairs, Files.size(file) >> 20);
      report.line("- peak of the heap: %,d MB", peakHeap() >> 20);
      report.line(
          "- index: %.1f bytes an opening, %,d MB",
          (double) index.bytes() / index.size(), index.bytes() >> 20);
      report.line("");
      report.line("| step | seconds |");
      report.line("| --- | --- |");
      report.line("| making the sample (not counted) | %.1f |", generated);
      report.line("| laying the columns out as an index | %.1f |", laidOut);
      report.line("| **matching and writing, by the clock** | %.1f |", matched);
      report.line(
          "| the same, processor time of all threads / %d | %.1f |", THREADS, cpuSeconds / THREADS);
      report.line("");
      report.keep("nation");
    } finally {
      Files.delete(file);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(peak -> peak.getUsed())
        .sum();
  }
}
