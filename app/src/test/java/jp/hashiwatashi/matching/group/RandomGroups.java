package jp.hashiwatashi.matching.group;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Groups of any size and shape: sparse and dense, tied and not, roomy and short of places. */
final class RandomGroups {
  private final RandomGenerator random;

  RandomGroups(RandomGenerator random) {
    this.random = random;
  }

  /** How a group's demands are drawn: shares of people with such a demand, 0…1. */
  record Asking(double pinned, double forbidding, double together) {
    static final Asking NOTHING = new Asking(0, 0, 0);
  }

  /** A group whose demands don't contradict each other. */
  GroupProblem group(int people, int openings, Asking asking) {
    GroupProblemBuilder builder = GroupProblem.builder();
    int mostRoom = 1 + random.nextInt(4);
    for (int opening = 0; opening < openings; opening++) {
      builder.opening(
          id("受", opening, openings), random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(mostRoom));
    }
    double density = random.nextBoolean() ? random.nextDouble() : random.nextDouble() * 0.1;
    int levels = new int[] {1, 3, 50, 100_001}[random.nextInt(4)];
    boolean crowded = random.nextInt(3) == 0;
    for (int person = 0; person < people; person++) {
      builder.person(id("求", person, people));
      for (int opening = 0; opening < openings; opening++) {
        double here = crowded ? density * 2 * (openings - opening) / openings : density;
        if (random.nextDouble() < here) {
          builder.pair(opening, random.nextInt(levels) * (100_000 / levels));
        }
      }
    }
    GroupProblem plain = builder.build();
    List<Demand> demands = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      int pairs = plain.pairsThrough(person) - plain.firstPair(person);
      if (pairs > 0 && random.nextDouble() < asking.pinned) {
        add(plain, demands, new Demand.Pin(plain.seekerId(person), anOpening(plain, person)));
      }
      for (int i = 0; i < pairs && random.nextDouble() < asking.forbidding; i++) {
        add(plain, demands, new Demand.Forbid(plain.seekerId(person), anOpening(plain, person)));
      }
      if (person > 0 && random.nextDouble() < asking.together) {
        int other = random.nextInt(3) == 0 ? random.nextInt(person) : person - 1;
        add(plain, demands, new Demand.Together(plain.seekerId(person), plain.seekerId(other)));
      }
    }
    return plain.with(demands);
  }

  private String anOpening(GroupProblem group, int person) {
    int first = group.firstPair(person);
    int pair = first + random.nextInt(group.pairsThrough(person) - first);
    return group.openingId(group.pairOpening(pair));
  }

  private static void add(GroupProblem group, List<Demand> demands, Demand demand) {
    List<Demand> more = new ArrayList<>(demands);
    more.add(demand);
    if (new SettledDemands(group.with(more)).conflicts().isEmpty()) {
      demands.add(demand);
    }
  }

  /** Ids whose order is not that of the indices. */
  private static String id(String kind, int index, int count) {
    return kind + (index * 7919L % 10_007) + "-" + (count - index);
  }
}
