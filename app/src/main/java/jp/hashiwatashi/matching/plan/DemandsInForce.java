package jp.hashiwatashi.matching.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.group.Demand;

/**
 * What a placement has to keep to: what the plan demands of people and openings that are there, and
 * the pairs that somebody has hidden, unless the plan itself pins or allows them.
 *
 * @param hidden the marks that forbid a pair here
 * @param offered pairs that somebody has pinned for everybody, and that this plan does not pin or
 *     forbid yet
 * @param idle demands on people or openings that are not there
 */
public record DemandsInForce(
    List<Demand> demands, List<MatchMark> hidden, List<MatchMark> offered, List<PlanDemand> idle) {

  /**
   * @param marks of the plan's people
   * @param knowsOpening whether an opening is in the registers
   */
  public static DemandsInForce of(
      PlanContent content,
      Set<String> people,
      List<MatchMark> marks,
      Predicate<String> knowsOpening) {
    List<Demand> demands = new ArrayList<>();
    List<PlanDemand> idle = new ArrayList<>();
    for (PlanDemand demand : content.demands()) {
      boolean there =
          people.contains(demand.seekerId())
              && (demand.kind() == PlanDemand.Kind.TOGETHER
                  ? people.contains(demand.other())
                  : knowsOpening.test(demand.other()));
      if (there) {
        demand.demand().ifPresent(demands::add);
      } else {
        idle.add(demand);
      }
    }
    List<MatchMark> hidden = new ArrayList<>();
    List<MatchMark> offered = new ArrayList<>();
    for (MatchMark mark : marks) {
      boolean decided =
          content.demands().stream().anyMatch(d -> d.isOfPair(mark.seekerId(), mark.openingId()));
      if (decided || !people.contains(mark.seekerId()) || !knowsOpening.test(mark.openingId())) {
        continue;
      }
      switch (mark.kind()) {
        case HIDDEN -> {
          hidden.add(mark);
          demands.add(new Demand.Forbid(mark.seekerId(), mark.openingId()));
        }
        case PINNED -> offered.add(mark);
        case ADDED -> {} // it may be no match, and then nobody can be placed there
      }
    }
    return new DemandsInForce(
        List.copyOf(demands), List.copyOf(hidden), List.copyOf(offered), List.copyOf(idle));
  }
}
