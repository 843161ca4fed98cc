package jp.hashiwatashi.matching.group;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same group by another's solvers: a min-cost flow, and a model for CP-SAT. */
final class OrTools {
  static {
    Loader.loadNativeLibraries();
  }

  private OrTools() {}

  /** By min-cost flow; pins and forbidden pairs are met, nobody may be kept together. */
  static Tally flow(GroupProblem problem) {
    SettledDemands demands = new SettledDemands(problem);
    int people = problem.people();
    int sink = people + problem.openings();
    long unplaced = (people + 1L) * GroupProblem.HIGHEST_SCORE;
    MinCostFlow flow = new MinCostFlow();
    for (int person = 0; person < people; person++) {
      flow.setNodeSupply(person, 1);
      for (int pair = problem.firstPair(person); pair < problem.pairsThrough(person); pair++) {
        int opening = problem.pairOpening(pair);
        if (isAllowed(demands, person, opening)) {
          flow.addArcWithCapacityAndUnitCost(
              person, people + opening, 1, GroupProblem.HIGHEST_SCORE - problem.pairScore(pair));
        }
      }
    }
    int firstUnplaced = flow.getNumArcs();
    for (int person = 0; person < people; person++) {
      // Forced people have no way out: with room for them all, the flow seats them.
      if (demands.forcedTo[person] == SettledDemands.FREE) {
        flow.addArcWithCapacityAndUnitCost(person, sink, 1, unplaced);
      }
    }
    for (int opening = 0; opening < problem.openings(); opening++) {
      flow.addArcWithCapacityAndUnitCost(people + opening, sink, problem.room(opening), 0);
    }
    flow.setNodeSupply(sink, -people);
    if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
      throw new AssertionError("the peer found no flow");
    }
    int placed = 0;
    long total = 0;
    for (int arc = 0; arc < firstUnplaced; arc++) {
      if (flow.getFlow(arc) > 0) {
        placed++;
        total += GroupProblem.HIGHEST_SCORE - flow.getUnitCost(arc);
      }
    }
    return new Tally(placed, total);
  }

  /** By CP-SAT, straight from the words of the demands. */
  static Tally constraints(GroupProblem problem) {
    CpModel model = new CpModel();
    SettledDemands demands = new SettledDemands(problem);
    List<Map<Integer, BoolVar>> at = new ArrayList<>();
    Map<Integer, List<Literal>> guests = new HashMap<>();
    LinearExprBuilder objective = LinearExpr.newBuilder();
    long big = (problem.people() + 1L) * GroupProblem.HIGHEST_SCORE;
    for (int person = 0; person < problem.people(); person++) {
      Map<Integer, BoolVar> mine = new HashMap<>();
      for (int pair = problem.firstPair(person); pair < problem.pairsThrough(person); pair++) {
        int opening = problem.pairOpening(pair);
        BoolVar seat = model.newBoolVar(person + "@" + opening);
        mine.put(opening, seat);
        guests.computeIfAbsent(opening, any -> new ArrayList<>()).add(seat);
        objective.addTerm(seat, big + problem.pairScore(pair));
        if (!isAllowed(demands, person, opening)) {
          model.addEquality(seat, 0);
        }
      }
      model.addAtMostOne(mine.values().toArray(Literal[]::new));
      if (demands.forcedTo[person] != SettledDemands.FREE) {
        model.addEquality(mine.get(demands.forcedTo[person]), 1);
      }
      at.add(mine);
    }
    guests.forEach((opening, seats) ->
        model.addLessOrEqual(LinearExpr.sum(seats.toArray(Literal[]::new)), problem.room(opening)));
    for (Demand demand : problem.demands()) {
      if (demand instanceof Demand.Together(String one, String other)) {
        sameSeat(
            model,
            at.get(problem.seekerIds().indexOf(one)),
            at.get(problem.seekerIds().indexOf(other)));
      }
    }
    model.maximize(objective);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    if (solver.solve(model) != CpSolverStatus.OPTIMAL) {
      throw new AssertionError("the peer found no optimum");
    }
    return tally(problem, at, solver);
  }

  private static void sameSeat(
      CpModel model, Map<Integer, BoolVar> one, Map<Integer, BoolVar> other) {
    one.forEach((opening, seat) -> {
      BoolVar partner = other.get(opening);
      if (partner == null) {
        model.addEquality(seat, 0);
      } else {
        model.addEquality(seat, partner);
      }
    });
    other.forEach((opening, seat) -> {
      if (!one.containsKey(opening)) {
        model.addEquality(seat, 0);
      }
    });
  }

  private static Tally tally(
      GroupProblem problem, List<Map<Integer, BoolVar>> at, CpSolver solver) {
    int placed = 0;
    long total = 0;
    for (int person = 0; person < problem.people(); person++) {
      for (int pair = problem.firstPair(person); pair < problem.pairsThrough(person); pair++) {
        if (solver.booleanValue(at.get(person).get(problem.pairOpening(pair)))) {
          placed++;
          total += problem.pairScore(pair);
        }
      }
    }
    return new Tally(placed, total);
  }

  private static boolean isAllowed(SettledDemands demands, int person, int opening) {
    int forced = demands.forcedTo[person];
    return (forced == SettledDemands.FREE || forced == opening)
        && !demands.isForbidden(person, opening);
  }
}
