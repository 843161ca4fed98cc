package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left to decide once the forced people sit: those who wait, the openings that still have
 * room, and each one's offers among them. Openings are numbered here by rank, the order of their ids
 * in UTF-8 bytes among those that occur in a pair; waiting people by their place among the waiting.
 */
final class OpenGroup {
  final GroupProblem problem;

  /** The person's index of each who waits, ascending. */
  final int[] waiting;

  /** Places left by rank, those of forced people taken off. */
  final int[] room;

  /** One list for each who waits, by the place among the waiting. */
  final Preferences offers;

  /** Sets of people to be kept together and not forced, members by their place, ascending. */
  final List<int[]> sets;

  /** Whether someone who waits is kept together with others. */
  final boolean[] isInSet;

  private final int[] openingAt;

  OpenGroup(GroupProblem problem, SettledDemands demands) {
    this.problem = problem;
    boolean[] occurs = new boolean[problem.openings()];
    for (int pair = 0; pair < problem.pairsThrough(problem.people() - 1); pair++) {
      occurs[problem.pairOpening(pair)] = true;
    }
    openingAt = inOrderOfIds(occurs);
    int[] rankOf = new int[problem.openings()];
    room = new int[openingAt.length];
    for (int rank = 0; rank < openingAt.length; rank++) {
      rankOf[openingAt[rank]] = rank;
      room[rank] = problem.room(openingAt[rank]);
    }
    int[] waits = new int[problem.people()];
    int count = 0;
    for (int person = 0; person < problem.people(); person++) {
      if (demands.forcedTo[person] == SettledDemands.FREE) {
        waits[count++] = person;
      } else {
        room[rankOf[demands.forcedTo[person]]]--;
      }
    }
    waiting = Arrays.copyOf(waits, count);
    sets = setsOf(demands);
    isInSet = new boolean[count];
    for (int[] set : sets) {
      for (int member : set) {
        isInSet[member] = true;
      }
    }
    offers = new Preferences(problem.pairsThrough(problem.people() - 1));
    for (int place = 0; place < count; place++) {
      list(place, rankOf, demands);
    }
  }

  private int[] inOrderOfIds(boolean[] occurs) {
    int[] used = new int[occurs.length];
    int count = 0;
    List<String> ids = new ArrayList<>();
    boolean inOrder = true;
    for (int opening = 0; opening < occurs.length; opening++) {
      if (occurs[opening]) {
        String id = problem.openingId(opening);
        inOrder &= count == 0 || Utf8Order.compare(ids.getLast(), id) < 0;
        ids.add(id);
        used[count++] = opening;
      }
    }
    int[] byRank = new int[count];
    int[] ranks = inOrder ? new int[0] : Utf8Order.ranks(ids);
    for (int i = 0; i < count; i++) {
      byRank[inOrder ? i : ranks[i]] = used[i];
    }
    return byRank;
  }

  private List<int[]> setsOf(SettledDemands demands) {
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
  private void list(int place, int[] rankOf, SettledDemands demands) {
    int person = waiting[place];
    offers.openList();
    int through = problem.pairsThrough(person);
    for (int pair = problem.firstPair(person); pair < through; pair++) {
      int opening = problem.pairOpening(pair);
      int rank = rankOf[opening];
      if (room[rank] > 0 && !demands.isForbidden(person, opening)) {
        offers.offer(problem.pairScore(pair), rank);
      }
    }
    offers.closeList(isInSet[place] ? Integer.MAX_VALUE : waiting.length);
  }

  int opening(int rank) {
    return openingAt[rank];
  }

  String seekerId(int place) {
    return problem.seekerId(waiting[place]);
  }
}
