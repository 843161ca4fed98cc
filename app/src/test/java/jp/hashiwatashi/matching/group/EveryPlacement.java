package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through every placement of a small group, of whole sets and of everyone else: the definition
 * of what the solver must find.
 */
final class EveryPlacement {
  private final GroupProblem problem;
  private final SettledDemands demands;
  private final List<int[]> units;
  private final int[] room;
  private Tally best = new Tally(-1, 0);

  private EveryPlacement(GroupProblem problem) {
    this.problem = problem;
    demands = new SettledDemands(problem);
    units = new ArrayList<>(demands.sets());
    for (int person = 0; person < problem.people(); person++) {
      int alone = person;
      if (units.stream().flatMapToInt(Arrays::stream).noneMatch(member -> member == alone)) {
        units.add(new int[] {person});
      }
    }
    room = new int[problem.openings()];
    Arrays.setAll(room, problem::room);
  }

  static Tally best(GroupProblem problem) {
    EveryPlacement every = new EveryPlacement(problem);
    every.place(0, 0, 0);
    return every.best;
  }

  private void place(int unit, int placed, long total) {
    if (unit == units.size()) {
      Tally tally = new Tally(placed, total);
      best = tally.compareTo(best) > 0 ? tally : best;
      return;
    }
    int[] members = units.get(unit);
    for (int opening = 0; opening < room.length; opening++) {
      long score = score(members, opening);
      if (score >= 0 && room[opening] >= members.length) {
        room[opening] -= members.length;
        place(unit + 1, placed + members.length, total + score);
        room[opening] += members.length;
      }
    }
    if (demands.forcedTo[members[0]] == SettledDemands.FREE) {
      place(unit + 1, placed, total);
    }
  }

  /** The sum of all members' scores, -1 where somebody may not be. */
  private long score(int[] members, int opening) {
    long score = 0;
    for (int member : members) {
      int pair = problem.pairOf(member, opening);
      int forced = demands.forcedTo[member];
      if (pair < 0
          || demands.isForbidden(member, opening)
          || forced != SettledDemands.FREE && forced != opening) {
        return -1;
      }
      score += problem.pairScore(pair);
    }
    return score;
  }
}
