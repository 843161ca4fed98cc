package jp.hashiwatashi.matching.group;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Greedy as the specification tells it: all pairs in one list, gone through from its top. */
final class PairByPair {

  private final GroupProblem problem;
  private final SettledDemands demands;
  private final int[] room;
  private final boolean[] seated;
  private Tally tally = new Tally(0, 0);

  private record Pair(int person, int opening, int score, byte[] seekerId, byte[] openingId) {}

  private PairByPair(GroupProblem problem) {
    this.problem = problem;
    demands = new SettledDemands(problem);
    room = new int[problem.openings()];
    Arrays.setAll(room, problem::room);
    seated = new boolean[problem.people()];
  }

  static Tally tally(GroupProblem problem) {
    PairByPair greedy = new PairByPair(problem);
    for (int person = 0; person < problem.people(); person++) {
      if (greedy.demands.forcedTo[person] != SettledDemands.FREE) {
        greedy.seat(person, greedy.demands.forcedTo[person]);
      }
    }
    for (Pair pair : greedy.pairs()) {
      greedy.consider(pair);
    }
    return greedy.tally;
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int person = 0; person < problem.people(); person++) {
      for (int at = problem.firstPair(person); at < problem.pairsThrough(person); at++) {
        int opening = problem.pairOpening(at);
        pairs.add(
            new Pair(
                person,
                opening,
                problem.pairScore(at),
                problem.seekerId(person).getBytes(UTF_8),
                problem.openingId(opening).getBytes(UTF_8)));
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair p) -> -p.score())
            .thenComparing(Pair::seekerId, Arrays::compareUnsigned)
            .thenComparing(Pair::openingId, Arrays::compareUnsigned));
    return pairs;
  }

  private void consider(Pair pair) {
    int[] together =
        demands.sets().stream()
            .filter(set -> Arrays.stream(set).anyMatch(member -> member == pair.person()))
            .findFirst()
            .orElse(new int[] {pair.person()});
    boolean free = room[pair.opening()] >= together.length;
    for (int member : together) {
      free &= !seated[member] && mayTake(member, pair.opening());
    }
    if (free) {
      for (int member : together) {
        seat(member, pair.opening());
      }
    }
  }

  private boolean mayTake(int person, int opening) {
    return problem.pairOf(person, opening) >= 0 && !demands.isForbidden(person, opening);
  }

  private void seat(int person, int opening) {
    seated[person] = true;
    room[opening]--;
    int score = problem.pairScore(problem.pairOf(person, opening));
    tally = new Tally(tally.placed() + 1, tally.totalScore() + score);
  }
}
