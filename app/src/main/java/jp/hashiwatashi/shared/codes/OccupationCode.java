package jp.hashiwatashi.shared.codes;

/**
 * An occupation of 厚生労働省編職業分類 (令和4年改定): a middle group and, where it is stated, a small
 * group in it. Written {@code MMM-SS} or {@code MMM}, for example {@code 023-01}.
 *
 * @param middle the middle group, 1 to 99
 * @param small the small group, 0 to 99, or {@link #NO_SMALL_GROUP}
 */
public record OccupationCode(int middle, int small) {

  /** The small group is not stated; such a code never equals a small group. */
  public static final int NO_SMALL_GROUP = -1;

  public boolean hasSmallGroup() {
    return small != NO_SMALL_GROUP;
  }

  /** {@code MMM-SS} or {@code MMM}. */
  @Override
  public String toString() {
    String group = threeDigits(middle);
    return hasSmallGroup()
        ? group + "-" + (char) ('0' + small / 10) + (char) ('0' + small % 10)
        : group;
  }

  private static String threeDigits(int n) {
    return "" + (char) ('0' + n / 100) + (char) ('0' + n / 10 % 10) + (char) ('0' + n % 10);
  }
}
