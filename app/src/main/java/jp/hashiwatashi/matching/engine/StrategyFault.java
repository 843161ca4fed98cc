package jp.hashiwatashi.matching.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A strategy file that cannot be used; it names everything that is wrong with it. */
public final class StrategyFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  StrategyFault(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** One for each mistake; at least one. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * One thing that is wrong with the file.
   *
   * @param line of the file, from 1
   * @param where the names that lead there, such as {@code weights.wage}, or {@code -} for the whole
   * @param what what is wrong, in Japanese
   * @param mend how to mend it, in Japanese
   */
  public record Problem(int line, String where, String what, String mend) {

    static final String WHOLE = "-";

    @Override
    public String toString() {
      return line + ":" + where + ": " + what + "; " + mend;
    }
  }
}
