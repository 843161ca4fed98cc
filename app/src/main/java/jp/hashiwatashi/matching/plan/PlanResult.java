package jp.hashiwatashi.matching.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hashiwatashi.matching.group.GroupOutcome;
import jp.hashiwatashi.matching.group.Seat;
import jp.hashiwatashi.matching.group.Tally;
import jp.hashiwatashi.matching.group.Unplaced;

/**
 * What came of placing a plan's people.
 *
 * @param people how many of them were in the registers
 * @param milliseconds from the registers to the placement
 * @param missing ids of people who were not in the registers
 * @param hiddenPairs pairs that were forbidden because somebody has hidden them
 * @param stopped whether somebody ended the search before its limit
 * @param faults why the demands allow no placement; empty when there is one
 * @param seats of those placed, in the plan's order
 * @param greedySeats of those whom the best free pair again and again would have placed
 */
public record PlanResult(
    LocalDate asOf,
    String strategy,
    int people,
    long milliseconds,
    List<String> missing,
    int hiddenPairs,
    boolean stopped,
    List<Fault> faults,
    List<Seat> seats,
    List<Seat> greedySeats,
    List<Unplaced> unplaced,
    Tally tally,
    Tally bound,
    Tally greedy) {

  /** Demands that are at odds, in Japanese without a full stop. */
  public record Fault(String what, String mend) {}

  private static final Tally NOTHING = new Tally(0, 0);

  /** How the placement came about, before it is known. */
  record Made(
      LocalDate asOf,
      String strategy,
      int people,
      long milliseconds,
      List<String> missing,
      int hiddenPairs,
      boolean stopped) {

    PlanResult with(GroupOutcome outcome) {
      return switch (outcome) {
        case GroupOutcome.Placed placed ->
            with(
                List.of(),
                placed.seats(),
                placed.greedySeats(),
                placed.unplaced(),
                placed.tally(),
                placed.bound(),
                placed.greedy());
        case GroupOutcome.Refused(var conflicts) ->
            refused(conflicts.stream().map(c -> new Fault(c.what(), c.mend())).distinct().toList());
      };
    }

    PlanResult refused(List<Fault> faults) {
      return with(faults, List.of(), List.of(), List.of(), NOTHING, NOTHING, NOTHING);
    }

    private PlanResult with(
        List<Fault> faults,
        List<Seat> seats,
        List<Seat> greedySeats,
        List<Unplaced> unplaced,
        Tally tally,
        Tally bound,
        Tally greedy) {
      return new PlanResult(
          asOf,
          strategy,
          people,
          milliseconds,
          missing,
          hiddenPairs,
          stopped,
          faults,
          seats,
          greedySeats,
          unplaced,
          tally,
          bound,
          greedy);
    }
  }

  /** Whether it is proved that no placement is better. */
  @JsonIgnore
  public boolean isOptimal() {
    return faults.isEmpty() && tally.equals(bound);
  }

  @JsonIgnore
  public boolean isRefused() {
    return !faults.isEmpty();
  }

  public Optional<Seat> seat(String person) {
    return seats.stream().filter(seat -> seat.seekerId().equals(person)).findFirst();
  }
}
