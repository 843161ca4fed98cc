package jp.hashiwatashi.shared.codes;

import java.util.Optional;

/**
 * The number of a corporation (法人番号): a check digit from 1 to 9, then twelve digits. The check
 * digit is that of 法人番号の指定等に関する省令 第2条: nine less the remainder, by nine, of the
 * digits' sum, every second one from the right doubled.
 *
 * @param digits thirteen digits whose check digit is right
 */
public record CorporateNumber(String digits) {

  public static final int LENGTH = 13;

  private static final int MODULUS = 9;

  public CorporateNumber {
    if (!isRight(digits)) {
      throw new IllegalArgumentException("not a corporate number: " + digits);
    }
  }

  /** The number, or nothing when it has not thirteen digits or a wrong check digit. */
  public static Optional<CorporateNumber> of(String digits) {
    return isRight(digits) ? Optional.of(new CorporateNumber(digits)) : Optional.empty();
  }

  /**
   * The number whose last twelve digits are given.
   *
   * @param body 0 to 999,999,999,999
   */
  public static CorporateNumber ofBody(long body) {
    String twelve = "%012d".formatted(body);
    return new CorporateNumber(checkDigit(twelve) + twelve);
  }

  private static boolean isRight(String digits) {
    return digits.length() == LENGTH
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && digits.charAt(0) - '0' == checkDigit(digits.substring(1));
  }

  private static int checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = body.charAt(body.length() - 1 - i) - '0';
      sum += i % 2 == 0 ? digit : 2 * digit;
    }
    return MODULUS - sum % MODULUS;
  }

  /** For reading: 7-0000-1205-0002. */
  public String grouped() {
    return digits.charAt(0)
        + "-"
        + digits.substring(1, 5)
        + "-"
        + digits.substring(5, 9)
        + "-"
        + digits.substring(9);
  }

  @Override
  public String toString() {
    return digits;
  }
}
