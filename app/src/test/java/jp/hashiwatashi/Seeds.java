package jp.hashiwatashi;

import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Where a random test takes its seed from. {@code -Dseed=42} repeats a run; without it every run
 * draws another seed. Either way the seed is printed, so that a failure can be repeated.
 */
public final class Seeds {
  private static final long SEED = seedOfThisRun();

  private Seeds() {}

  /** The seed of this run; the same for every test of the run. */
  public static long seed() {
    return SEED;
  }

  /**
   * A generator for one test. Tests don't share generators: each starts at the run's seed mixed with
   * its own name, so that a test repeats also when it runs alone.
   */
  public static RandomGenerator random(String test) {
    return new Random(SEED * 31 + test.hashCode());
  }

  /** Whether the long run was asked for ({@code ./check --all}, {@code -Dlong=true}). */
  public static boolean isLong() {
    return Boolean.getBoolean("long");
  }

  /**
   * {@code few} in the short run, {@code many} in the long one. {@code -Dfraction=50} makes do with a
   * fiftieth of few: mutation repeats every test hundreds of times.
   */
  public static int rounds(int few, int many) {
    return isLong() ? many : Math.max(1, few / Integer.getInteger("fraction", 1));
  }

  private static long seedOfThisRun() {
    String given = System.getProperty("seed", "").strip();
    long seed = given.isEmpty() ? System.nanoTime() & 0x7fff_ffffL : Long.parseLong(given);
    System.out.println("seed " + seed + " (repeat with -Dseed=" + seed + ")");
    return seed;
  }
}
