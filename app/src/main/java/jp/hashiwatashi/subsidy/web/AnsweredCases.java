package jp.hashiwatashi.subsidy.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.cases.SubsidyCase;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Requirement;

/**
 * What a file of cases came to.
 *
 * @param cases in the file
 * @param counts of each outcome, those without any too
 * @param yen of all that are payable together
 * @param first those that a page shows, in the order of the file
 * @param carried the file, for the press that takes the answers out
 */
public record AnsweredCases(
    int cases, Map<Outcome, Integer> counts, long yen, List<Answered> first, String carried) {

  /** Cases that a page shows. */
  public static final int SHOWN = 50;

  /** What an answer is, as people read it. */
  public enum Outcome {
    PAYABLE,
    NOT_PAYABLE,
    NEEDS_FACTS,
    NO_RULE_KNOWN;

    /** As files write it: {@code not_payable}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(Answer answer) {
      return switch (answer) {
        case Answer.Payable payable -> PAYABLE;
        case Answer.NotPayable not -> NOT_PAYABLE;
        case Answer.FactsNeeded needed -> NEEDS_FACTS;
        case Answer.NoRuleKnown none -> NO_RULE_KNOWN;
      };
    }
  }

  /** A case with its answer. */
  public record Answered(SubsidyCase asked, Answer answer) {

    public Outcome outcome() {
      return Outcome.of(answer);
    }
  }

  static AnsweredCases of(List<SubsidyCase> cases, String carried) {
    List<Answered> all = cases.stream().map(one -> new Answered(one, one.answer())).toList();
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    long yen = 0;
    for (Answered one : all) {
      counts.merge(one.outcome(), 1, Integer::sum);
      yen += one.answer() instanceof Answer.Payable payable ? payable.yen() : 0;
    }
    return new AnsweredCases(all.size(), counts, yen, all.stream().limit(SHOWN).toList(), carried);
  }

  /** The first thing that decides it; what else does is told in the file. */
  public static String reason(Answered one, Words words) {
    return switch (one.answer()) {
      case Answer.Payable payable ->
          payable.steps().isEmpty() ? "" : payable.steps().getFirst().label();
      case Answer.NotPayable not -> unmet(not.unmet(), words);
      case Answer.FactsNeeded needed ->
          words.text(
              "subsidy.batch.missing",
              words.list(
                  needed.missing().stream().map(fact -> FactWords.label(fact, words)).toList()));
      case Answer.NoRuleKnown none -> day(one.asked(), words);
    };
  }

  private static String day(SubsidyCase asked, Words words) {
    Fact<?> day = asked.course().selectingDay();
    return words.text(
        "subsidy.batch.day",
        FactWords.label(day, words),
        FactWords.value(day, asked.facts(), words));
  }

  private static String unmet(List<Requirement> unmet, Words words) {
    String first = words.text("subsidy.unmet.of", unmet.getFirst().wording());
    return unmet.size() == 1 ? first : words.text("subsidy.batch.more", first, unmet.size() - 1);
  }
}
