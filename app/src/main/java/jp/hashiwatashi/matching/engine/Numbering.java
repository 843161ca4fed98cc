package jp.hashiwatashi.matching.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Texts, each with the number it was given when it first came: 0, 1, 2 … A table of hashes over bytes
 * that lie side by side, because an index has hundreds of thousands of employers.
 */
final class Numbering {

  private byte[] bytes = new byte[1024];
  private int[] ends = new int[64];
  private int count;

  /** A text's number and 1 where its hash says or in the next free place, 0 for none; half empty. */
  private int[] places = new int[128];

  int count() {
    return count;
  }

  /**
   * The text's number; a new one if it has none yet.
   *
   * @throws IllegalStateException when the texts have more than 2³¹ bytes
   */
  int add(String text) {
    byte[] key = text.getBytes(UTF_8);
    int place = placeOf(key);
    if (places[place] > 0) {
      return places[place] - 1;
    }
    append(key);
    places[place] = ++count;
    if (2 * count > places.length) {
      widen();
    }
    return count - 1;
  }

  /** The text's number, or -1 when it has none. */
  int find(String text) {
    return places[placeOf(text.getBytes(UTF_8))] - 1;
  }

  /** Bytes of memory. */
  long bytes() {
    return bytes.length + 4L * (ends.length + places.length);
  }

  /** Gives back the room that later texts would have had. */
  void seal() {
    bytes = Arrays.copyOf(bytes, start(count));
    ends = Arrays.copyOf(ends, count);
  }

  /** Where the text is, or the free place where it belongs. */
  private int placeOf(byte[] key) {
    int mask = places.length - 1;
    int place = mixed(Arrays.hashCode(key)) & mask;
    while (places[place] > 0 && !isAt(places[place] - 1, key)) {
      place = place + 1 & mask;
    }
    return place;
  }

  private boolean isAt(int number, byte[] key) {
    return Arrays.equals(bytes, start(number), ends[number], key, 0, key.length);
  }

  private void append(byte[] key) {
    int start = start(count);
    if (start + (long) key.length > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException("texts of more than 2 GB");
    }
    if (start + key.length > bytes.length) {
      long grown = Math.min(2L * bytes.length + key.length, Integer.MAX_VALUE - 8L);
      bytes = Arrays.copyOf(bytes, (int) grown);
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    System.arraycopy(key, 0, bytes, start, key.length);
    ends[count] = start + key.length;
  }

  private void widen() {
    places = new int[2 * places.length];
    for (int number = 0; number < count; number++) {
      byte[] key = Arrays.copyOfRange(bytes, start(number), ends[number]);
      places[placeOf(key)] = number + 1;
    }
  }

  /** Texts that are counted up have hashes side by side; mixed, they lie apart. */
  private static int mixed(int hash) {
    int product = hash * 0x9E3779B9;
    return product ^ product >>> 16;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }
}
