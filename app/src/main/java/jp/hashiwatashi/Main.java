package jp.hashiwatashi;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import jp.hashiwatashi.matching.cli.ExplainCommand;
import jp.hashiwatashi.matching.cli.MatchCommand;
import jp.hashiwatashi.matching.cli.PlaceCommand;
import jp.hashiwatashi.register.sample.SampleCommand;
import jp.hashiwatashi.subsidy.cli.SubsidyCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The entrance: runs the subcommand that the first argument names. Exit code 0 is success, 1 a fault
 * in the input, 2 one in the usage. A command's class is loaded only when it is named, so that
 * commands on files never touch the web application's.
 */
public final class Main {

  /** The subcommands in the order of the overview; their one-line descriptions are in Main*.properties. */
  static final String[] NAMES = {
    "demo",
    "serve",
    "sign-in-link",
    "match",
    "place",
    "explain",
    "subsidy",
    "sample",
    "reference",
    "backup",
    "restore",
    "audit",
    "keys",
    "doctor"
  };

  /** As the project's description has it. */
  static final String VERSION = "0.1.0";

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err, System.getenv()));
  }

  /** Runs a subcommand and gives its exit code; for tests too, which hand in their own streams. */
  static int run(String[] args, PrintStream out, PrintStream err, Map<String, String> environment) {
    PrintWriter output = utf8(out);
    PrintWriter errors = utf8(err);
    Locale language = language(environment);
    UsageMistakes mistakes = new UsageMistakes(texts(Main.class, language));
    String name = args.length == 0 ? "--help" : args[0];
    if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
      Help.overview(args.length == 0 ? errors : output, NAMES, texts(Main.class, language));
      return args.length == 0 ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.OK;
    }
    Callable<Integer> command = command(name);
    if (command == null) {
      return mistakes.unknownCommand(name, List.of(NAMES), errors);
    }
    CommandLine line = new CommandLine(command).setCommandName("hashiwatashi " + name);
    line.setOut(output).setErr(errors);
    line.setExpandAtFiles(false); // an id may begin with @
    line.setCaseInsensitiveEnumValuesAllowed(true);
    NumberArguments.register(line);
    line.setParameterExceptionHandler(mistakes::explain);
    line.setExecutionExceptionHandler(RunFaults::explain);
    Help.add(line, texts(command.getClass(), language), texts(Main.class, language));
    return line.execute(Arrays.copyOfRange(args, 1, args.length));
  }

  private static @Nullable Callable<Integer> command(String name) {
    return switch (name) {
      case "match" -> new MatchCommand();
      case "place" -> new PlaceCommand();
      case "explain" -> new ExplainCommand();
      case "subsidy" -> new SubsidyCommand();
      case "sample" -> new SampleCommand();
      case "reference" -> new ReferenceCommand();
      case "demo" -> new DemoCommand();
      case "serve" -> new ServeCommand();
      case "sign-in-link" -> new SignInLinkCommand();
      case "backup" -> new BackupCommand();
      case "restore" -> new RestoreCommand();
      case "audit" -> new AuditCommand();
      case "keys" -> new KeysCommand();
      case "doctor" -> new DoctorCommand();
      default -> null;
    };
  }

  /** Japanese, unless the environment asks for English. */
  private static Locale language(Map<String, String> environment) {
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return value.startsWith("en") ? Locale.ENGLISH : Locale.ROOT;
      }
    }
    return Locale.ROOT;
  }

  /** The texts beside a class: {@code Name.properties} in Japanese, {@code Name_en.properties}. */
  private static ResourceBundle texts(Class<?> owner, Locale language) {
    return ResourceBundle.getBundle(
        owner.getName(),
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
