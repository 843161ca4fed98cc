package jp.hashiwatashi.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A cold start each time: a whole command from file to file, and a program that merely reads the same files
 * with the same library, in turn.
 */
public final class ColdCommandBenchmark {

  private static final int ROUNDS = 5;

  private ColdCommandBenchmark() {}

  /**
   * Arguments: the name of the page of results, its title, the command's name, the log file, the number of
   * words of the reading command, that command, the command itself.
   */
  public static void main(String[] arguments) throws Exception {
    String command = arguments[2];
    Path log = Path.of(arguments[3]);
    int whole = 5 + Integer.parseInt(arguments[4]);
    List<String> reading = Arrays.asList(arguments).subList(5, whole);
    List<String> working = Arrays.asList(arguments).subList(whole, arguments.length);
    Report report = new Report(arguments[1]);
    run(reading, log);
    run(working, log);
    double[][] times = new double[4][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double[] read = run(reading, log);
      double[] work = run(working, log);
      times[0][round] = read[0];
      times[1][round] = work[0];
      times[2][round] = read[1];
      times[3][round] = work[1];
    }
    List<String> said = Files.readAllLines(log);
    report.line(
        "- what the runs said at last: `%s`",
        String.join("`, `", said.subList(Math.max(0, said.size() - 2), said.size())));
    report.line("");
    report.line(
        "| round | reading, s (processor) | `%s`, s (processor) | ratio | of processor time |",
        command);
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
    report.line("| `%s` / reading | median | worst of %d |", command, ROUNDS);
    report.line("| --- | --- | --- |");
    report.line("| by the clock | %.2f | %.2f |", Rounds.median(wall), wall[ROUNDS - 1]);
    report.line("| processor time | %.2f | %.2f |", Rounds.median(cpu), cpu[ROUNDS - 1]);
    report.line("");
    report.keep(arguments[0]);
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
