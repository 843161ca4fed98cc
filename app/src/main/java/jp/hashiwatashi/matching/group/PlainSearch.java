package jp.hashiwatashi.matching.group;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The optimum where nobody need be kept together: one flow, and the prices that prove it. */
final class PlainSearch {
  private final OpenGroup group;
  private final SeatFlow flow;
  private final long big;
  private final long worth;

  PlainSearch(OpenGroup group) {
    this.group = group;
    int people = group.waiting.length;
    big = Worth.big(group.problem.people());
    flow = new SeatFlow(group.offers, group.room, people, big);
    int[] lists = new int[people];
    Arrays.setAll(lists, place -> place);
    worth = flow.seat(lists, people);
  }

  boolean seats(int place) {
    return flow.seatOf(place) != SeatFlow.NOWHERE;
  }

  SeatPlan plan() {
    int[] seatOf = new int[group.waiting.length];
    Arrays.setAll(seatOf, flow::seatOf);
    return new SeatPlan(seatOf, Worth.tally(worth, big), Optional.of(certificate()));
  }

  private Certificate certificate() {
    Map<String, Long> prices = new HashMap<>();
    for (int opening = 0; opening < group.room.length; opening++) {
      if (flow.price(opening) > 0) {
        prices.put(group.problem.openingId(group.opening(opening)), flow.price(opening));
      }
    }
    return new Certificate(big, prices);
  }
}
