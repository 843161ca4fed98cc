package jp.hashiwatashi.benchmarks;

import java.util.List;
import jp.hashiwatashi.benchmarks.LuceneQueries.Form;

/**
 * The best 20 openings of everyone, with parts: ours against Lucene and against plain objects; then
 * one person at a time, and the size of the index.
 */
public final class MatchBenchmark {

  private static final int THREADS = 2;
  private static final int TRIES = 2;

  private MatchBenchmark() {}

  /** {@code --seekers N --openings N --rounds N --warm-ups N}; exits 1 when answers differ. */
  public static void main(String[] arguments) {
    Options options = new Options(arguments, List.of("seekers", "openings", "rounds", "warm-ups"));
    int people = options.number("seekers", 20_000);
    int openings = options.number("openings", 150_000);
    Report report =
        new Report("Top 20 with parts, %,d people × %,d openings".formatted(people, openings));
    Question question = Question.sample(people, openings);
    boolean same;
    try (LuceneContender lucene = new LuceneContender(question, THREADS)) {
      Form form = lucene.chooseForm(TRIES);
      report.line(
          "- openings with a vacancy: %,d; threads: %d", question.openings().size(), THREADS);
      report.line("- form of Lucene's queries that was faster: %s", form);
      List<Contender> contenders =
          List.of(
              new EngineContender(question, THREADS),
              lucene,
              new BucketContender(question, THREADS));
      Rounds rounds =
          Rounds.measure(
              contenders, options.number("warm-ups", 6), Math.max(1, options.number("rounds", 5)));
      same = compare(contenders, report);
      report(contenders, rounds, report);
    }
    OnePerson.report(question, report);
    IndexSize.report(question, report);
    report.line("");
    report.keep("match-" + openings);
    System.exit(same ? 0 : 1);
  }

  private static boolean compare(List<Contender> contenders, Report report) {
    Answers ours = contenders.getFirst().answers();
    long few = 0;
    for (int person = 0; person < ours.people(); person++) {
      few += ours.found(person) < 20 ? 1 : 0;
    }
    report.line(
        "- pairs found: %,d; people with fewer than 20: %.1f %%",
        ours.pairs(), 100.0 * few / ours.people());
    boolean same = true;
    for (Contender peer : contenders.subList(1, contenders.size())) {
      String difference = peer.answers().differenceFrom(ours);
      report.line(
          "- answers of %s (ids, scores, parts): %s",
          peer.name(), difference.isEmpty() ? "the same for everyone" : "DIFFERENT: " + difference);
      same &= difference.isEmpty();
    }
    return same;
  }

  private static void report(List<Contender> contenders, Rounds rounds, Report report) {
    report.line("");
    report.line("## Milliseconds a round, by the clock (processor time of all threads)");
    report.line("");
    report.line(
        "| round | %s |", String.join(" | ", contenders.stream().map(Contender::name).toList()));
    report.line("| --- |%s", " --- |".repeat(contenders.size()));
    for (int round = 0; round < rounds.rounds(); round++) {
      StringBuilder line = new StringBuilder("| " + (round + 1) + " |");
      for (int c = 0; c < contenders.size(); c++) {
        line.append(" %.0f (%.0f) |".formatted(rounds.wall(c, round), rounds.cpu(c, round)));
      }
      report.line("%s", line);
    }
    report.line("");
    report.line("## Peer's time / ours");
    report.line("");
    report.line(
        "| peer | median | worst of %d | median of processor time | worst |", rounds.rounds());
    report.line("| --- | --- | --- | --- | --- |");
    for (int peer = 1; peer < contenders.size(); peer++) {
      double[] wall = rounds.wallRatios(peer);
      double[] cpu = rounds.cpuRatios(peer);
      report.line(
          "| %s | %.1f | %.1f | %.1f | %.1f |",
          contenders.get(peer).name(), Rounds.median(wall), wall[0], Rounds.median(cpu), cpu[0]);
    }
  }
}
