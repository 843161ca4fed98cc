package jp.hashiwatashi.matching.engine;

import java.util.Arrays;

/**
 * The answers to a batch of questions, packed: for each asker, in the order asked, the other side's
 * records best first with score, parts and what is not stated.
 */
public final class Rankings {

  private final int k;
  private final int[] found;
  private final int[] other;
  private final long[] parts;
  private final short[] notStated;
  private final Weights weights;

  Rankings(int askers, int k, Weights weights) {
    this.k = k;
    this.weights = weights;
    found = new int[askers];
    other = new int[Math.multiplyExact(askers, k)];
    parts = new long[other.length];
    notStated = new short[other.length];
  }

  /** How many asked. */
  public int askers() {
    return found.length;
  }

  /** How many answers this asker has, 0 to k. */
  public int found(int asker) {
    return found[asker];
  }

  /** All answers together. */
  public long pairs() {
    return Arrays.stream(found).asLongStream().sum();
  }

  /**
   * The number of the other side's record: an opening's tie rank in {@link OpeningIndex#idAtRank}, a
   * person's position in the list given.
   */
  public int other(int asker, int place) {
    return other[asker * k + place];
  }

  /** 0 to 100000. */
  public int score(int asker, int place) {
    return weights.score(parts[asker * k + place]);
  }

  /** One unweighted part, 0 to 1000. */
  public int part(int asker, int place, int partOrdinal) {
    return Parts.value(parts[asker * k + place], partOrdinal);
  }

  /** The conditions not stated, as bits by the ordinal of {@link Condition}. */
  public int notStated(int asker, int place) {
    return notStated[asker * k + place];
  }

  void set(int asker, int place, int otherNumber, long packedParts, int notStatedMask) {
    int at = asker * k + place;
    other[at] = otherNumber;
    parts[at] = packedParts;
    notStated[at] = (short) notStatedMask;
    found[asker] = place + 1;
  }
}
