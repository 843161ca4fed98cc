package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person without a solver would do: go through the pairs by score, best first (then by seeker
 * id, then by opening id), and take each whose person is free and whose opening has room.
 *
 * <p>Demands hold here too: forced people sit first and use up room, forbidden pairs don't occur,
 * and when a pair of someone kept together with others comes up, the whole set takes that opening if
 * everyone of it matches and there is room for all; otherwise the pair is passed over.
 *
 * <p>Each person waits in a queue with the best offer that can still be had. Room only shrinks: an
 * offer that is still there when its turn comes is still the person's best.
 */
final class Greedy {
  private final OpenGroup group;
  private final int[] room;
  private long placesLeft;
  private final int[] passed;
  private final int[] wanted;
  private final LeastQueue queue = new LeastQueue();
  private final int[] rankOfPlace;

  /** For each who is kept together with others: the set. */
  private final @Nullable Companions[] setOf;

  /** The opening's rank for each who waits, or NOWHERE. */
  final int[] seatOf;

  private int placed;
  private long totalScore;

  /** A set and the openings that match all of it. */
  private record Companions(int[] members, BitSet openings) {}

  Greedy(OpenGroup group) {
    this.group = group;
    int people = group.waiting.length;
    room = group.room.clone();
    placesLeft = Arrays.stream(group.places).asLongStream().sum();
    passed = new int[people];
    wanted = new int[people];
    seatOf = new int[people];
    Arrays.fill(seatOf, SeatFlow.NOWHERE);
    setOf = new Companions[people];
    for (int[] set : group.sets) {
      Companions together = new Companions(set, commonOpenings(set));
      for (int member : set) {
        setOf[member] = together;
      }
    }
    List<String> ids = new ArrayList<>(people);
    for (int place = 0; place < people; place++) {
      ids.add(group.seekerId(place));
    }
    rankOfPlace = Utf8Order.ranks(ids);
    run();
  }

  /** Of those who wait; forced people are not counted. */
  Tally tally() {
    return new Tally(placed, totalScore);
  }

  private BitSet commonOpenings(int[] set) {
    BitSet common = group.offers.openings(set[0]);
    for (int member : set) {
      common.and(group.offers.openings(member));
    }
    return common;
  }

  private void run() {
    int[] placeOfRank = new int[seatOf.length];
    for (int place = 0; place < seatOf.length; place++) {
      placeOfRank[rankOfPlace[place]] = place;
      passed[place] = group.offers.start(place);
      enqueue(place);
    }
    while (!queue.isEmpty() && placesLeft > 0) {
      long score = Preferences.HIGHEST - queue.leastWeight();
      int place = placeOfRank[queue.take()];
      if (seatOf[place] != SeatFlow.NOWHERE) {
        continue;
      }
      if (canBeHad(place, wanted[place])) {
        seat(place, wanted[place], score);
      } else {
        enqueue(place);
      }
    }
  }

  private void seat(int place, int opening, long score) {
    Companions together = setOf[place];
    for (int member : together == null ? new int[] {place} : together.members) {
      seatOf[member] = opening;
      room[opening]--;
      placesLeft--;
      placed++;
      totalScore += member == place ? score : group.offers.valueOf(member, opening);
    }
  }

  /** Finds the best offer that can be had now; of equal scores the one with the lowest id. */
  private void enqueue(int place) {
    Preferences offers = group.offers;
    int through = offers.through(place);
    int at = passed[place];
    if (at == offers.sortedTo(place) && at == offers.start(place) && at < through) {
      offers.sortMore(place);
    }
    int sorted = offers.sortedTo(place);
    while (at < sorted && !canBeHad(place, Preferences.rank(offers.keys[at]))) {
      at++;
    }
    passed[place] = at;
    long best = -1;
    for (; at < through; at++) {
      long value = Preferences.value(offers.keys[at]);
      int opening = Preferences.rank(offers.keys[at]);
      if (value < best) {
        if (at < sorted) {
          break;
        }
      } else if (canBeHad(place, opening) && (value > best || isBefore(opening, wanted[place]))) {
        best = value;
        wanted[place] = opening;
      }
    }
    if (best >= 0) {
      queue.add(Preferences.HIGHEST - best, rankOfPlace[place]);
    }
  }

  private boolean isBefore(int opening, int other) {
    return Utf8Order.compare(group.openingId(opening), group.openingId(other)) < 0;
  }

  private boolean canBeHad(int place, int opening) {
    Companions together = setOf[place];
    return together == null
        ? room[opening] > 0
        : room[opening] >= together.members.length && together.openings.get(opening);
  }
}
