package jp.hashiwatashi.matching.group;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound where people are kept together. A node has some sets fixed at an opening or left
 * out; the flow in which the other sets may be split is its bound. Where the flow splits a set, the
 * node branches into every opening that this set could take, and leaving it out; the flow's prices
 * already bound each of these children. The node with the best bound is looked at first, so that the
 * bound that remains when the limit ends the search is the smallest proved.
 */
final class TogetherSearch {
  private static final int OPEN = -2;
  private static final Comparator<Node> BEST_BOUND_FIRST =
      Comparator.comparingLong(Node::bound)
          .reversed()
          .thenComparing(Comparator.comparingInt(Node::depth).reversed())
          .thenComparingLong(Node::number);

  private final Units units;
  private final long big;
  private final SeatFlow flow;
  private final int[] firstRow;
  private final int[] listOfRow;
  private final int[] fixedAt;
  private final int[] taken;
  private final Rounding rounding;
  private final PriorityQueue<Node> open = new PriorityQueue<>(BEST_BOUND_FIRST);
  private final long deadline;
  private final BooleanSupplier stop;
  private long nodes;

  /**
   * One choice more than in {@code parent}.
   *
   * @param opening where {@code unit} is fixed, or NOWHERE when it is left out
   * @param worth of all sets fixed so far, in {@link Worth}
   * @param bound no placement with these choices is worth more
   */
  private record Node(
      @Nullable Node parent,
      int unit,
      int opening,
      long worth,
      long bound,
      int depth,
      long number) {}

  TogetherSearch(OpenGroup group, Greedy greedy, Duration limit, BooleanSupplier stop) {
    this.stop = stop;
    deadline = System.nanoTime() + limit.toNanos();
    units = new Units(group);
    big = Worth.big(group.problem.people());
    int people = group.waiting.length;
    flow = new SeatFlow(units.offers, units.room, people, big * units.scale);
    firstRow = new int[units.count];
    listOfRow = new int[people];
    fixedAt = new int[units.sets];
    taken = new int[group.room.length];
    rounding = new Rounding(group, units, big);
    for (int set = 0; set < units.sets; set++) {
      fixedAt[set] = greedy.seatOf[units.members[set][0]];
    }
    rounding.tryWith(fixedAt);
  }

  SeatPlan plan() {
    open.add(new Node(null, OPEN, OPEN, 0, Long.MAX_VALUE, 0, nodes++));
    boolean first = true;
    while (promises(open.peek()) && (first || mayGoOn())) {
      lookAt(open.remove());
      first = false;
    }
    Node best = open.peek();
    long bound = best != null && promises(best) ? best.bound : rounding.bestWorth();
    return new SeatPlan(rounding.bestSeats(), Worth.tally(bound, big), Optional.empty());
  }

  private boolean mayGoOn() {
    return System.nanoTime() < deadline && !stop.getAsBoolean();
  }

  private boolean promises(@Nullable Node node) {
    return node != null && node.bound > rounding.bestWorth();
  }

  private void lookAt(Node node) {
    fix(node);
    int rows = 0;
    for (int unit = 0; unit < units.count; unit++) {
      if (unit >= units.sets || fixedAt[unit] == OPEN) {
        firstRow[unit] = rows;
        for (int i = 0; i < units.size(unit); i++) {
          listOfRow[rows++] = unit;
        }
      }
    }
    long seated = flow.seat(listOfRow, rows);
    long bound = Math.min(node.bound, node.worth + seated / units.scale);
    if (bound <= rounding.bestWorth()) {
      return;
    }
    int split = largestSplit();
    rounding.tryWith(roundedSets());
    if (split != OPEN) {
      branch(node, split, seated, bound);
    }
  }

  private void fix(Node node) {
    Arrays.fill(fixedAt, OPEN);
    Arrays.fill(taken, 0);
    flow.clear();
    for (Node at = node; at != null && at.unit != OPEN; at = at.parent) {
      fixedAt[at.unit] = at.opening;
      if (at.opening != SeatFlow.NOWHERE) {
        flow.take(at.opening, units.size(at.unit));
        taken[at.opening] += units.size(at.unit);
      }
    }
  }

  private boolean isSplit(int set) {
    int row = firstRow[set];
    for (int i = 1; i < units.size(set); i++) {
      if (flow.seatOf(row + i) != flow.seatOf(row)) {
        return true;
      }
    }
    return false;
  }

  private int largestSplit() {
    int largest = OPEN;
    for (int set = 0; set < units.sets; set++) {
      if (fixedAt[set] == OPEN
          && (largest == OPEN || units.size(set) > units.size(largest))
          && isSplit(set)) {
        largest = set;
      }
    }
    return largest;
  }

  /** A choice for every set near the flow: who is whole stays, who is split takes the best left. */
  private int[] roundedSets() {
    int[] rounded = fixedAt.clone();
    int[] used = taken.clone();
    for (int set = 0; set < units.sets; set++) {
      if (fixedAt[set] == OPEN && !isSplit(set)) {
        rounded[set] = flow.seatOf(firstRow[set]);
        if (rounded[set] != SeatFlow.NOWHERE) {
          used[rounded[set]] += units.size(set);
        }
      }
    }
    for (int set = 0; set < units.sets; set++) {
      if (rounded[set] == OPEN) {
        rounded[set] = bestLeft(set, used);
        if (rounded[set] != SeatFlow.NOWHERE) {
          used[rounded[set]] += units.size(set);
        }
      }
    }
    return rounded;
  }

  private int bestLeft(int set, int[] used) {
    long best = Long.MIN_VALUE;
    int opening = SeatFlow.NOWHERE;
    for (int at = units.offers.start(set); at < units.offers.through(set); at++) {
      long key = units.offers.keys[at];
      int rank = Preferences.rank(key);
      long gain = Preferences.value(key) - flow.price(rank);
      if (gain > best && used[rank] + units.size(set) <= units.room[rank]) {
        best = gain;
        opening = rank;
      }
    }
    return opening;
  }

  private void branch(Node node, int set, long seated, long bound) {
    int size = units.size(set);
    long others = seated - size * flow.profit(firstRow[set]);
    add(
        node,
        set,
        SeatFlow.NOWHERE,
        node.worth,
        Math.min(bound, node.worth + others / units.scale));
    for (int at = units.offers.start(set); at < units.offers.through(set); at++) {
      long key = units.offers.keys[at];
      int rank = Preferences.rank(key);
      if (taken[rank] + size <= units.room[rank]) {
        long here = big * units.scale + Preferences.value(key) - flow.price(rank);
        long child = node.worth + (others + size * here) / units.scale;
        long worth = node.worth + big * size + units.score(set, key);
        add(node, set, rank, worth, Math.min(bound, child));
      }
    }
  }

  private void add(Node parent, int set, int opening, long worth, long bound) {
    if (bound > rounding.bestWorth()) {
      open.add(new Node(parent, set, opening, worth, bound, parent.depth + 1, nodes++));
    }
  }
}
