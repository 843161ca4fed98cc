package jp.hashiwatashi;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hashiwatashi.shared.codes.ReferenceTables;
import jp.hashiwatashi.shared.exchange.OutputCheck;
import jp.hashiwatashi.shared.exchange.ReplacedFile;
import jp.hashiwatashi.shared.exchange.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reference}: writes one of the code tables as CSV. */
@Command
final class ReferenceCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "name")
  @SuppressWarnings("NullAway.Init")
  private String name;

  @Option(names = "--out", required = true, paramLabel = "F")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (!ReferenceTables.names().contains(name)) {
      throw new ParameterException(
          spec.commandLine(),
          MessageFormat.format(
              text("no-such-table"), Shown.of(name), String.join(", ", ReferenceTables.names())));
    }
    Optional<String> refusal = OutputCheck.refusal(out);
    if (refusal.isPresent()) {
      throw new ParameterException(spec.commandLine(), refusal.get());
    }
    try (ReplacedFile file = ReplacedFile.open(out)) {
      try (Writer writer = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8)) {
        ReferenceTables.write(name, writer);
      }
      file.commit();
    }
    if (ReferenceTables.isIncomplete(name)) {
      String told = MessageFormat.format(text("incomplete"), name, text("incomplete." + name));
      spec.commandLine().getErr().println(told);
    }
    return 0;
  }

  private String text(String key) {
    return spec.commandLine().getResourceBundle().getString(key);
  }
}
