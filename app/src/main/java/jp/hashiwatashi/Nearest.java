package jp.hashiwatashi;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that was probably meant: two slips of the finger away at most. */
final class Nearest {

  private static final int MOST_SLIPS = 2;

  private Nearest() {}

  static Optional<String> to(String typed, Collection<String> known) {
    return known.stream()
        .filter(word -> slips(typed, word) <= Math.min(MOST_SLIPS, word.length() / 2))
        .min(Comparator.comparingInt(word -> slips(typed, word)));
  }

  /** How many letters were left out, put in or mistaken. */
  private static int slips(String typed, String word) {
    int[] row = new int[word.length() + 1];
    for (int j = 0; j <= word.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= word.length(); j++) {
        int mistaken = diagonal + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(mistaken, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[word.length()];
  }
}
