package jp.hashiwatashi.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.matching.engine.StrategyFault;
import jp.hashiwatashi.matching.engine.StrategyFile;
import jp.hashiwatashi.register.OpeningColumns;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerColumns;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.exchange.FileCheck;
import jp.hashiwatashi.shared.exchange.FileReading;
import jp.hashiwatashi.shared.exchange.OutputCheck;
import jp.hashiwatashi.shared.exchange.Shown;
import jp.hashiwatashi.shared.exchange.TableFault;
import jp.hashiwatashi.shared.exchange.TableReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that match, place and explain share: two files, the matching date, the strategy. */
final class MatchingFiles {

  @Option(names = "--seekers", required = true, paramLabel = "S.csv")
  @SuppressWarnings("NullAway.Init") // picocli fills required options
  private Path seekers;

  @Option(names = "--openings", required = true, paramLabel = "O.csv")
  @SuppressWarnings("NullAway.Init")
  private Path openings;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "YYYY-MM-DD",
      converter = DayArgument.class)
  @SuppressWarnings("NullAway.Init")
  private LocalDate asOf;

  @Option(names = "--strategy", paramLabel = "FILE")
  private @Nullable Path strategy;

  LocalDate asOf() {
    return asOf;
  }

  /**
   * Looks at the place of the output before anything is read.
   *
   * @param others files that the command reads beside these
   * @throws ParameterException when it cannot be written there, or is one of the files that are read
   */
  void checkOutput(CommandSpec command, Path out, @Nullable Path... others) {
    List<@Nullable Path> inputs = new ArrayList<>(List.of(seekers, openings));
    inputs.add(strategy);
    inputs.addAll(Arrays.asList(others));
    for (Path input : inputs) {
      if (input != null && isSame(input, out)) {
        throw new ParameterException(
            command.commandLine(),
            "--out が入力のファイル「" + Shown.of(input.toString()) + "」と同じです; 別の名前を指定してください");
      }
    }
    Optional<String> refusal = OutputCheck.refusal(out);
    if (refusal.isPresent()) {
      throw new ParameterException(command.commandLine(), refusal.get());
    }
  }

  /** By whatever name or link. */
  private static boolean isSame(Path input, Path out) {
    try {
      return Files.isRegularFile(out) && Files.isSameFile(input, out);
    } catch (IOException inputMissing) {
      return false;
    }
  }

  /** Everything that was named, read without a fault. */
  record Input(Strategy strategy, Registers registers) {}

  /** Reads everything; what is wrong with any of it is told together. */
  Input readAll(PrintWriter err) throws InputFault {
    InputFaults faults = new InputFaults();
    Optional<Strategy> known = faults.take(() -> strategy(err));
    Optional<Registers> registers = faults.take(() -> registers(err));
    faults.check();
    return new Input(known.orElseThrow(), registers.orElseThrow());
  }

  /** The strategy named, or the usual one. */
  Strategy strategy(PrintWriter err) throws InputFault {
    if (strategy == null) {
      return Strategy.standard();
    }
    Path file = strategy;
    try {
      return StrategyFile.read(file, note -> err.println("注意 " + file + ":" + note));
    } catch (StrategyFault fault) {
      throw new InputFault(fault.problems().stream().map(problem -> file + ":" + problem).toList());
    } catch (IOException e) {
      throw new InputFault(List.of(FileCheck.unreadable(file, file.toString(), e).toString()));
    }
  }

  /** Reads both files side by side; notes go to {@code err} as they are known. */
  Registers registers(PrintWriter err) throws InputFault {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("reading-", 1).factory());
    try (WholeFile ofOpenings = whole(openings);
        WholeFile ofSeekers = whole(seekers)) {
      FileReading<OpeningProfile> readingOpenings =
          FileReading.start(ofOpenings.path(), openings.toString(), new OpeningColumns(), pool);
      FileReading<SeekerProfile> readingSeekers =
          FileReading.start(
              ofSeekers.path(), seekers.toString(), new SeekerColumns(() -> asOf), pool);
      TableReading<SeekerProfile> people = readingSeekers.finish();
      TableReading<OpeningProfile> needs = readingOpenings.finish();
      Notes.print(people, err);
      Notes.print(needs, err);
      if (people instanceof TableReading.Understood<SeekerProfile> s
          && needs instanceof TableReading.Understood<OpeningProfile> o) {
        return new Registers(s.records(), o.records());
      }
      throw InputFault.of(faults(people), faults(needs));
    } finally {
      pool.shutdown();
    }
  }

  static WholeFile whole(Path file) throws InputFault {
    try {
      return WholeFile.of(file);
    } catch (IOException e) {
      throw new InputFault(List.of(FileCheck.unreadable(file, file.toString(), e).toString()));
    }
  }

  private static List<TableFault> faults(TableReading<?> reading) {
    return switch (reading) {
      case TableReading.Refused<?> refused -> refused.faults();
      case TableReading.Understood<?> understood -> List.of();
    };
  }
}
