package jp.hashiwatashi.shared.exchange;

import java.util.Set;

/**
 * How a telephone number of Japan is grouped for reading. The area code has two to five digits, and
 * only what every reader of an address book knows is told apart here; other numbers keep area code
 * and exchange in one group of six.
 */
public final class Telephone {

  static final String EXTENSION = "内線";

  private static final Set<String> AREAS_OF_TWO = Set.of("03", "06");
  private static final Set<String> AREAS_OF_THREE =
      Set.of("011", "044", "045", "052", "072", "075", "078");

  private Telephone() {}

  /** The digits in groups: 03-1234-5678, 045-123-4567, 090-1234-5678 内線12. */
  public static String grouped(String kept) {
    int extension = kept.indexOf(EXTENSION);
    String digits = extension < 0 ? kept : kept.substring(0, extension);
    String inside = extension < 0 ? "" : " " + kept.substring(extension);
    return switch (digits.length()) {
      case 10 -> grouped(digits, areaOf(digits)) + inside;
      case 11 -> grouped(digits, digits.startsWith("0800") ? 4 : 3) + inside;
      default -> kept; // as it was typed before numbers were made canonical
    };
  }

  private static String grouped(String digits, int area) {
    int line = digits.startsWith("0120") || digits.startsWith("0570") ? 7 : digits.length() - 4;
    String exchange = area == line ? "" : "-" + digits.substring(area, line);
    return digits.substring(0, area) + exchange + "-" + digits.substring(line);
  }

  private static int areaOf(String digits) {
    if (digits.startsWith("0120") || digits.startsWith("0570")) {
      return 4;
    }
    if (AREAS_OF_TWO.contains(digits.substring(0, 2))) {
      return 2;
    }
    return AREAS_OF_THREE.contains(digits.substring(0, 3)) ? 3 : 6;
  }
}
