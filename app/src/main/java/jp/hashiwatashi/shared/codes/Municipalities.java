package jp.hashiwatashi.shared.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities by position, the current ones in the order of their codes, then the expired
 * codes, each with its successor's point. The list of expired codes is incomplete. Where the points
 * come from is told in {@code scripts/reference/README.md} and in NOTICE.
 */
public final class Municipalities {

  private static final int CODES = 48_000;

  private final MunicipalityLines lines;
  private final List<String[]> expired;
  private final @Nullable Municipality[] places;
  private final int current;
  private final short[] positions = new short[CODES];

  Municipalities(MunicipalityLines lines, List<String[]> expired) {
    this.lines = lines;
    this.expired = expired;
    current = lines.size();
    places = new @Nullable Municipality[current + expired.size()];
    Arrays.fill(positions, (short) -1);
    for (int i = 0; i < current; i++) {
      positions[lines.number(i)] = (short) i;
    }
    for (int i = 0; i < expired.size(); i++) {
      String[] row = expired.get(i);
      if (indexOf(row[3]) < 0 || indexOf(row[0]) >= 0) {
        throw new IllegalStateException("expired code " + row[0] + " contradicts the current ones");
      }
      positions[number(row[0])] = (short) (current + i);
    }
  }

  /** The one shared table, read when it is first asked for. */
  public static Municipalities get() {
    return Shared.TABLE;
  }

  /** Reads the table that comes with the program. */
  public static Municipalities load() {
    return new Municipalities(
        new MunicipalityLines(Rows.bytes("municipalities.tsv")),
        Rows.ofTable("municipalities-expired.tsv"));
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
    Municipality place = places[position];
    if (place == null) {
      // Two threads may both make it: they make equal ones.
      place = isExpired(position) ? expiredPlace(position) : lines.place(position);
      places[position] = place;
    }
    return place;
  }

  private Municipality expiredPlace(int position) {
    String[] row = expired.get(position - current);
    Municipality to = at(successor(position));
    return new Municipality(
        row[0], row[1], number(row[0]) / 1000, to.latitude(), to.longitude(), to.approximate());
  }

  /** The reading in full-width katakana, with the city's before a ward's. */
  public String kana(int position) {
    return isExpired(position) ? expired.get(position - current)[2] : lines.kana(position);
  }

  /** The name in Latin letters, a ward's before its city's: {@code Chuo-ku, Sapporo-shi}. */
  public String romaji(int position) {
    String name = at(position).name();
    String kana = kana(position);
    int city = name.indexOf('市') + 1;
    if (!name.endsWith("区") || city == 0) {
      return romaji(name, kana);
    }
    // A ward's code follows its city's, which is never far; the reading has the city's before its
    // own.
    int of = position;
    for (int code = number(at(position).code()); !at(of).name().equals(name.substring(0, city)); ) {
      of = positions[--code] < 0 ? of : positions[code];
    }
    return romaji(name, kana.substring(kana(of).length())) + ", " + romaji(of);
  }

  private static String romaji(String name, String kana) {
    String kind =
        switch (name.charAt(name.length() - 1)) {
          case '市' -> "シ";
          case '区' -> "ク";
          case '町' -> kana.endsWith("マチ") ? "マチ" : "チョウ";
          case '村' -> kana.endsWith("ムラ") ? "ムラ" : "ソン";
          default -> "";
        };
    String stem = kana.substring(0, kana.length() - kind.length());
    return kind.isEmpty()
        ? Romaji.of(kana)
        : Romaji.of(stem) + "-" + Romaji.of(kind).toLowerCase(Locale.ROOT);
  }

  public boolean isExpired(int position) {
    return position >= current;
  }

  /** The position of the place that took an expired code's over; a current place is its own. */
  public int successor(int position) {
    return isExpired(position) ? indexOf(expired.get(position - current)[3]) : position;
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
