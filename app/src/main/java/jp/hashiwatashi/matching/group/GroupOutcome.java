package jp.hashiwatashi.matching.group;

import java.util.List;
import java.util.Optional;

/** What came of placing a group: a placement, or the reasons why the demands allow none. */
public sealed interface GroupOutcome {

  /**
   * The best placement found.
   *
   * @param seats people placed, in the group's order
   * @param tally how many are placed, and the sum of their scores
   * @param optimal whether no placement is better: {@code tally} equals {@code bound}
   * @param bound no placement is better than this; proved, whether or not it is reached
   * @param greedy what taking the best free pair again and again would have reached
   * @param greedySeats whom that would have placed where, in the group's order
   * @param unplaced everyone without a place, in the group's order
   * @param certificate where nobody is kept together: the prices that prove the bound
   */
  record Placed(
      List<Seat> seats,
      Tally tally,
      boolean optimal,
      Tally bound,
      Tally greedy,
      List<Seat> greedySeats,
      List<Unplaced> unplaced,
      Optional<Certificate> certificate)
      implements GroupOutcome {
    public Placed {
      seats = List.copyOf(seats);
      greedySeats = List.copyOf(greedySeats);
      unplaced = List.copyOf(unplaced);
    }
  }

  /** The demands contradict each other or the pairs; all conflicts are named, never only one. */
  record Refused(List<Conflict> conflicts) implements GroupOutcome {
    public Refused {
      conflicts = List.copyOf(conflicts);
    }
  }
}
