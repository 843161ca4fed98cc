package jp.hashiwatashi.matching.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hashiwatashi.matching.engine.OpeningStock;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.matching.group.GroupOutcome;
import jp.hashiwatashi.matching.group.GroupPlacement;
import jp.hashiwatashi.matching.group.GroupProblem;
import jp.hashiwatashi.matching.group.Seat;
import jp.hashiwatashi.matching.group.Tally;
import jp.hashiwatashi.matching.group.Unplaced;
import jp.hashiwatashi.matching.pairs.GroupPairs;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.exchange.ByteTable;
import jp.hashiwatashi.shared.exchange.ReplacedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** {@code place}: the best placement of everyone in the file of people together. */
@Command
public final class PlaceCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  @Mixin private final MatchingFiles files = new MatchingFiles();

  @Option(names = "--out", required = true, paramLabel = "P.csv")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Option(names = "--pins", paramLabel = "FILE")
  private @Nullable Path pinsFile;

  @Option(names = "--limit", paramLabel = "SECONDS", defaultValue = "60")
  @SuppressWarnings("NullAway.Init")
  private BigDecimal limit;

  @Override
  public Integer call() throws IOException {
    if (limit.signum() < 0 || limit.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
      throw new ParameterException(
          spec.commandLine(), "--limit", spec.findOption("--limit"), limit.toString());
    }
    files.checkOutput(spec, out, pinsFile);
    PrintWriter err = spec.commandLine().getErr();
    try {
      long started = System.nanoTime();
      InputFaults faults = new InputFaults();
      Optional<Strategy> strategy = faults.take(() -> files.strategy(err));
      Optional<Registers> group = faults.take(() -> files.registers(err));
      Pins pins = Pins.read(pinsFile, group.orElse(null), err);
      if (strategy.isEmpty() || group.isEmpty()) {
        faults.add(pins.faults());
      }
      faults.check();
      Query query = new Query(strategy.orElseThrow(), files.asOf(), 1);
      GroupOutcome.Placed placed = place(group.orElseThrow(), query, pins);
      write(placed);
      long milliseconds = (System.nanoTime() - started) / 1_000_000;
      int people = group.orElseThrow().seekers().size();
      spec.commandLine().getOut().println(summary(people, placed, query, milliseconds));
      return 0;
    } catch (InputFault fault) {
      return fault.print(err);
    }
  }

  private GroupOutcome.Placed place(Registers group, Query query, Pins pins) throws InputFault {
    Places places = Places.of(Municipalities.get());
    Map<String, OpeningProfile> openings = new HashMap<>();
    group.openings().forEach(opening -> openings.put(opening.id(), opening));
    GroupProblem problem =
        new GroupPairs(
                group.seekers(),
                OpeningStock.of(places, group.openings()),
                openings::get,
                places,
                query,
                pins.demands())
            .problem();
    if (!pins.faults().isEmpty()) {
      throw pins.with(GroupPlacement.conflicts(problem));
    }
    if (pins.hasTogether() && problem.people() > GroupPlacement.MOST_PEOPLE_WITH_SETS) {
      throw pins.tooManyPeople(problem.people());
    }
    Duration search = Duration.ofNanos(limit.movePointRight(9).longValue());
    return switch (GroupPlacement.solve(problem, search)) {
      case GroupOutcome.Refused(var conflicts) -> throw pins.with(conflicts);
      case GroupOutcome.Placed placed -> placed;
    };
  }

  private void write(GroupOutcome.Placed placed) throws IOException {
    try (ReplacedFile file = ReplacedFile.open(out)) {
      try (ByteTable table = new ByteTable(file.stream())) {
        for (String name : new String[] {"seeker_id", "opening_id", "score"}) {
          table.field(ByteTable.encode(name));
        }
        table.endRow();
        for (Seat seat : placed.seats()) {
          table.field(ByteTable.encode(seat.seekerId()));
          table.field(ByteTable.encode(seat.openingId()));
          table.field(seat.score());
          table.endRow();
        }
      }
      file.commit();
    }
  }

  private static String summary(
      int people, GroupOutcome.Placed placed, Query query, long milliseconds) {
    return Json.object(json -> {
      json.writeNumberProperty("people", people);
      tally(json, placed.tally());
      json.writeBooleanProperty("optimal", placed.optimal());
      json.writeObjectPropertyStart("bound");
      tally(json, placed.bound());
      json.writeEndObject();
      json.writeNumberProperty("greedy_placed", placed.greedy().placed());
      json.writeNumberProperty("greedy_total_score", placed.greedy().totalScore());
      json.writeArrayPropertyStart("unplaced");
      for (Unplaced person : placed.unplaced()) {
        json.writeStartObject();
        json.writeStringProperty("seeker_id", person.seekerId());
        json.writeStringProperty("reason", person.reason().code());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringProperty("strategy", query.strategy().label());
      json.writeStringProperty("as_of", query.asOf().toString());
      json.writeNumberProperty("milliseconds", milliseconds);
    });
  }

  private static void tally(JsonGenerator json, Tally tally) {
    json.writeNumberProperty("placed", tally.placed());
    json.writeNumberProperty("total_score", tally.totalScore());
  }
}
