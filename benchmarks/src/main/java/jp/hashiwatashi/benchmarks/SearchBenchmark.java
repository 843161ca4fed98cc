package jp.hashiwatashi.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.hashiwatashi.search.RecordSearch;
import jp.hashiwatashi.search.RegisterHits;
import org.jspecify.annotations.Nullable;

/**
 * One search over all registers: the answer of the page without the page, that is, the best ten of
 * each register and the counts, both read from a real database. No time is asserted.
 */
public final class SearchBenchmark {

  private static final int WARM_UPS = 10;

  /** What people type: ids, names, readings, words of one row in nine and of none, several words. */
  private static final List<String> QUERIES =
      List.of(
          "EX-C1-O",
          "見本",
          "株式会社見本工業",
          "さとう",
          "サトウ",
          "佐藤",
          "高橋 東京",
          "溶接",
          "取り扱い",
          "看護師",
          "かんごし",
          "ドライバー",
          "製造 大阪",
          "経理の経験",
          "フォークリフト",
          "東京都",
          "の",
          "12345678",
          "存在しない言葉",
          "Ｅｘｃｅｌ　事務");

  private SearchBenchmark() {}

  public static void main(String[] args) throws Exception {
    Options options = new Options(args, List.of("copies", "rounds"));
    int copies = options.number("copies", 4);
    int rounds = options.number("rounds", 20);
    Path folder = Files.createTempDirectory("hashiwatashi-search-");
    Path index = folder.resolve("index");
    Report report = new Report("One search over all registers");
    try (var parts = ProgramParts.open(folder)) {
      int records = CopiedRegisters.fill(parts, copies);
      report.line("- %,d records: the demonstration's, %d times", records, copies);
      report.line("- each answer: the best 10 of each of 5 registers and their counts, marked,");
      report.line("  read again from the embedded PostgreSQL on the same machine");
      report.line("");
      report.line("| index | by the clock, s | processor, s | size, MB |");
      report.line("| --- | --- | --- | --- |");
      timeIndex(report, "built from nothing, on disk", parts, index);
      timeIndex(report, "compared again at the next start", parts, index);
      timeIndex(report, "built from nothing, in memory", parts, null);
      report.line("");
      try (var context = parts.start(index)) {
        var search = context.getBean(RecordSearch.class);
        search.awaitComplete();
        answers(report, search, rounds);
      }
    }
    report.keep("search");
  }

  private static void timeIndex(
      Report report, String what, ProgramParts parts, @Nullable Path index) {
    long cpu = Rounds.cpuNanos();
    long start = System.nanoTime();
    try (var context = parts.start(index)) {
      context.getBean(RecordSearch.class).awaitComplete();
    }
    double clock = (System.nanoTime() - start) / 1e9;
    double processor = (Rounds.cpuNanos() - cpu) / 1e9;
    report.line(
        "| %s | %.1f | %.1f | %s |", what, clock, processor, index == null ? "–" : size(index));
  }

  private static String size(Path index) {
    try (Stream<Path> files = Files.walk(index)) {
      long bytes = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
      return "" + (bytes >> 20);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answers(Report report, RecordSearch search, int rounds) throws Exception {
    for (int i = 0; i < WARM_UPS; i++) {
      QUERIES.forEach(query -> search.search(query, 10));
    }
    report.line("| typed | found (1,000 of a register at most) | median, ms | worst, ms |");
    report.line("| --- | --- | --- | --- |");
    List<double[]> all = new ArrayList<>();
    for (String query : QUERIES) {
      double[] millis = new double[rounds];
      int found = 0;
      for (int round = 0; round < rounds; round++) {
        long start = System.nanoTime();
        var answer = search.search(query, 10);
        millis[round] = (System.nanoTime() - start) / 1e6;
        found = answer.registers().stream().mapToInt(RegisterHits::count).sum();
      }
      Arrays.sort(millis);
      report.line(
          "| %s | %,d | %.1f | %.1f |", query, found, Rounds.median(millis), millis[rounds - 1]);
      all.add(millis);
    }
    report.line("");
    report.line("- one at a time, all of them: %s", percentiles(all));
    report.line("- two at a time: %s", percentiles(twoAtATime(search, rounds)));
  }

  private static List<double[]> twoAtATime(RecordSearch search, int rounds) throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      Callable<double[]> visitor =
          () -> {
            double[] millis = new double[rounds * QUERIES.size()];
            for (int i = 0; i < millis.length; i++) {
              long start = System.nanoTime();
              search.search(QUERIES.get(i % QUERIES.size()), 10);
              millis[i] = (System.nanoTime() - start) / 1e6;
            }
            return millis;
          };
      List<double[]> all = new ArrayList<>();
      for (var done : threads.invokeAll(List.of(visitor, visitor))) {
        all.add(done.get());
      }
      return all;
    }
  }

  private static String percentiles(List<double[]> some) {
    double[] all = some.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, worst %.1f ms",
        all[all.length / 2],
        all[all.length * 9 / 10],
        all[all.length * 99 / 100],
        all[all.length - 1]);
  }
}
