package jp.hashiwatashi.subsidy.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.facts.KnownFact;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.FactFault;
import jp.hashiwatashi.subsidy.rules.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What was typed of a case.
 *
 * @param typed by a fact's name, as it was typed
 * @param facts those that could be read
 */
public record FactsForm(Map<String, List<String>> typed, Facts facts, List<FieldFault> faults) {

  /**
   * @param prefix before the names of the facts among the fields
   * @param given the fields that were sent
   * @param words in which faults are told
   */
  public static FactsForm of(
      Course<?> course, String prefix, Map<String, List<String>> given, Words words) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    var facts = new Facts.Builder();
    List<FieldFault> faults = new ArrayList<>();
    for (Fact<?> fact : course.allFacts()) {
      List<String> texts = given.getOrDefault(prefix + fact.name(), List.of());
      typed.put(fact.name(), texts);
      String fault = TypedFact.read(fact, texts, facts);
      if (fault != null) {
        faults.add(
            new FieldFault(fact.name(), FactWords.label(fact, words) + ": " + words.told(fault)));
      }
    }
    for (FactFault fault : course.faults(facts.build())) {
      faults.add(new FieldFault(fault.fact(), words.told(fault.what(), fault.mend())));
    }
    return new FactsForm(typed, facts.build(), faults);
  }

  /** The same with what is known already, where nothing was typed. */
  FactsForm with(Course<?> course, List<KnownFact> known, Words words) {
    Map<String, List<String>> filled = new LinkedHashMap<>(typed);
    for (KnownFact one : known) {
      if (filled.getOrDefault(one.fact(), List.of()).stream().allMatch(String::isBlank)) {
        filled.put(one.fact(), List.of(one.text()));
      }
    }
    return of(course, "", filled, words);
  }

  /** What was typed of a fact; empty if nothing. */
  public String text(Fact<?> fact) {
    List<String> texts = typed.getOrDefault(fact.name(), List.of());
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  /** What was chosen of a fact. */
  public Set<String> texts(Fact<?> fact) {
    return typed.getOrDefault(fact.name(), List.of()).stream().collect(Collectors.toSet());
  }

  public @Nullable String fault(Fact<?> fact) {
    return faults.stream()
        .filter(fault -> fault.field().equals(fact.name()))
        .map(FieldFault::message)
        .findFirst()
        .orElse(null);
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return typed.values().stream().flatMap(List::stream).allMatch(String::isBlank);
  }
}
