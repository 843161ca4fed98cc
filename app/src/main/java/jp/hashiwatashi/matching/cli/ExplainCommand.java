package jp.hashiwatashi.matching.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import jp.hashiwatashi.matching.ConditionSides;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.engine.Explanation;
import jp.hashiwatashi.matching.engine.Judge;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.engine.Places;
import jp.hashiwatashi.matching.engine.Strategy;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.exchange.JapaneseInput;
import jp.hashiwatashi.shared.exchange.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** {@code explain}: one pair, every condition and every part, whether or not it matches. */
@Command
public final class ExplainCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  @Mixin private final MatchingFiles files = new MatchingFiles();

  @Option(names = "--seeker", required = true, paramLabel = "ID")
  @SuppressWarnings("NullAway.Init")
  private String seekerId;

  @Option(names = "--opening", required = true, paramLabel = "ID")
  @SuppressWarnings("NullAway.Init")
  private String openingId;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try {
      MatchingFiles.Input input = files.readAll(err);
      Strategy strategy = input.strategy();
      Registers registers = input.registers();
      Optional<SeekerProfile> seeker = find(registers.seekers(), SeekerProfile::id, seekerId);
      Optional<OpeningProfile> opening = find(registers.openings(), OpeningProfile::id, openingId);
      List<String> unknown = new ArrayList<>();
      if (seeker.isEmpty()) {
        unknown.add("--seeker: 求職者番号「" + Shown.of(seekerId) + "」の人は表にいません; 番号を確かめてください");
      }
      if (opening.isEmpty()) {
        unknown.add("--opening: 受入情報番号「" + Shown.of(openingId) + "」の受入情報は表にありません; 番号を確かめてください");
      }
      if (!unknown.isEmpty()) {
        throw new InputFault(unknown);
      }
      spec.commandLine().getOut().println(explain(seeker.get(), opening.get(), strategy));
      return 0;
    } catch (InputFault fault) {
      return fault.print(err);
    }
  }

  private static <R> Optional<R> find(List<R> records, Function<R, String> id, String sought) {
    String trimmed = JapaneseInput.trim(sought);
    return records.stream().filter(record -> id.apply(record).equals(trimmed)).findFirst();
  }

  private String explain(SeekerProfile seeker, OpeningProfile opening, Strategy strategy) {
    Judge judge = new Judge(Places.of(Municipalities.get()), strategy, files.asOf());
    Explanation explanation = judge.explain(seeker, opening);
    ConditionSides sides =
        new ConditionSides(seeker, opening, files.asOf(), judge.distance(seeker, opening));
    return Json.object(json -> {
      json.writeBooleanProperty("match", explanation.isMatch());
      json.writeNumberProperty("score", explanation.score());
      json.writeStringProperty("strategy", strategy.label());
      json.writeStringProperty("as_of", files.asOf().toString());
      json.writeArrayPropertyStart("parts");
      for (Part part : Part.ALL) {
        json.writeStartObject();
        json.writeStringProperty("name", part.code());
        json.writeNumberProperty("weight", strategy.weights().of(part));
        json.writeNumberProperty("value", explanation.parts().of(part));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("conditions");
      for (Condition condition : Condition.ALL) {
        write(json, condition, explanation, sides);
      }
      json.writeEndArray();
    });
  }

  private static void write(
      JsonGenerator json, Condition condition, Explanation explanation, ConditionSides sides) {
    json.writeStartObject();
    json.writeStringProperty("name", condition.code());
    json.writeStringProperty("value", explanation.of(condition).code());
    json.writeName("person");
    Json.value(json, sides.person(condition));
    json.writeName("opening");
    Json.value(json, sides.opening(condition));
    json.writeEndObject();
  }
}
