package jp.hashiwatashi.subsidy.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Requirement;
import jp.hashiwatashi.subsidy.rules.Step;

/** Facts as people read them. */
public final class FactWords {

  private FactWords() {}

  /** What a course is called: in English a short name, since its sources have none. */
  public static String course(Course<?> course, Words words) {
    return words.columnName(course.name(), course.title());
  }

  /** What a fact is called; of what is assumed otherwise the source's wording, in English a short name. */
  public static String label(Fact<?> fact, Words words) {
    if (!fact.group().equals(Requirement.ASSUMED)) {
      return words.told(fact.label());
    }
    String code = fact.name().substring(fact.name().indexOf('.') + 1);
    return words.columnName(code, fact.label());
  }

  /** The days and numbers that a requirement was judged by; what is only yes or no its wording says. */
  public static String judgedBy(Requirement requirement, Facts facts, Words words) {
    return words.list(
        requirement.reads().stream()
            .filter(fact -> fact.kind() != Fact.Kind.YES_NO && facts.knows(fact))
            .map(fact ->
                words.text("subsidy.judged-by", label(fact, words), value(fact, facts, words)))
            .toList());
  }

  /** What a file states it as. */
  public static String kind(Fact<?> fact, Words words) {
    return words.text("subsidy.kind." + fact.kind(), String.join(", ", fact.choices()));
  }

  /** What a choice of a fact is called. */
  public static String choice(Fact<?> fact, String choice, Words words) {
    return words.text("subsidy.choice." + fact.name() + "." + choice);
  }

  /** What a step adds, or takes off: −100,000円. */
  static String yen(Step step, Words words) {
    return (step.yen() < 0 ? "−" : "") + words.yen(Math.abs(step.yen()));
  }

  /** What is known of a fact; empty if nothing. */
  public static String value(Fact<?> fact, Facts facts, Words words) {
    return facts.find(fact).map(value -> told(fact, value, words)).orElse("");
  }

  private static String told(Fact<?> fact, Object value, Words words) {
    return switch (value) {
      case LocalDate day -> words.day(day);
      case Boolean yes -> words.text(yes ? "subsidy.yes" : "subsidy.no");
      case Long number -> fact.kind() == Fact.Kind.YEN ? words.yen(number) : words.number(number);
      case BigDecimal percent -> percent.stripTrailingZeros().toPlainString() + "%";
      case Collection<?> several ->
          words.list(
              fact.choices().stream()
                  .filter(several::contains)
                  .map(one -> choice(fact, one, words))
                  .toList());
      default -> choice(fact, value.toString(), words);
    };
  }
}
