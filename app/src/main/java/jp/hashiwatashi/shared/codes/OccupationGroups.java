package jp.hashiwatashi.shared.codes;

import java.util.List;

/**
 * The 15 major and 99 middle groups of 厚生労働省編職業分類 (令和4年改定). Small groups are not listed:
 * any two digits are a small group.
 */
public final class OccupationGroups {

  public static final int MAJORS = 15;
  public static final int MIDDLES = 99;

  /** The last middle group of each major group, 01 to 15. */
  private static final int[] LAST = {3, 11, 20, 28, 32, 43, 48, 51, 58, 63, 66, 81, 89, 94, 99};

  private static final byte[] MAJOR = new byte[MIDDLES + 1];

  static {
    for (int middle = 1, major = 1; middle < MAJOR.length; middle++) {
      MAJOR[middle] = (byte) major;
      major += middle == LAST[major - 1] ? 1 : 0;
    }
  }

  private OccupationGroups() {}

  /** Whether there is such a middle group. */
  public static boolean exists(int middle) {
    return middle >= 1 && middle <= MIDDLES;
  }

  /** The major group, 1 to 15, of a middle group, 1 to 99. */
  public static int majorOf(int middle) {
    return MAJOR[middle];
  }

  /** The name of a major group, 1 to 15. */
  public static String majorName(int major) {
    return Names.OF_MAJORS[major];
  }

  /** The name of a middle group, 1 to 99. */
  public static String middleName(int middle) {
    return Names.OF_MIDDLES[middle];
  }

  /** The name of a major group, 1 to 15, in a translation of ours. */
  public static String majorEnglishName(int major) {
    return EnglishNames.OF_MAJORS[major];
  }

  /** The name of a middle group, 1 to 99, in a translation of ours. */
  public static String middleEnglishName(int middle) {
    return EnglishNames.OF_MIDDLES[middle];
  }

  /** Apart, because the scorer asks for major groups and never for a name. */
  private static final class Names {
    static final String[] OF_MAJORS = new String[MAJORS + 1];
    static final String[] OF_MIDDLES = new String[MIDDLES + 1];

    static {
      List<String[]> rows = Rows.of("occupation-groups.csv", ',');
      for (String[] row : rows.subList(1, rows.size())) {
        int middle = Integer.parseInt(row[2]);
        if (Integer.parseInt(row[0]) != majorOf(middle)) {
          throw new IllegalStateException("middle group " + middle + " is of another major group");
        }
        OF_MAJORS[majorOf(middle)] = row[1];
        OF_MIDDLES[middle] = row[3];
      }
    }
  }

  private static final class EnglishNames {
    static final String[] OF_MAJORS = new String[MAJORS + 1];
    static final String[] OF_MIDDLES = new String[MIDDLES + 1];

    static {
      for (String[] row : Rows.ofTable("occupation-groups-english.tsv")) {
        (row[0].length() == 2 ? OF_MAJORS : OF_MIDDLES)[Integer.parseInt(row[0])] = row[1];
      }
    }
  }
}
