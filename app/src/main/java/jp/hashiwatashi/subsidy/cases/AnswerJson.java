package jp.hashiwatashi.subsidy.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Deadline;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Requirement;
import jp.hashiwatashi.subsidy.rules.Step;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes answers as an array in JSON, a case a line, in the order of the cases. */
public final class AnswerJson {

  private AnswerJson() {}

  /** Writes all; the stream stays open. */
  public static void write(List<SubsidyCase> cases, OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartArray();
      for (SubsidyCase one : cases) {
        json.writeRaw('\n');
        write(json, one.id(), one.answer());
      }
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  /** One answer by itself, without a case's number. */
  public static String of(Answer answer) {
    var out = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      parts(json, answer);
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, String id, Answer answer) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    parts(json, answer);
    json.writeEndObject();
  }

  private static void parts(JsonGenerator json, Answer answer) {
    json.writeStringProperty("outcome", outcome(answer));
    if (answer instanceof Answer.Payable payable) {
      json.writeNumberProperty("yen", payable.yen());
    } else {
      json.writeNullProperty("yen");
    }
    list(json, "steps", steps(answer), step -> step(json, step));
    list(json, "unmet", unmet(answer), one -> requirement(json, one));
    list(json, "missing", missing(answer), fact -> json.writeString(fact.name()));
    list(json, "assumed", answer.assumed(), one -> requirement(json, one));
    list(json, "deadlines", answer.deadlines(), one -> deadline(json, one));
  }

  /** As files write it: {@code not_payable}. */
  public static String outcome(Answer answer) {
    return switch (answer) {
      case Answer.Payable payable -> "payable";
      case Answer.NotPayable not -> "not_payable";
      case Answer.FactsNeeded needed -> "needs_facts";
      case Answer.NoRuleKnown none -> "no_rule_known";
    };
  }

  private static <T> void list(JsonGenerator json, String name, List<T> all, Consumer<T> writing) {
    json.writeArrayPropertyStart(name);
    all.forEach(writing);
    json.writeEndArray();
  }

  private static void step(JsonGenerator json, Step step) {
    json.writeStartObject();
    json.writeStringProperty("label", step.label());
    json.writeStringProperty("clause", step.clause());
    json.writeNumberProperty("yen", step.yen());
    json.writeEndObject();
  }

  private static void requirement(JsonGenerator json, Requirement one) {
    json.writeStartObject();
    json.writeStringProperty("clause", one.clause());
    json.writeStringProperty("wording", one.wording());
    json.writeEndObject();
  }

  private static void deadline(JsonGenerator json, Deadline one) {
    json.writeStartObject();
    json.writeStringProperty("what", one.what());
    json.writeStringProperty("on", one.on().toString());
    json.writeEndObject();
  }

  private static List<Step> steps(Answer answer) {
    return answer instanceof Answer.Payable payable ? payable.steps() : List.of();
  }

  private static List<Requirement> unmet(Answer answer) {
    return answer instanceof Answer.NotPayable not ? not.unmet() : List.of();
  }

  private static List<Fact<?>> missing(Answer answer) {
    return answer instanceof Answer.FactsNeeded needed ? needed.missing() : List.of();
  }
}
