package jp.hashiwatashi.subsidy.rules;

import java.util.List;

/** What a course says of a case. */
public sealed interface Answer {

  /** What the source asks for and no fact tells. */
  List<Requirement> assumed();

  /** By day; as far as the days that they count from are known. */
  List<Deadline> deadlines();

  /** The courses' law has no version of that day. */
  record NoRuleKnown() implements Answer {

    @Override
    public List<Requirement> assumed() {
      return List.of();
    }

    @Override
    public List<Deadline> deadlines() {
      return List.of();
    }
  }

  /**
   * Everything that is known speaks for it, and not enough is known.
   *
   * @param missing in the order of the course's facts
   */
  record FactsNeeded(List<Fact<?>> missing, List<Requirement> assumed, List<Deadline> deadlines)
      implements Answer {}

  /**
   * @param unmet all of them, in the order of the source
   */
  record NotPayable(List<Requirement> unmet, List<Requirement> assumed, List<Deadline> deadlines)
      implements Answer {}

  /**
   * @param steps in the order of the source; they add up to the amount
   */
  record Payable(List<Step> steps, List<Requirement> assumed, List<Deadline> deadlines)
      implements Answer {

    /** Whole yen, 0 or more. */
    public long yen() {
      return steps.stream().mapToLong(Step::yen).sum();
    }
  }
}
