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
  private long placesLeft;

  Greedy(OpenGroup group) {
    this.group = group;
    int people = group.waiting.length;
    room = group.room.clone();
    placesLeft = Arrays.stream(Places.of(group)).asLongStream().sum();
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
    for (int place = 0; place < seatOf.length; place++) {
      next[place] = group.offers.start(place);
      enqueue(place);
    }
    while (!queue.isEmpty() && placesLeft > 0) {
      int place = placeOfRank[queue.take()];
      if (seatOf[place] == SeatFlow.NOWHERE && !seatAtNextScore(place)) {
        enqueue(place);
      }
    }
  }

  private void enqueue(int place) {
    int at = next[place];
    if (at < group.offers.through(place)) {
      queue.add(group.offers.sortedKey(place, at) >>> Preferences.RANK_BITS, rankOfPlace[place]);
    }
  }

  /** Passes over all offers of the person's next score; takes the first by id that can be had. */
  private boolean seatAtNextScore(int place) {
    Preferences offers = group.offers;
    int at = next[place];
    long score = Preferences.value(offers.sortedKey(place, at));
    int first = SeatFlow.NOWHERE;
    for (; at < offers.through(place); at++) {
      long key = offers.sortedKey(place, at);
      if (Preferences.value(key) != score) {
        break;
      }
      int opening = Preferences.rank(key);
      if (canBeHad(place, opening)
          && (first == SeatFlow.NOWHERE
              || Utf8Order.compare(group.openingId(opening), group.openingId(first)) < 0)) {
        first = opening;
      }
    }
    next[place] = at;
    if (first == SeatFlow.NOWHERE) {
      return false;
    }
    for (int member : group.isInSet[place] ? setOf[place] : new int[] {place}) {
      seatOf[member] = first;
      room[first]--;
      placesLeft--;
      placed++;
      totalScore += member == place ? score : offers.valueOf(member, first);
    }
    return true;
  }

  private boolean canBeHad(int place, int opening) {
    if (!group.isInSet[place]) {
      return room[opening] > 0;
    }
    if (room[opening] < setOf[place].length) {
      return false;
    }
    for (int member : setOf[place]) {
      if (group.offers.valueOf(member, opening) < 0) {
        return false;
      }
    }
    return true;
  }
}
