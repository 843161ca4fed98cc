package jp.hashiwatashi.benchmarks;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import jp.hashiwatashi.matching.group.Tally;

/** The same placement by OR-Tools: people to openings to a sink, or straight to it unplaced. */
final class FlowPeer {
  private FlowPeer() {}

  static Tally solve(GroupMarket market) {
    int people = market.people();
    int openings = market.room().length;
    int sink = people + openings;
    long unplaced = 100_000L * people + 1;
    MinCostFlow flow = new MinCostFlow(sink + 1, market.pairs() + people + openings);
    for (int person = 0; person < people; person++) {
      int[] to = market.openings()[person];
      int[] score = market.scores()[person];
      for (int i = 0; i < to.length; i++) {
        flow.addArcWithCapacityAndUnitCost(person, people + to[i], 1, 100_000 - score[i]);
      }
    }
    int firstUnplaced = flow.getNumArcs();
    for (int person = 0; person < people; person++) {
      flow.addArcWithCapacityAndUnitCost(person, sink, 1, unplaced);
      flow.setNodeSupply(person, 1);
    }
    for (int opening = 0; opening < openings; opening++) {
      flow.addArcWithCapacityAndUnitCost(people + opening, sink, market.room()[opening], 0);
    }
    flow.setNodeSupply(sink, -people);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("the peer found no flow");
    }
    int placed = 0;
    long total = 0;
    for (int arc = 0; arc < firstUnplaced; arc++) {
      if (flow.getFlow(arc) > 0) {
        placed++;
        total += 100_000 - flow.getUnitCost(arc);
      }
    }
    flow.delete();
    return new Tally(placed, total);
  }
}
