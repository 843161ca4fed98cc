package jp.hashiwatashi.matching.group;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Places a whole group: most people first, then the greatest sum of scores, within every opening's
 * room and the consultant's demands. Without people kept together the answer is always the optimum;
 * with them, a search that gives the optimum or, when its limit ends it, the best placement found and
 * a proved bound. The same problem gives the same placement on every run (a search that the limit
 * ends may get further on another day).
 *
 * <p>Memory: about 8 bytes a pair beside the problem, twice that where people are kept together.
 */
public final class GroupPlacement {
  /** Above it the scaled sums of a search for people kept together could leave 63 bits. */
  public static final int MOST_PEOPLE_WITH_SETS = 30_000;

  private GroupPlacement() {}

  /** What is at odds among the demands, without looking for a placement; empty when nothing is. */
  public static List<Conflict> conflicts(GroupProblem problem) {
    return new SettledDemands(problem).conflicts();
  }

  /**
   * Solves the problem.
   *
   * @param limit how long the search for people kept together may look for something better; the
   *     first placement and its bound are worked out whatever the limit
   * @throws IllegalArgumentException when people are kept together in a group of more than 30,000
   */
  public static GroupOutcome solve(GroupProblem problem, Duration limit) {
    return solve(problem, limit, () -> false);
  }

  /**
   * Solves the problem; somebody may end the search before its limit.
   *
   * @param stop asked again and again from the solving thread; once true, the search ends as if its
   *     limit were reached
   */
  public static GroupOutcome solve(GroupProblem problem, Duration limit, BooleanSupplier stop) {
    SettledDemands demands = new SettledDemands(problem);
    if (!demands.conflicts().isEmpty()) {
      return new GroupOutcome.Refused(demands.conflicts());
    }
    OpenGroup group = new OpenGroup(problem, demands);
    if (!group.sets.isEmpty() && problem.people() > MOST_PEOPLE_WITH_SETS) {
      throw new IllegalArgumentException("sets in a group of " + problem.people());
    }
    Greedy greedy = new Greedy(group);
    SeatPlan plan =
        group.sets.isEmpty()
            ? new PlainSearch(group).plan()
            : new TogetherSearch(group, greedy, limit, stop).plan();
    return new Answer(problem, demands, group).placed(plan, greedy);
  }
}
