package jp.hashiwatashi.benchmarks;

/** The best k openings of one person so far, in order: by score, then by the lower number. */
final class Best {

  private final int[] opening;
  private final int[] score;
  private final long[] parts;
  private int size;

  Best(int k) {
    opening = new int[k];
    score = new int[k];
    parts = new long[k];
  }

  void clear() {
    size = 0;
  }

  /** What a score must reach to matter; an equal one may win by its number. */
  int floor() {
    return size < score.length ? -1 : score[size - 1];
  }

  void offer(int number, int points, long packedParts) {
    if (size == score.length && !isBetter(points, number, size - 1)) {
      return;
    }
    int at = size < score.length ? size++ : size - 1;
    while (at > 0 && isBetter(points, number, at - 1)) {
      opening[at] = opening[at - 1];
      score[at] = score[at - 1];
      parts[at] = parts[at - 1];
      at--;
    }
    opening[at] = number;
    score[at] = points;
    parts[at] = packedParts;
  }

  private boolean isBetter(int points, int number, int than) {
    return points != score[than] ? points > score[than] : number < opening[than];
  }

  void giveTo(Answers answers, int person) {
    answers.clear(person);
    for (int place = 0; place < size; place++) {
      answers.set(person, place, opening[place], score[place], parts[place]);
    }
  }
}
