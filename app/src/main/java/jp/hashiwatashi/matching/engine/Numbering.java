package jp.hashiwatashi.matching.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Texts, each with the number it was given when it first came: 0, 1, 2 … A table of hashes over bytes
 * that lie side by side, because an index has hundreds of thousands of employers.
 */
final class Numbering {

  private final TextBytes texts = new TextBytes();

  /** A text's number and 1 where its hash says or in the next free place, 0 for none; half empty. */
  private int[] places = new int[128];

  int count() {
    return texts.count();
  }

  /** The text's number; a new one if it has none yet. */
  int add(String text) {
    byte[] key = text.getBytes(UTF_8);
    int place = placeOf(key);
    if (places[place] > 0) {
      return places[place] - 1;
    }
    int number = texts.count();
    texts.add(key);
    places[place] = number + 1;
    if (2 * texts.count() > places.length) {
      widen();
    }
    return number;
  }

  /** The text's number, or -1 when it has none. */
  int find(String text) {
    return places[placeOf(text.getBytes(UTF_8))] - 1;
  }

  /** Bytes of memory. */
  long bytes() {
    return texts.bytes() + 4L * places.length;
  }

  /** Gives back the room that later texts would have had. */
  void seal() {
    texts.seal();
  }

  /** Where the text is, or the free place where it belongs. */
  private int placeOf(byte[] key) {
    int mask = places.length - 1;
    int place = mixed(Arrays.hashCode(key)) & mask;
    while (places[place] > 0 && !texts.isAt(places[place] - 1, key)) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void widen() {
    places = new int[2 * places.length];
    for (int number = 0; number < texts.count(); number++) {
      places[placeOf(texts.bytesAt(number))] = number + 1;
    }
  }

  /** Texts that are counted up have hashes side by side; mixed, they lie apart. */
  private static int mixed(int hash) {
    int product = hash * 0x9E3779B9;
    return product ^ product >>> 16;
  }
}
