package jp.hashiwatashi.matching.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Texts in UTF-8 side by side, numbered 0, 1, 2 … as they were added: an index has millions, for which
 * an object each would be too much.
 */
final class TextBytes {

  private byte[] bytes = new byte[1024];
  private int[] ends = new int[64];
  private int count;

  int count() {
    return count;
  }

  /** Bytes of memory. */
  long bytes() {
    return bytes.length + 4L * ends.length;
  }

  /**
   * Adds a text, which is given the next number.
   *
   * @throws IllegalStateException when the texts have more than 2³¹ bytes
   */
  void add(byte[] text) {
    int start = start(count);
    if (start + (long) text.length > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException("texts of more than 2 GB");
    }
    if (start + text.length > bytes.length) {
      long grown = Math.min(2L * bytes.length + text.length, Integer.MAX_VALUE - 8L);
      bytes = Arrays.copyOf(bytes, (int) grown);
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    System.arraycopy(text, 0, bytes, start, text.length);
    ends[count++] = start + text.length;
  }

  /** Gives back the room that later texts would have had. */
  void seal() {
    bytes = Arrays.copyOf(bytes, start(count));
    ends = Arrays.copyOf(ends, count);
  }

  String at(int number) {
    return new String(bytes, start(number), ends[number] - start(number), UTF_8);
  }

  byte[] bytesAt(int number) {
    return Arrays.copyOfRange(bytes, start(number), ends[number]);
  }

  boolean isAt(int number, byte[] text) {
    return Arrays.equals(bytes, start(number), ends[number], text, 0, text.length);
  }

  /** Compares a text that was added with another, as their bytes do. */
  int compare(int number, byte[] text) {
    return Arrays.compareUnsigned(bytes, start(number), ends[number], text, 0, text.length);
  }

  /** Compares two texts that were added. */
  int compare(int one, int other) {
    return Arrays.compareUnsigned(bytes, start(one), ends[one], bytes, start(other), ends[other]);
  }

  /** The same texts in another order, sealed; {@code order} names the number for each place. */
  TextBytes inOrder(Integer[] order) {
    TextBytes sorted = new TextBytes();
    sorted.bytes = new byte[start(count)];
    sorted.ends = new int[count];
    for (int number : order) {
      int start = start(number);
      int at = sorted.start(sorted.count);
      int length = ends[number] - start;
      System.arraycopy(bytes, start, sorted.bytes, at, length);
      sorted.ends[sorted.count++] = at + length;
    }
    return sorted;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }
}
