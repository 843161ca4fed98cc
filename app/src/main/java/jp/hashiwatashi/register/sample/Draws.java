package jp.hashiwatashi.register.sample;

/**
 * The random numbers of one record: SplitMix64, started from (seed, kind, index), so that any record
 * can be made without those before it. Written out here because files made from a seed must be the
 * same on every platform and JDK. Integers only, for the same reason.
 */
final class Draws {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Draws(long seed, int kind, long index) {
    this(mix(mix(seed + GAMMA * kind) + GAMMA * (index + 1)));
  }

  private Draws(long state) {
    this.state = state;
  }

  /** The plain generator from a given state. */
  static Draws fromState(long state) {
    return new Draws(state);
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  long next() {
    state += GAMMA;
    return mix(state);
  }

  /** A number from 0 to {@code n} − 1, where {@code n} is 1 or more. */
  int below(int n) {
    return (int) ((next() >>> 32) * n >>> 32);
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  boolean percent(int share) {
    return below(100) < share;
  }

  boolean perMille(int share) {
    return below(1000) < share;
  }
}
