package jp.hashiwatashi.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.shared.exchange.ReplacedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code match}: the best openings for each person, or the best people for each opening. */
@Command
public final class MatchCommand implements Callable<Integer> {

  /** Whose candidates are sought. */
  enum Direction {
    seekers,
    openings
  }

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  @Mixin private final MatchingFiles files = new MatchingFiles();

  @Option(names = "--top", paramLabel = "N", defaultValue = "20")
  private int top;

  @Option(names = "--out", required = true, paramLabel = "M.csv")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Option(names = "--direction", paramLabel = "seekers|openings", defaultValue = "seekers")
  @SuppressWarnings("NullAway.Init")
  private Direction direction;

  @Override
  public Integer call() throws IOException {
    if (top < 1) {
      throw new ParameterException(spec.commandLine(), "--top", spec.findOption("--top"), "" + top);
    }
    files.checkOutput(spec, out);
    PrintWriter err = spec.commandLine().getErr();
    try {
      Stopwatch watch = new Stopwatch();
      MatchingFiles.Input input = files.readAll(err);
      Strategy strategy = input.strategy();
      Registers registers = input.registers();
      watch.lap("load_ms");
      Query query = new Query(strategy, files.asOf(), top);
      try (ReplacedFile file = ReplacedFile.open(out)) {
        MatchRun run = new MatchRun(registers, query, watch);
        long pairs =
            switch (direction) {
              case seekers -> run.openingsForPeople(file.stream());
              case openings -> run.peopleForOpenings(file.stream());
            };
        file.commit();
        watch.lap("write_ms");
        spec.commandLine().getOut().println(summary(registers, query, pairs, watch));
      }
      return 0;
    } catch (InputFault fault) {
      return fault.print(err);
    }
  }

  private static String summary(Registers registers, Query query, long pairs, Stopwatch watch) {
    return Json.object(json -> {
      json.writeNumberProperty("seekers", registers.seekers().size());
      json.writeNumberProperty("openings", registers.openings().size());
      json.writeNumberProperty("pairs_returned", pairs);
      json.writeStringProperty("strategy", query.strategy().label());
      json.writeStringProperty("as_of", query.asOf().toString());
      for (String phase : new String[] {"load_ms", "index_ms", "match_ms", "write_ms"}) {
        json.writeNumberProperty(phase, watch.milliseconds(phase));
      }
      json.writeNumberProperty("peak_heap_mb", PeakHeap.megabytes());
    });
  }
}
