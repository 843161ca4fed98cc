package jp.hashiwatashi.shared.codes;

import java.util.Arrays;
import java.util.List;

/**
 * The municipalities by position, the current ones in the order of their codes, then the expired
 * codes, each with its successor's point. The list of expired codes is incomplete. Where the points
 * come from is told in {@code scripts/reference/README.md} and in NOTICE.
 */
public final class Municipalities {

  private static final int CODES = 48_000;

  private final Municipality[] places;
  private final String[] kana;
  private final int[] successors;
  private final int current;
  private final short[] positions = new short[CODES];

  private Municipalities(List<String[]> now, List<String[]> expired) {
    current = now.size();
    places = new Municipality[current + expired.size()];
    kana = new String[places.length];
    successors = new int[places.length];
    Arrays.fill(positions, (short) -1);
    for (int i = 0; i < current; i++) {
      String[] row = now.get(i);
      double latitude = Double.parseDouble(row[3]);
      double longitude = Double.parseDouble(row[4]);
      put(i, row, i, new double[] {latitude, longitude}, row.length > 5);
    }
    for (int i = 0; i < expired.size(); i++) {
      String[] row = expired.get(i);
      int successor = indexOf(row[3]);
      if (successor < 0 || indexOf(row[0]) >= 0) {
        throw new IllegalStateException("expired code " + row[0] + " contradicts the current ones");
      }
      Municipality to = places[successor];
      put(
          current + i,
          row,
          successor,
          new double[] {to.latitude(), to.longitude()},
          to.approximate());
    }
  }

  private void put(int i, String[] row, int successor, double[] point, boolean approximate) {
    int number = number(row[0]);
    places[i] = new Municipality(row[0], row[1], number / 1000, point[0], point[1], approximate);
    kana[i] = row[2];
    successors[i] = successor;
    positions[number] = (short) i;
  }

  /** The one shared table, read when it is first asked for. */
  public static Municipalities get() {
    return Shared.TABLE;
  }

  /** Reads the table that comes with the program. */
  public static Municipalities load() {
    return new Municipalities(
        Rows.ofTable("municipalities.tsv"), Rows.ofTable("municipalities-expired.tsv"));
  }

  /** How many positions there are, expired codes included. */
  public int size() {
    return places.length;
  }

  /** How many places are current: positions 0 to this, exclusive. */
  public int currentSize() {
    return current;
  }

  /** The position of a code of five ASCII digits; -1 when it is not known. */
  public int indexOf(String code) {
    int number = number(code);
    return number < 0 ? -1 : positions[number];
  }

  public Municipality at(int position) {
    return places[position];
  }

  /** The reading in full-width katakana, with the city's before a ward's. */
  public String kana(int position) {
    return kana[position];
  }

  public boolean isExpired(int position) {
    return position >= current;
  }

  /** The position of the place that took an expired code's over; a current place is its own. */
  public int successor(int position) {
    return successors[position];
  }

  private static int number(String code) {
    if (code.length() != 5) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < 5; i++) {
      int digit = code.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number < CODES ? number : -1;
  }

  private static final class Shared {
    static final Municipalities TABLE = load();
  }
}
