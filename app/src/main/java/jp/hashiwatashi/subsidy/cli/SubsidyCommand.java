package jp.hashiwatashi.subsidy.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.hashiwatashi.shared.exchange.FileCheck;
import jp.hashiwatashi.shared.exchange.OutputCheck;
import jp.hashiwatashi.shared.exchange.ReplacedFile;
import jp.hashiwatashi.shared.exchange.Shown;
import jp.hashiwatashi.subsidy.cases.AnswerJson;
import jp.hashiwatashi.subsidy.cases.CaseFault;
import jp.hashiwatashi.subsidy.cases.CaseReading;
import jp.hashiwatashi.subsidy.cases.CasesFault;
import jp.hashiwatashi.subsidy.cases.SubsidyCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code subsidy}: what each case of a file may claim, how much, why, and by when. */
@Command
public final class SubsidyCommand implements Callable<Integer> {

  /** The exit code of a command whose input is at fault. */
  private static final int INPUT = 1;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  @Option(names = "--cases", required = true, paramLabel = "C.json")
  @SuppressWarnings("NullAway.Init")
  private Path cases;

  @Option(names = "--out", required = true, paramLabel = "A.json")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (Files.isRegularFile(out) && Files.exists(cases) && Files.isSameFile(cases, out)) {
      throw refused("--out が入力のファイル「" + Shown.of(cases.toString()) + "」と同じです; 別の名前を指定してください");
    }
    OutputCheck.refusal(out)
        .ifPresent(why -> {
          throw refused(why);
        });
    List<SubsidyCase> read;
    try {
      read = CaseReading.read(Files.readAllBytes(cases));
    } catch (CasesFault fault) {
      for (CaseFault one : fault.faults()) {
        complain(cases + ": " + one);
      }
      return INPUT;
    } catch (IOException e) {
      complain(FileCheck.unreadable(cases, cases.toString(), e).toString());
      return INPUT;
    }
    try (ReplacedFile file = ReplacedFile.open(out)) {
      try (OutputStream stream = new BufferedOutputStream(file.stream(), 1 << 16)) {
        AnswerJson.write(read, stream);
      }
      file.commit();
    }
    return 0;
  }

  private ParameterException refused(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private void complain(String told) {
    spec.commandLine().getErr().println(told);
  }
}
