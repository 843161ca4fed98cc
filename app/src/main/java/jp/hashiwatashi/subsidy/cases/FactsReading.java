package jp.hashiwatashi.subsidy.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.FactFault;
import jp.hashiwatashi.subsidy.rules.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of a case of a course.
 *
 * @param known its facts by name, in their order
 * @param groups in which some of them stand
 */
record FactsReading(Map<String, Fact<?>> known, Set<String> groups) {

  private static final Map<String, FactsReading> BY_COURSE =
      Courses.ALL.stream().collect(Collectors.toUnmodifiableMap(Course::name, FactsReading::all));

  private static FactsReading all(Course<?> course) {
    Map<String, Fact<?>> known =
        course.facts().stream()
            .collect(
                Collectors.toMap(Fact::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    return new FactsReading(
        known,
        known.values().stream()
            .map(Fact::group)
            .filter(group -> !group.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  static FactsReading of(Course<?> course) {
    return Objects.requireNonNull(BY_COURSE.get(course.name()), course.name());
  }

  /** Reads what a case states, by name. */
  void read(Map<?, ?> stated, Facts.Builder facts, List<FactFault> found) {
    stated.forEach((name, value) -> one("" + name, value, facts, found));
  }

  /** Reads one fact, or a group of them. */
  void one(String name, @Nullable Object value, Facts.Builder facts, List<FactFault> found) {
    Fact<?> fact = known.get(name);
    if (fact != null && fact.group().isEmpty()) {
      if (value != null) {
        FactReading.read(fact, value, facts, found);
      }
    } else if (!groups.contains(name)) {
      found.add(unknown(name));
    } else if (value instanceof Map<?, ?> items) {
      facts.withGroup(name);
      items.forEach((item, of) -> item(name + "." + item, of, facts, found));
    } else if (value != null) {
      found.add(new FactFault(name, "項目の一覧ではありません", "{…} の形にするか、なければ書かないでください"));
    }
  }

  private void item(
      String name, @Nullable Object value, Facts.Builder facts, List<FactFault> found) {
    Fact<?> fact = known.get(name);
    if (fact == null) {
      found.add(unknown(name));
    } else if (value != null) {
      FactReading.read(fact, value, facts, found);
    }
  }

  private FactFault unknown(String name) {
    return new FactFault(name, "この助成金の事実ではありません", String.join("、", known.keySet()) + " から選んでください");
  }
}
