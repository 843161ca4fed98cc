package jp.hashiwatashi.matching.group;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The optimum where nobody need be kept together: one flow, and the prices that prove it.
 *
 * <p>The flow is quick where those who choose are fewer than what they choose from. Where places are
 * scarcer than people the places choose: each place of an opening is a row, each person an "opening"
 * with room for one. The proof is the same with the sides' names swapped: what a place gains is the
 * price of its opening.
 */
final class PlainSearch {
  private final OpenGroup group;
  private final long big;
  private final long worth;

  /** The opening's rank for each who waits, or NOWHERE. */
  private final int[] seatOf;

  private final long[] price;

  PlainSearch(OpenGroup group) {
    this.group = group;
    big = Worth.big(group.problem.people());
    seatOf = new int[group.waiting.length];
    price = new long[group.room.length];
    boolean placesAreScarcer = Arrays.stream(group.places).asLongStream().sum() < seatOf.length;
    worth = placesAreScarcer ? placesChoose() : peopleChoose();
  }

  private long peopleChoose() {
    int people = seatOf.length;
    SeatFlow flow = new SeatFlow(group.offers, group.room, people, big);
    int[] lists = new int[people];
    Arrays.setAll(lists, place -> place);
    long reached = flow.seat(lists, people);
    Arrays.setAll(seatOf, flow::seatOf);
    Arrays.setAll(price, flow::price);
    return reached;
  }

  private long placesChoose() {
    int[] oneEach = new int[seatOf.length];
    Arrays.fill(oneEach, 1);
    int[] openingOfPlace = Places.expanded(group.places);
    Preferences people = Places.offersOf(group);
    SeatFlow flow = new SeatFlow(people, oneEach, openingOfPlace.length, big);
    long reached = flow.seat(openingOfPlace, openingOfPlace.length);
    Arrays.fill(seatOf, SeatFlow.NOWHERE);
    for (int row = 0; row < openingOfPlace.length; row++) {
      price[openingOfPlace[row]] = flow.profit(row);
      if (flow.seatOf(row) != SeatFlow.NOWHERE) {
        seatOf[flow.seatOf(row)] = openingOfPlace[row];
      }
    }
    return reached;
  }

  boolean seats(int place) {
    return seatOf[place] != SeatFlow.NOWHERE;
  }

  SeatPlan plan() {
    return new SeatPlan(seatOf, Worth.tally(worth, big), Optional.of(certificate()));
  }

  private Certificate certificate() {
    Map<String, Long> prices = new HashMap<>();
    for (int opening = 0; opening < price.length; opening++) {
      if (price[opening] > 0) {
        prices.put(group.openingId(opening), price[opening]);
      }
    }
    return new Certificate(big, prices);
  }
}
