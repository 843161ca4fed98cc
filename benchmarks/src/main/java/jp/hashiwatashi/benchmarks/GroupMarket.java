package jp.hashiwatashi.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * The pairs of one group with the openings around it, as arrays: for each person the openings that
 * match and their scores, in no order of score.
 */
record GroupMarket(
    String name,
    String[] seekerIds,
    String[] openingIds,
    int[] room,
    int[][] openings,
    int[][] scores) {

  /** Where the group and its openings stand to each other. */
  enum Shape {
    /** One plant: many openings near, a common opinion of what is good, own tastes on top. */
    PLANT,
    /** Few openings for many people: not everyone can be placed. */
    SCARCE,
    /** Every person has 1,000 openings and more, with no common opinion. */
    DENSE
  }

  int people() {
    return openings.length;
  }

  int pairs() {
    return Arrays.stream(openings).mapToInt(row -> row.length).sum();
  }

  static GroupMarket of(int people, Shape shape, long seed) {
    Random random = new Random(seed * 31 + people * 7L + shape.ordinal());
    int openingCount =
        switch (shape) {
          case PLANT -> Math.max(1500, people * 5);
          case SCARCE -> people / 4;
          case DENSE -> 2000;
        };
    int[] room = new int[openingCount];
    int[] quality = new int[openingCount];
    double[] draw = new double[openingCount];
    for (int opening = 0; opening < openingCount; opening++) {
      room[opening] = random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(4);
      quality[opening] = 20_000 + random.nextInt(50_000);
      draw[opening] = shape == Shape.DENSE ? 0.6 : Math.pow(random.nextDouble(), 2);
    }
    int[][] to = new int[people][];
    int[][] scores = new int[people][];
    for (int person = 0; person < people; person++) {
      int[] row = new int[openingCount];
      int[] rowScores = new int[openingCount];
      int count = 0;
      double wide = shape == Shape.DENSE ? 1 : random.nextDouble() * 1.5;
      for (int opening = 0; opening < openingCount; opening++) {
        if (random.nextDouble() < draw[opening] * wide) {
          row[count] = opening;
          rowScores[count++] =
              shape == Shape.DENSE
                  ? random.nextInt(100_001)
                  : quality[opening] + random.nextInt(30_000);
        }
      }
      to[person] = Arrays.copyOf(row, count);
      scores[person] = Arrays.copyOf(rowScores, count);
    }
    String name = shape.name().toLowerCase(Locale.ROOT);
    return new GroupMarket(
        name, ids("S", people, random), ids("O", openingCount, random), room, to, scores);
  }

  /** Each person's best n pairs, n the size of the group. */
  GroupMarket bestOnly() {
    int[][] to = new int[people()][];
    int[][] kept = new int[people()][];
    for (int person = 0; person < people(); person++) {
      int[] row = openings[person];
      int[] rowScores = scores[person];
      Integer[] order = new Integer[row.length];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, (a, b) -> rowScores[b] - rowScores[a]);
      int count = Math.min(people(), row.length);
      to[person] = Arrays.stream(order).limit(count).mapToInt(i -> row[i]).toArray();
      kept[person] = Arrays.stream(order).limit(count).mapToInt(i -> rowScores[i]).toArray();
    }
    return new GroupMarket(name, seekerIds, openingIds, room, to, kept);
  }

  private static String[] ids(String kind, int count, Random random) {
    String[] ids = new String[count];
    Arrays.setAll(ids, i -> kind + (100_000 + random.nextInt(800_000)) + "-" + i);
    return ids;
  }
}
