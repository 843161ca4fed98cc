package jp.hashiwatashi.matching.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * The ids of one side in the order of their UTF-8 bytes, which is the order of ties; an id's place in
 * it is its rank.
 */
final class Ids {

  static final Ids NONE = new Ids(new byte[0], new int[0]);

  private final byte[] bytes;
  private final int[] ends;

  private Ids(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  int count() {
    return ends.length;
  }

  long bytes() {
    return bytes.length + 4L * ends.length;
  }

  String at(int rank) {
    return new String(bytes, start(rank), ends[rank] - start(rank), UTF_8);
  }

  /** The rank of an id, or, when it is not here, {@code -1 - the rank it would have}. */
  int rankOf(String id) {
    byte[] key = id.getBytes(UTF_8);
    int low = 0;
    int high = ends.length - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int order = Arrays.compareUnsigned(bytes, start(middle), ends[middle], key, 0, key.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1 - low;
  }

  /** Compares two ids as their UTF-8 bytes do. */
  static int compare(String one, String other) {
    return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  private int start(int rank) {
    return rank == 0 ? 0 : ends[rank - 1];
  }

  /** Collects ids in any order. */
  static final class Collector {
    private byte[] bytes = new byte[1024];
    private int[] ends = new int[64];
    private int count;
    private boolean ascending = true;

    /**
     * @throws IllegalStateException when the ids have more than 2³¹ bytes
     */
    void add(String id) {
      byte[] key = id.getBytes(UTF_8);
      int start = count == 0 ? 0 : ends[count - 1];
      if (start + (long) key.length > Integer.MAX_VALUE - 8) {
        throw new IllegalStateException("ids of more than 2 GB");
      }
      if (start + key.length > bytes.length) {
        long grown = Math.min(2L * bytes.length + key.length, Integer.MAX_VALUE - 8L);
        bytes = Arrays.copyOf(bytes, (int) grown);
      }
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
      }
      System.arraycopy(key, 0, bytes, start, key.length);
      ends[count++] = start + key.length;
      ascending &= count < 2 || order(count - 2, count - 1) < 0;
    }

    /**
     * @param rankOf receives the rank of the id that was added as number i
     */
    Ids sort(int[] rankOf) {
      if (ascending) {
        Arrays.setAll(rankOf, i -> i);
        return new Ids(
            Arrays.copyOf(bytes, count == 0 ? 0 : ends[count - 1]), Arrays.copyOf(ends, count));
      }
      Integer[] order = new Integer[count];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, this::order);
      byte[] sorted = new byte[ends[count - 1]];
      int[] sortedEnds = new int[count];
      int at = 0;
      for (int rank = 0; rank < count; rank++) {
        int i = order[rank];
        int start = i == 0 ? 0 : ends[i - 1];
        System.arraycopy(bytes, start, sorted, at, ends[i] - start);
        at += ends[i] - start;
        sortedEnds[rank] = at;
        rankOf[i] = rank;
      }
      return new Ids(sorted, sortedEnds);
    }

    private int order(int one, int other) {
      int oneStart = one == 0 ? 0 : ends[one - 1];
      int otherStart = other == 0 ? 0 : ends[other - 1];
      return Arrays.compareUnsigned(bytes, oneStart, ends[one], bytes, otherStart, ends[other]);
    }
  }
}
