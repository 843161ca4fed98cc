package jp.hashiwatashi.matching.engine;

import java.util.List;

/** A strategy file that cannot be used; it names everything that is wrong with it. */
public final class StrategyFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  StrategyFault(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** In Japanese: where, what, and how to mend it; at least one. */
  public List<String> problems() {
    return problems;
  }
}
