package jp.hashiwatashi.matching.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hashiwatashi.matching.GroupMatching;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.matching.group.Demand;
import jp.hashiwatashi.matching.group.GroupOutcome;
import jp.hashiwatashi.matching.group.GroupPlacement;
import jp.hashiwatashi.matching.group.GroupProblem;
import jp.hashiwatashi.matching.group.Seat;
import jp.hashiwatashi.matching.group.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where else one person of a plan could go, and what that would cost the whole plan: each of the best
 * candidates is pinned in turn, and the whole group placed anew.
 */
@Component
public class PlanAlternatives {

  /** How many of the best are tried. */
  private static final int MOST = 20;

  /** For each trial, where people are kept together. */
  private static final Duration SEARCH = Duration.ofMillis(50);

  private final GroupMatching matching;
  private final PlanPlacing placing;

  PlanAlternatives(GroupMatching matching, PlanPlacing placing) {
    this.matching = matching;
    this.placing = placing;
  }

  /**
   * One opening.
   *
   * @param taken by how many others the plan's placement fills it
   * @param room places left at the opening without the plan
   * @param tally of the whole plan with this person there; null where the demands do not allow it
   * @param proved whether no placement with this person there is better
   */
  public record Alternative(
      Candidate candidate, int taken, int room, @Nullable Tally tally, boolean proved) {

    public boolean isFull() {
      return taken >= room;
    }
  }

  /**
   * The best candidates of a person.
   *
   * @param now what the whole plan comes to as it is; null where its demands are at odds
   * @param best empty for a person who is not in the registers
   */
  public record Found(@Nullable Tally now, List<Alternative> best) {}

  public Found of(PlanVersion version, String person) {
    PlanContent content = placing.current(version.content());
    Set<String> present = placing.present(content);
    List<Candidate> best = matching.best(person, MOST);
    List<Demand> standing = placing.demands(content, present).demands();
    List<Demand> others = new ArrayList<>(standing);
    others.removeIf(d -> d instanceof Demand.Pin pin && pin.seekerId().equals(person));
    Set<Demand> wide = new LinkedHashSet<>(standing);
    best.forEach(c -> wide.add(new Demand.Pin(person, c.openingId())));
    GroupProblem problem =
        matching.problem(List.copyOf(present), List.copyOf(wide), matching.query());
    Map<String, Integer> taken = taken(version.result(), person);
    List<Alternative> alternatives = new ArrayList<>();
    for (Candidate candidate : best) {
      List<Demand> trial = new ArrayList<>(others);
      trial.remove(new Demand.Forbid(person, candidate.openingId()));
      trial.add(new Demand.Pin(person, candidate.openingId()));
      alternatives.add(
          alternative(candidate, GroupPlacement.solve(problem.with(trial), SEARCH), taken));
    }
    @Nullable Tally now =
        switch (GroupPlacement.solve(problem.with(standing), SEARCH)) {
          case GroupOutcome.Placed placed -> placed.tally();
          case GroupOutcome.Refused _ -> null;
        };
    return new Found(now, List.copyOf(alternatives));
  }

  private Alternative alternative(
      Candidate candidate, GroupOutcome outcome, Map<String, Integer> taken) {
    int others = taken.getOrDefault(candidate.openingId(), 0);
    int room = matching.room(candidate.openingId());
    return switch (outcome) {
      case GroupOutcome.Placed placed ->
          new Alternative(candidate, others, room, placed.tally(), placed.optimal());
      case GroupOutcome.Refused _ -> new Alternative(candidate, others, room, null, true);
    };
  }

  private static Map<String, Integer> taken(@Nullable PlanResult result, String person) {
    Map<String, Integer> taken = new HashMap<>();
    for (Seat seat : result == null ? List.<Seat>of() : result.seats()) {
      if (!seat.seekerId().equals(person)) {
        taken.merge(seat.openingId(), 1, Integer::sum);
      }
    }
    return taken;
  }
}
