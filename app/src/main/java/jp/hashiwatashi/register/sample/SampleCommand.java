package jp.hashiwatashi.register.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hashiwatashi.shared.exchange.OutputCheck;
import jp.hashiwatashi.shared.exchange.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sample}: writes a made-up market as {@code seekers.csv} and {@code openings.csv}. */
@Command
public final class SampleCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  @Option(names = "--seekers", required = true, paramLabel = "N")
  private int seekers;

  @Option(names = "--openings", required = true, paramLabel = "M")
  private int openings;

  @Option(names = "--seed", required = true, paramLabel = "S")
  private long seed;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() throws IOException {
    refuseNegative("--seekers", seekers);
    refuseNegative("--openings", openings);
    Optional<String> refusal = OutputCheck.folderRefusal(out);
    if (refusal.isPresent()) {
      throw new ParameterException(spec.commandLine(), refusal.get());
    }
    SampleMarket market = SampleMarket.of(seed, seekers, openings);
    try (Progress progress = Progress.onTerminal("sample", (long) seekers + openings)) {
      SampleFiles.write(market, out, progress);
    }
    return 0;
  }

  private void refuseNegative(String option, int number) {
    if (number < 0) {
      throw new ParameterException(
          spec.commandLine(), option, spec.findOption(option), "" + number);
    }
  }
}
