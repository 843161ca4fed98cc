package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left to decide once the forced people sit: those who wait, the openings that still have
 * room, and each one's offers among them. Openings are numbered here by rank, the order in which they
 * first occur in an offer; waiting people by their place among the waiting.
 */
final class OpenGroup {
  final GroupProblem problem;

  /** The person's index of each who waits, ascending. */
  final int[] waiting;

  /** Places left by rank, those of forced people taken off. */
  final int[] room;

  /** By rank: the places that could be taken at all: the room, or the fewer people who match. */
  final int[] places;

  /** One list for each who waits, by the place among the waiting. */
  final Preferences offers;

  /** Sets of people to be kept together and not forced, members by their place, ascending. */
  final List<int[]> sets;

  /** Whether someone who waits is kept together with others. */
  final boolean[] isInSet;

  private final SettledDemands demands;
  private int[] openingAt = new int[64];
  private int ranks;

  OpenGroup(GroupProblem problem, SettledDemands demands) {
    this.problem = problem;
    this.demands = demands;
    int[] left = new int[problem.openings()];
    Arrays.setAll(left, problem::room);
    int[] waits = new int[problem.people()];
    int count = 0;
    for (int person = 0; person < problem.people(); person++) {
      if (demands.forcedTo[person] == SettledDemands.FREE) {
        waits[count++] = person;
      } else {
        left[demands.forcedTo[person]]--;
      }
    }
    waiting = Arrays.copyOf(waits, count);
    sets = setsOf();
    isInSet = new boolean[count];
    for (int[] set : sets) {
      for (int member : set) {
        isInSet[member] = true;
      }
    }
    offers = new Preferences(problem.pairs());
    int[] rankPlusOne = new int[problem.openings()];
    int[] takers = new int[problem.openings()];
    for (int place = 0; place < count; place++) {
      list(place, left, rankPlusOne, takers);
    }
    room = new int[ranks];
    places = new int[ranks];
    for (int rank = 0; rank < ranks; rank++) {
      room[rank] = left[openingAt[rank]];
      places[rank] = Math.min(room[rank], takers[openingAt[rank]]);
    }
  }

  private List<int[]> setsOf() {
    if (problem.demands().isEmpty()) {
      return List.of();
    }
    Map<Integer, Integer> placeOf = new HashMap<>();
    for (int place = 0; place < waiting.length; place++) {
      placeOf.put(waiting[place], place);
    }
    List<int[]> open = new ArrayList<>();
    for (int[] set : demands.sets()) {
      if (placeOf.containsKey(set[0])) {
        open.add(Arrays.stream(set).map(person -> placeOf.getOrDefault(person, -1)).toArray());
      }
    }
    return open;
  }

  /**
   * The best n of n who wait are enough for one who is placed alone: the others fill at most n − 1
   * openings. Who is kept together with others may need an opening far down: no such cut there.
   */
  private void list(int place, int[] left, int[] rankPlusOne, int[] takers) {
    int person = waiting[place];
    offers.openList();
    int through = problem.pairsThrough(person);
    for (int pair = problem.firstPair(person); pair < through; pair++) {
      int opening = problem.pairOpening(pair);
      if (left[opening] > 0 && !demands.isForbidden(person, opening)) {
        if (rankPlusOne[opening] == 0) {
          rankPlusOne[opening] = rank(opening) + 1;
        }
        takers[opening]++;
        offers.offer(problem.pairScore(pair), rankPlusOne[opening] - 1);
      }
    }
    offers.closeList(isInSet[place] ? Integer.MAX_VALUE : waiting.length);
  }

  private int rank(int opening) {
    if (ranks == openingAt.length) {
      openingAt = Arrays.copyOf(openingAt, ranks * 2);
    }
    openingAt[ranks] = opening;
    return ranks++;
  }

  String openingId(int rank) {
    return problem.openingId(openingAt[rank]);
  }

  int opening(int rank) {
    return openingAt[rank];
  }

  String seekerId(int place) {
    return problem.seekerId(waiting[place]);
  }
}
