package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a person without a solver would do: go through the pairs by score, best first (then by seeker
 * id, then by opening id), and take each whose person is free and whose opening has room.
 *
 * <p>Demands hold here too: forced people sit first and use up room, forbidden pairs don't occur,
 * and when a pair of someone kept together with others comes up, the whole set takes that opening if
 * everyone of it matches and there is room for all; otherwise the pair is passed over.
 */
final class Greedy {
  private final OpenGroup group;
  private final int[] room;
  private final int[] next;
  private final LeastQueue queue = new LeastQueue();
  private final int[] rankOfPlace;
  private final int[] placeOfRank;
  private final int[][] setOf;

  /** The opening's rank for each who waits, or NOWHERE. */
  final int[] seatOf;

  /** Of those who wait; forced people are not counted. */
  private int placed;

  private long totalScore;

  Greedy(OpenGroup group) {
    this.group = group;
    int people = group.waiting.length;
    room = group.room.clone();
    next = new int[people];
    seatOf = new int[people];
    Arrays.fill(seatOf, SeatFlow.NOWHERE);
    setOf = new int[people][];
    for (int[] set : group.sets) {
      for (int member : set) {
        setOf[member] = set;
      }
    }
    List<String> ids = new ArrayList<>(people);
    for (int place = 0; place < people; place++) {
      ids.add(group.seekerId(place));
    }
    rankOfPlace = Utf8Order.ranks(ids);
    placeOfRank = new int[people];
    for (int place = 0; place < people; place++) {
      placeOfRank[rankOfPlace[place]] = place;
    }
    run();
  }

  Tally tally() {
    return new Tally(placed, totalScore);
  }

  private void run() {
    Preferences offers = group.offers;
    for (int place = 0; place < seatOf.length; place++) {
      next[place] = offers.start(place);
      enqueue(place);
    }
    while (!queue.isEmpty()) {
      int place = placeOfRank[queue.take()];
      if (seatOf[place] != SeatFlow.NOWHERE) {
        continue;
      }
      long key = offers.keys[next[place]++];
      if (!seat(place, key)) {
        enqueue(place);
      }
    }
  }

  private void enqueue(int place) {
    Preferences offers = group.offers;
    int at = next[place];
    if (at < offers.end(place)) {
      if (at == offers.sortedTo(place)) {
        offers.sortMore(place);
      }
      queue.add(offers.keys[at] >>> Preferences.RANK_BITS, rankOfPlace[place]);
    }
  }

  private boolean seat(int place, long key) {
    int opening = Preferences.rank(key);
    if (!group.isInSet[place]) {
      if (room[opening] == 0) {
        return false;
      }
      seatOf[place] = opening;
      room[opening]--;
      placed++;
      totalScore += Preferences.value(key);
      return true;
    }
    int[] set = setOf[place];
    long sum = 0;
    for (int member : set) {
      long score = group.offers.valueOf(member, opening);
      if (score < 0 || room[opening] < set.length) {
        return false;
      }
      sum += score;
    }
    for (int member : set) {
      seatOf[member] = opening;
    }
    room[opening] -= set.length;
    placed += set.length;
    totalScore += sum;
    return true;
  }
}
