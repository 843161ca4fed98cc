package jp.hashiwatashi.register.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
  public Integer call() {
    refuseNegative("--seekers", seekers);
    refuseNegative("--openings", openings);
    if (Files.exists(out) && !Files.isDirectory(out)) {
      return refused(out + ": フォルダーではなくファイルです");
    }
    SampleMarket market = SampleMarket.of(seed, seekers, openings);
    try (Progress progress = Progress.onTerminal("sample", (long) seekers + openings)) {
      SampleFiles.write(market, out, progress);
      return 0;
    } catch (IOException e) {
      return refused(out + ": 見本を書き込めませんでした（" + e + "）");
    }
  }

  private int refused(String why) {
    spec.commandLine().getErr().println(why + "; 書き込めるフォルダーを --out で指定してください");
    return 1;
  }

  private void refuseNegative(String option, int number) {
    if (number < 0) {
      throw new ParameterException(spec.commandLine(), option + " は 0 以上の数にしてください");
    }
  }
}
