package jp.hashiwatashi.matching.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * The ids of one side in the order of their UTF-8 bytes, which is the order of ties; an id's place in
 * it is its rank.
 */
final class Ids {

  static final Ids NONE = new Ids(new TextBytes());

  private final TextBytes texts;

  private Ids(TextBytes texts) {
    this.texts = texts;
  }

  int count() {
    return texts.count();
  }

  /** Bytes of memory. */
  long bytes() {
    return texts.bytes();
  }

  String at(int rank) {
    return texts.at(rank);
  }

  /** The rank of an id, or, when it is not here, {@code -1 - the rank it would have}. */
  int rankOf(String id) {
    byte[] key = id.getBytes(UTF_8);
    int low = 0;
    int high = texts.count() - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int order = texts.compare(middle, key);
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

  /** Collects ids in any order. */
  static final class Collector {
    private final TextBytes texts = new TextBytes();
    private boolean ascending = true;

    void add(String id) {
      texts.add(id.getBytes(UTF_8));
      int count = texts.count();
      ascending &= count < 2 || texts.compare(count - 2, count - 1) < 0;
    }

    /**
     * Ends the collecting.
     *
     * @param rankOf receives the rank of the id that was added as number i
     */
    Ids sort(int[] rankOf) {
      if (ascending) {
        Arrays.setAll(rankOf, i -> i);
        texts.seal();
        return new Ids(texts);
      }
      Integer[] order = new Integer[texts.count()];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, texts::compare);
      for (int rank = 0; rank < order.length; rank++) {
        rankOf[order[rank]] = rank;
      }
      return new Ids(texts.inOrder(order));
    }
  }
}
