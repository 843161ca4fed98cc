package jp.hashiwatashi.benchmarks;

import java.lang.management.ManagementFactory;
import jp.hashiwatashi.matching.engine.OpeningIndex;

/** Bytes an opening: what the index says of itself, and what the heap says. */
final class IndexSize {

  private IndexSize() {}

  static void report(Question question, Report report) {
    long before = used();
    OpeningIndex index = OpeningIndex.of(question.geography().places(), question.openings());
    long after = used();
    report.line("");
    report.line("## Bytes an opening in the index");
    report.line("");
    report.line("| openings | by its own count | by the heap before and after |");
    report.line("| --- | --- | --- |");
    report.line(
        "| %d | %.1f | %.1f |",
        index.size(),
        (double) index.bytes() / index.size(),
        (double) (after - before) / index.size());
  }

  /** Bytes of the heap that live objects take. */
  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
