package jp.hashiwatashi.shared.codes;

/** The major groups that the middle groups of 厚生労働省編職業分類 (令和4年改定) belong to. */
public final class OccupationGroups {

  /** The last middle group of each major group, 01 to 15. */
  private static final int[] LAST = {3, 11, 20, 28, 32, 43, 48, 51, 58, 63, 66, 81, 89, 94, 99};

  private static final byte[] MAJOR = new byte[100];

  static {
    for (int middle = 1, major = 1; middle < MAJOR.length; middle++) {
      MAJOR[middle] = (byte) major;
      major += middle == LAST[major - 1] ? 1 : 0;
    }
  }

  private OccupationGroups() {}

  /** The major group, 1 to 15, of a middle group, 1 to 99. */
  public static int majorOf(int middle) {
    return MAJOR[middle];
  }
}
