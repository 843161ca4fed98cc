package jp.hashiwatashi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command line that cannot be understood is answered with: exit code 2 and how to mend it. */
final class UsageMistakes {

  private UsageMistakes() {}

  static int explain(ParameterException mistake, String[] args) {
    CommandLine line = mistake.getCommandLine();
    String what =
        switch (mistake) {
          case MissingParameterException missing when !missing.getMissing().isEmpty() ->
              "必要な指定がありません: " + String.join(" ", names(missing.getMissing()));
          case UnmatchedArgumentException unmatched ->
              "知らない指定です: " + String.join(" ", unmatched.getUnmatched());
          case OverwrittenOptionException twice ->
              "同じ指定が2つあります: " + String.join(" ", names(List.of(twice.getOverwritten())));
          default -> mistake.getMessage();
        };
    line.getErr().println(what + "; " + line.getCommandName() + " --help で使い方を見てください");
    return CommandLine.ExitCode.USAGE;
  }

  /** A fault of the machine (disk full, file gone): said in one line; one of ours: with its trace. */
  static int unexpected(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof IOException) {
      line.getErr().println("読み書きに失敗しました（" + e + "）; 空き容量と権限を確かめて、もう一度試してください");
    } else {
      e.printStackTrace(line.getErr());
      line.getErr().println("プログラムの誤りで止まりました; 上の記録を添えて知らせてください");
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static List<String> names(List<ArgSpec> missing) {
    List<String> names = new ArrayList<>();
    for (ArgSpec spec : missing) {
      names.add(spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel());
    }
    return names;
  }
}
