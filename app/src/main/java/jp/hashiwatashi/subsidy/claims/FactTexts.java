package jp.hashiwatashi.subsidy.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;

/** A claim's facts as texts of one form each: 2017-01-31, yes, 100000, 82.5, codes of choices. */
final class FactTexts {

  private static final String YES = "yes";

  private FactTexts() {}

  /** By name, in the course's order; what is not known is left out. */
  static Map<String, List<String>> of(Course<?> course, Facts facts) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (Fact<?> fact : course.allFacts()) {
      facts.find(fact).ifPresent(value -> texts.put(fact.name(), texts(fact, value)));
    }
    return texts;
  }

  private static List<String> texts(Fact<?> fact, Object value) {
    return switch (value) {
      case Boolean stated -> List.of(stated ? YES : "no");
      case BigDecimal percent -> List.of(percent.stripTrailingZeros().toPlainString());
      case Set<?> several -> fact.choices().stream().filter(several::contains).toList();
      default -> List.of(value.toString());
    };
  }

  /** What the texts say; a fact that the course no longer has is left out. */
  static Facts read(Course<?> course, Map<String, List<String>> texts) {
    var facts = new Facts.Builder();
    for (Fact<?> fact : course.allFacts()) {
      List<String> stated = texts.getOrDefault(fact.name(), List.of());
      if (!stated.isEmpty()) {
        put(facts, fact, value(fact, stated));
      }
    }
    return facts.build();
  }

  @SuppressWarnings("unchecked") // each kind has one type
  private static <T> void put(Facts.Builder into, Fact<T> fact, Object value) {
    into.with(fact, (T) value);
  }

  private static Object value(Fact<?> fact, List<String> stated) {
    String text = stated.getFirst();
    return switch (fact.kind()) {
      case DAY -> LocalDate.parse(text);
      case YES_NO -> text.equals(YES);
      case YEN, COUNT -> Long.valueOf(text);
      case PERCENT -> new BigDecimal(text);
      case ONE_OF -> text;
      case SOME_OF -> new LinkedHashSet<>(stated);
    };
  }
}
