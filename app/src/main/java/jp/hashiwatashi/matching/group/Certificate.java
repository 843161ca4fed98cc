package jp.hashiwatashi.matching.group;

import java.util.Map;

/**
 * The proof that a placement without people kept together is the best one, to be checked by anyone:
 * a price for each opening. Placing a person is worth {@code big} plus the score, {@code big} being
 * more than any sum of scores. Whatever the prices, no placement is worth more than what all
 * places that anyone could take cost, plus what each person gains at most over the price; at the
 * right prices a placement is worth just that.
 *
 * @param big what one more person placed is worth, in scores
 * @param prices by opening id, in scores, above 0; an opening not named has the price 0
 */
public record Certificate(long big, Map<String, Long> prices) {
  public Certificate {
    prices = Map.copyOf(prices);
  }

  /** The bound that these prices prove for the problem: worked out from its pairs alone. */
  public Tally bound(GroupProblem problem) {
    SettledDemands demands = new SettledDemands(problem);
    int[] room = new int[problem.openings()];
    long[] price = new long[problem.openings()];
    for (int opening = 0; opening < room.length; opening++) {
      room[opening] = problem.room(opening);
      price[opening] = prices.getOrDefault(problem.openingId(opening), 0L);
    }
    long bound = 0;
    for (int person = 0; person < problem.people(); person++) {
      int forced = demands.forcedTo[person];
      if (forced != SettledDemands.FREE) {
        room[forced]--;
        bound += big + problem.pairScore(problem.pairOf(person, forced));
      }
    }
    int[] takers = takers(problem, demands);
    for (int opening = 0; opening < room.length; opening++) {
      bound += price[opening] * Math.min(room[opening], takers[opening]);
    }
    for (int person = 0; person < problem.people(); person++) {
      if (demands.forcedTo[person] == SettledDemands.FREE) {
        bound += gain(problem, demands, room, price, person);
      }
    }
    return Worth.tally(bound, big);
  }

  /** How many could be at each opening at all: no placement fills more of its room. */
  private static int[] takers(GroupProblem problem, SettledDemands demands) {
    int[] takers = new int[problem.openings()];
    for (int person = 0; person < problem.people(); person++) {
      if (demands.forcedTo[person] == SettledDemands.FREE) {
        for (int pair = problem.firstPair(person); pair < problem.pairsThrough(person); pair++) {
          int opening = problem.pairOpening(pair);
          takers[opening] += demands.isForbidden(person, opening) ? 0 : 1;
        }
      }
    }
    return takers;
  }

  private long gain(
      GroupProblem problem, SettledDemands demands, int[] room, long[] price, int person) {
    long best = 0;
    for (int pair = problem.firstPair(person); pair < problem.pairsThrough(person); pair++) {
      int opening = problem.pairOpening(pair);
      if (room[opening] > 0 && !demands.isForbidden(person, opening)) {
        best = Math.max(best, big + problem.pairScore(pair) - price[opening]);
      }
    }
    return best;
  }
}
