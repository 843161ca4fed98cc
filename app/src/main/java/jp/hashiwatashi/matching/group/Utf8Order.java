package jp.hashiwatashi.matching.group;

import java.util.Arrays;
import java.util.List;

/** The order of ids by their UTF-8 bytes, which is the order of their code points. */
final class Utf8Order {
  private Utf8Order() {}

  static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return aboveTheSurrogates(x) - aboveTheSurrogates(y);
      }
    }
    return a.length() - b.length();
  }

  /** Surrogates stand for code points above every other char. */
  private static int aboveTheSurrogates(char c) {
    if (c < Character.MIN_SURROGATE) {
      return c;
    }
    return c > Character.MAX_SURROGATE ? c - 0x800 : c + 0x2000;
  }

  /** For each position in {@code ids} its place when sorted, 0 first. */
  static int[] ranks(List<String> ids) {
    int size = ids.size();
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> compare(ids.get(a), ids.get(b)));
    int[] rank = new int[size];
    for (int place = 0; place < size; place++) {
      rank[order[place]] = place;
    }
    return rank;
  }
}
