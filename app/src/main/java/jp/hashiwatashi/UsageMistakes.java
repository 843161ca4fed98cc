package jp.hashiwatashi;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.exchange.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What a command line that cannot be understood is answered with: one line that says what, why and
 * how to mend it, in the language of the help, and exit code 2. The parser's own words are English
 * and for programmers: they are never shown.
 *
 * <p>What an option's value ought to be is told by the command's texts: {@code top.kind} says it in
 * words, {@code top.example} is one.
 *
 * @param texts those of {@link Main}
 */
record UsageMistakes(ResourceBundle texts) {

  int unknownCommand(String name, List<String> known, PrintWriter err) {
    err.println(said("command", Shown.of(name), meant(Nearest.to(name, known).stream())));
    return CommandLine.ExitCode.USAGE;
  }

  int explain(ParameterException mistake, String[] args) {
    CommandLine line = mistake.getCommandLine();
    line.getErr().println(line(mistake, line, Arrays.asList(args)));
    return CommandLine.ExitCode.USAGE;
  }

  private String line(ParameterException mistake, CommandLine line, List<String> args) {
    String help = line.getCommandName() + " --help";
    return switch (mistake) {
      case MissingParameterException missing when !missing.getMissing().isEmpty() -> {
        ArgSpec first = missing.getMissing().getFirst();
        yield isNamed(first, args)
            ? said("no-value", name(first), example(first, line), help)
            : said("missing", missing(missing.getMissing(), line, args), help);
      }
      case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() -> {
        List<String> options =
            unmatched.getUnmatched().stream().filter(word -> word.startsWith("-")).toList();
        List<String> known = List.copyOf(line.getCommandSpec().optionsMap().keySet());
        Stream<String> near = options.stream().flatMap(word -> Nearest.to(word, known).stream());
        yield said("option", shown(options), meant(near), help);
      }
      case UnmatchedArgumentException unmatched ->
          said("surplus", shown(unmatched.getUnmatched()), help);
      case OverwrittenOptionException twice -> said("twice", name(twice.getOverwritten()), help);
      default -> {
        ArgSpec at = mistake.getArgSpec();
        yield at == null ? String.valueOf(mistake.getMessage()) : value(mistake, at, line);
      }
    };
  }

  /** A value that its option cannot take. */
  private String value(ParameterException mistake, ArgSpec at, CommandLine line) {
    String help = line.getCommandName() + " --help";
    if (at.arity().max() == 0) {
      return said("needless-value", name(at), help);
    }
    return said(
        "value",
        name(at),
        Shown.of(mistake.getValue()),
        own(line, key(at) + ".kind", texts.getString("mistake.kind")),
        reason(mistake, at),
        example(at, line),
        help);
  }

  /** What a converter of ours says; the parser's own says it in English. */
  private String reason(ParameterException mistake, ArgSpec at) {
    boolean ours = at.converters().length > 0;
    String why =
        ours && mistake.getCause() instanceof TypeConversionException told
            ? Objects.requireNonNullElse(told.getMessage(), "")
            : "";
    return why.isEmpty() ? "" : MessageFormat.format(texts.getString("mistake.reason"), why);
  }

  private static boolean isNamed(ArgSpec spec, List<String> args) {
    return spec instanceof OptionSpec option
        && Stream.of(option.names())
            .anyMatch(
                name -> args.stream().anyMatch(a -> a.equals(name) || a.startsWith(name + "=")));
  }

  /** The parser names missing parameters before it looks at options: here both are told. */
  private static String missing(List<ArgSpec> missing, CommandLine line, List<String> args) {
    return line.getCommandSpec().args().stream()
        .filter(spec -> spec.required() && (missing.contains(spec) || spec.isOption()))
        .filter(spec -> !isNamed(spec, args))
        .map(spec -> spec.isOption() ? name(spec) + " " + spec.paramLabel() : spec.paramLabel())
        .collect(Collectors.joining(" "));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private static String key(ArgSpec spec) {
    return spec instanceof OptionSpec option
        ? option.longestName().substring(2)
        : spec.descriptionKey();
  }

  private static String example(ArgSpec spec, CommandLine line) {
    return name(spec) + " " + own(line, key(spec) + ".example", spec.paramLabel());
  }

  private static String shown(List<String> words) {
    return words.stream().map(Shown::of).collect(Collectors.joining(" "));
  }

  private String meant(Stream<String> near) {
    String words = near.distinct().collect(Collectors.joining(" "));
    return words.isEmpty() ? "" : MessageFormat.format(texts.getString("mistake.meant"), words);
  }

  private String said(String mistake, Object... words) {
    return MessageFormat.format(texts.getString("mistake." + mistake), words);
  }

  private static String own(CommandLine line, String key, String otherwise) {
    @Nullable ResourceBundle bundle = line.getResourceBundle();
    try {
      return bundle == null ? otherwise : bundle.getString(key);
    } catch (MissingResourceException none) {
      return otherwise;
    }
  }
}
