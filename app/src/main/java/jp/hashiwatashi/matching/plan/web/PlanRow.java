package jp.hashiwatashi.matching.plan.web;

import java.util.List;
import java.util.Set;
import jp.hashiwatashi.matching.PairJudged;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.group.Seat;
import jp.hashiwatashi.matching.group.Unplaced;
import jp.hashiwatashi.matching.plan.PlanDemand;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SendingRecord;
import org.jspecify.annotations.Nullable;

/**
 * One person of a plan with what is proposed.
 *
 * @param person null for one who is not in the registers
 * @param seat null for one who is not placed
 * @param opening of the seat; null without one, and when it is gone meanwhile
 * @param pair the seat as it is judged now; null without one
 * @param greedy where taking the best free pair again and again would have placed the person; or null
 * @param reason why the person is not placed; null for one who is, or who came after the placement
 * @param demands of the person
 * @param companions ids of those kept together with the person
 * @param moved whether the person stood elsewhere before the last change
 */
public record PlanRow(
    String id,
    @Nullable SendingRecord person,
    @Nullable Seat seat,
    @Nullable Opening opening,
    @Nullable PairJudged pair,
    @Nullable Seat greedy,
    Unplaced.@Nullable Reason reason,
    List<PlanDemand> demands,
    Set<String> companions,
    boolean moved) {

  public String name() {
    return person == null ? id : person.name();
  }

  public boolean isPinned() {
    return demands.stream().anyMatch(d -> d.kind() == PlanDemand.Kind.PIN);
  }

  /** Whether greedy would have done the same. */
  public boolean isAsGreedy() {
    return seat == null
        ? greedy == null
        : greedy != null && greedy.openingId().equals(seat.openingId());
  }

  public Set<Condition> notStated() {
    return pair == null ? Set.of() : pair.explanation().notStated();
  }
}
