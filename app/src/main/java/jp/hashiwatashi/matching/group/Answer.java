package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the forced people and the plan for the others into one outcome, by id, with the reasons. */
final class Answer {
  private final GroupProblem problem;
  private final SettledDemands demands;
  private final OpenGroup group;

  Answer(GroupProblem problem, SettledDemands demands, OpenGroup group) {
    this.problem = problem;
    this.demands = demands;
    this.group = group;
  }

  GroupOutcome.Placed placed(SeatPlan plan, Greedy greedy) {
    Tally forced = tally(demands.forcedTo);
    int[] openingOf = openings(plan.seatOf());
    Tally tally = tally(openingOf);
    Tally bound = sum(forced, plan.bound());
    return new GroupOutcome.Placed(
        seats(openingOf),
        tally,
        tally.equals(bound),
        bound,
        sum(forced, greedy.tally()),
        seats(openings(greedy.seatOf)),
        unplaced(openingOf),
        plan.certificate());
  }

  /** Everyone's opening by index: those who are forced, and the others as seated by rank. */
  private int[] openings(int[] seatOf) {
    int[] openingOf = demands.forcedTo.clone();
    for (int place = 0; place < group.waiting.length; place++) {
      if (seatOf[place] != SeatFlow.NOWHERE) {
        openingOf[group.waiting[place]] = group.opening(seatOf[place]);
      }
    }
    return openingOf;
  }

  private static Tally sum(Tally one, Tally other) {
    return new Tally(one.placed() + other.placed(), one.totalScore() + other.totalScore());
  }

  private Tally tally(int[] openingOf) {
    int placed = 0;
    long total = 0;
    for (int person = 0; person < openingOf.length; person++) {
      if (openingOf[person] != SettledDemands.FREE) {
        placed++;
        total += problem.pairScore(problem.pairOf(person, openingOf[person]));
      }
    }
    return new Tally(placed, total);
  }

  private List<Seat> seats(int[] openingOf) {
    List<Seat> seats = new ArrayList<>();
    for (int person = 0; person < openingOf.length; person++) {
      int opening = openingOf[person];
      if (opening != SettledDemands.FREE) {
        int score = problem.pairScore(problem.pairOf(person, opening));
        seats.add(new Seat(problem.seekerId(person), problem.openingId(opening), score));
      }
    }
    return seats;
  }

  private List<Unplaced> unplaced(int[] openingOf) {
    PlainSearch withoutSets = null;
    List<Unplaced> unplaced = new ArrayList<>();
    for (int place = 0; place < group.waiting.length; place++) {
      int person = group.waiting[place];
      if (openingOf[person] == SettledDemands.FREE) {
        Unplaced.Reason reason = reasonOfTheirOwn(person);
        if (reason == Unplaced.Reason.CAPACITY && group.isInSet[place]) {
          withoutSets = withoutSets == null ? new PlainSearch(group) : withoutSets;
          boolean alone = hasRoomLeft(person, openingOf) || withoutSets.seats(place);
          reason = alone ? Unplaced.Reason.TOGETHER : reason;
        }
        unplaced.add(new Unplaced(problem.seekerId(person), reason));
      }
    }
    return unplaced;
  }

  private Unplaced.Reason reasonOfTheirOwn(int person) {
    int through = problem.pairsThrough(person);
    if (problem.firstPair(person) == through) {
      return Unplaced.Reason.NO_CANDIDATES;
    }
    for (int pair = problem.firstPair(person); pair < through; pair++) {
      if (!demands.isForbidden(person, problem.pairOpening(pair))) {
        return Unplaced.Reason.CAPACITY;
      }
    }
    return Unplaced.Reason.FORBIDDEN;
  }

  /** Whether a candidate that is not forbidden still takes somebody. */
  private boolean hasRoomLeft(int person, int[] openingOf) {
    int[] room = new int[problem.openings()];
    Arrays.setAll(room, problem::room);
    for (int opening : openingOf) {
      if (opening != SettledDemands.FREE) {
        room[opening]--;
      }
    }
    for (int pair = problem.firstPair(person); pair < problem.pairsThrough(person); pair++) {
      int opening = problem.pairOpening(pair);
      if (room[opening] > 0 && !demands.isForbidden(person, opening)) {
        return true;
      }
    }
    return false;
  }
}
