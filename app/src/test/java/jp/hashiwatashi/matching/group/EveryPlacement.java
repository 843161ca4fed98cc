package jp.hashiwatashi.matching.group;

import java.util.List;

/** Goes through every placement of a tiny group: the definition of what the solver must find. */
final class EveryPlacement {
  private final GroupProblem problem;
  private final SettledDemands demands;
  private final List<int[]> sets;
  private final int[] room;
  private final int[] openingOf;
  private Tally best = new Tally(-1, 0);

  private EveryPlacement(GroupProblem problem) {
    this.problem = problem;
    demands = new SettledDemands(problem);
    sets = demands.sets();
    room = new int[problem.openings()];
    for (int opening = 0; opening < room.length; opening++) {
      room[opening] = problem.room(opening);
    }
    openingOf = new int[problem.people()];
  }

  static Tally best(GroupProblem problem) {
    EveryPlacement every = new EveryPlacement(problem);
    every.place(0, 0, 0);
    return every.best;
  }

  private void place(int person, int placed, long total) {
    if (person == problem.people()) {
      Tally tally = new Tally(placed, total);
      if (tally.compareTo(best) > 0 && setsAreTogether()) {
        best = tally;
      }
      return;
    }
    for (int pair = problem.firstPair(person); pair < problem.pairsThrough(person); pair++) {
      int opening = problem.pairOpening(pair);
      boolean elsewhere =
          demands.forcedTo[person] != SettledDemands.FREE && demands.forcedTo[person] != opening;
      if (room[opening] > 0 && !elsewhere && !demands.isForbidden(person, opening)) {
        room[opening]--;
        openingOf[person] = opening;
        place(person + 1, placed + 1, total + problem.pairScore(pair));
        room[opening]++;
      }
    }
    if (demands.forcedTo[person] == SettledDemands.FREE) {
      openingOf[person] = -1;
      place(person + 1, placed, total);
    }
  }

  private boolean setsAreTogether() {
    for (int[] set : sets) {
      for (int member : set) {
        if (openingOf[member] != openingOf[set[0]]) {
          return false;
        }
      }
    }
    return true;
  }
}
