package jp.hashiwatashi.shared.law;

import java.math.BigInteger;

/** A part that a law gives: {@code 2/3} of what something cost. */
public record Fraction(long numerator, long denominator) {

  /**
   * @throws IllegalArgumentException when it is no part: negative, above one, or of nothing
   */
  public Fraction {
    if (denominator <= 0 || numerator < 0 || numerator > denominator) {
      throw new IllegalArgumentException(numerator + "/" + denominator + " is no part");
    }
  }

  /** Reads {@code 2/3}. */
  static Fraction read(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException(text + " is no part");
    }
    return new Fraction(Long.parseLong(parts[0].strip()), Long.parseLong(parts[1].strip()));
  }

  /** So much of this many yen, 0 or more, without what is less than a yen. */
  public long of(long yen) {
    return BigInteger.valueOf(yen)
        .multiply(BigInteger.valueOf(numerator))
        .divide(BigInteger.valueOf(denominator))
        .longValueExact();
  }

  /** As a sentence has it: 3分の2. */
  public String told() {
    return denominator + "分の" + numerator;
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
