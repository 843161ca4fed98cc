package jp.hashiwatashi.matching.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import jp.hashiwatashi.matching.GroupMatching;
import jp.hashiwatashi.matching.MatchMarks;
import jp.hashiwatashi.matching.engine.Query;
import jp.hashiwatashi.matching.group.GroupPlacement;
import jp.hashiwatashi.register.MergedRecords;
import jp.hashiwatashi.register.RegisterName;
import org.springframework.stereotype.Component;

/** Places the people of a plan from the registers of the moment. */
@Component
class PlanPlacing {

  private final GroupMatching matching;
  private final MatchMarks marks;
  private final MergedRecords merged;

  PlanPlacing(GroupMatching matching, MatchMarks marks, MergedRecords merged) {
    this.matching = matching;
    this.marks = marks;
    this.merged = merged;
  }

  /** The plan with the ids that stand now for records that are gone into others. */
  PlanContent current(PlanContent content) {
    Map<String, String> known = new HashMap<>();
    return content.renumbered(
        id -> standing(RegisterName.PEOPLE, id, matching::knowsPerson, known),
        id -> standing(RegisterName.OPENINGS, id, matching::knowsOpening, known));
  }

  private String standing(
      RegisterName register, String id, Predicate<String> isThere, Map<String, String> known) {
    return isThere.test(id)
        ? id
        : known.computeIfAbsent(
            register + " " + id, key -> merged.standingFor(register, id).orElse(id));
  }

  /** Those of the plan's people who are in the registers. */
  Set<String> present(PlanContent content) {
    Set<String> present = new LinkedHashSet<>(content.people());
    present.removeIf(id -> !matching.knowsPerson(id));
    return present;
  }

  DemandsInForce demands(PlanContent content, Set<String> present) {
    return DemandsInForce.of(content, present, marks.ofPeople(present), matching::knowsOpening);
  }

  /**
   * Works out the placement.
   *
   * @param stop ends a search for people kept together before its limit
   */
  PlanResult place(PlanContent stated, BooleanSupplier stop) {
    long started = System.nanoTime();
    PlanContent content = current(stated);
    Set<String> present = present(content);
    DemandsInForce inForce = demands(content, present);
    Query query = matching.query();
    var problem = matching.problem(List.copyOf(present), inForce.demands(), query);
    var outcome = GroupPlacement.solve(problem, Duration.ofSeconds(content.limitSeconds()), stop);
    List<String> missing = new ArrayList<>(content.people());
    missing.removeAll(present);
    return new PlanResult.Made(
            query.asOf(),
            query.strategy().label(),
            present.size(),
            (System.nanoTime() - started) / 1_000_000,
            List.copyOf(missing),
            inForce.hidden().size(),
            stop.getAsBoolean())
        .with(outcome);
  }
}
