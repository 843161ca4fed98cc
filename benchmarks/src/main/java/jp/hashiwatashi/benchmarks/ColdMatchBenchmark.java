package jp.hashiwatashi.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A cold start each time: the whole {@code match} command from CSV to CSV, and a program that merely
 * reads the same files with the CSV library, in turn.
 */
public final class ColdMatchBenchmark {

  private static final int ROUNDS = 5;

  private ColdMatchBenchmark() {}

  /**
   * Arguments: the log file, the number of words of the reading command, that command, the command of
   * {@code match}.
   */
  public static void main(String[] arguments) throws Exception {
    Path log = Path.of(arguments[0]);
    int words = Integer.parseInt(arguments[1]);
    List<String> reading = Arrays.asList(arguments).subList(2, 2 + words);
    List<String> matching = Arrays.asList(arguments).subList(2 + words, arguments.length);
    Report report =
        new Report("`match` from CSV to CSV in a cold JVM, and merely reading both files");
    run(reading, log);
    run(matching, log);
    double[][] times = new double[4][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double[] read = run(reading, log);
      double[] match = run(matching, log);
      times[0][round] = read[0];
      times[1][round] = match[0];
      times[2][round] = read[1];
      times[3][round] = match[1];
    }
    List<String> said = Files.readAllLines(log);
    report.line(
        "- what the last run of each said: `%s`",
        String.join("`, `", said.subList(said.size() - 2, said.size())));
    report.line("");
    report.line(
        "| round | reading, s (processor) | `match`, s (processor) | ratio | of processor time |");
    report.line("| --- | --- | --- | --- | --- |");
    double[] wall = new double[ROUNDS];
    double[] cpu = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      wall[round] = times[1][round] / times[0][round];
      cpu[round] = times[3][round] / times[2][round];
      report.line(
          "| %d | %.2f (%.2f) | %.2f (%.2f) | %.2f | %.2f |",
          round + 1,
          times[0][round],
          times[2][round],
          times[1][round],
          times[3][round],
          wall[round],
          cpu[round]);
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    report.line("");
    report.line("| `match` / reading | median | worst of %d |", ROUNDS);
    report.line("| --- | --- | --- |");
    report.line("| by the clock | %.2f | %.2f |", Rounds.median(wall), wall[ROUNDS - 1]);
    report.line("| processor time | %.2f | %.2f |", Rounds.median(cpu), cpu[ROUNDS - 1]);
    report.line("");
    report.keep("cold-match");
  }

  /** Seconds by the clock and of processor time. */
  private static double[] run(List<String> command, Path log) throws Exception {
    double cpu = childSeconds();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectInput(new File("/dev/null"))
            .start();
    int exit = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException(command.getFirst() + " ended with " + exit);
    }
    return new double[] {wall, childSeconds() - cpu};
  }

  /** Processor time of the processes that this one has started and that have ended; 0 if unknown. */
  private static double childSeconds() throws IOException {
    Path stat = Path.of("/proc/self/stat");
    if (!Files.exists(stat)) {
      return 0;
    }
    String text = Files.readString(stat);
    // After the name in brackets: state, ppid, …; the 14th and 15th are the children's ticks.
    String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
  }
}
