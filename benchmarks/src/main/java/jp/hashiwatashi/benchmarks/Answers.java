package jp.hashiwatashi.benchmarks;

/** The best openings of each person with score and parts, by numbers of {@link Question}. */
final class Answers {

  private final int k;
  private final int[] found;
  private final int[] opening;
  private final int[] score;
  private final long[] parts;

  Answers(int people, int k) {
    this.k = k;
    found = new int[people];
    opening = new int[people * k];
    score = new int[people * k];
    parts = new long[people * k];
  }

  void set(int person, int place, int openingNumber, int points, long packedParts) {
    int at = person * k + place;
    opening[at] = openingNumber;
    score[at] = points;
    parts[at] = packedParts;
    found[person] = place + 1;
  }

  /** Must be called before a person's answers are set again. */
  void clear(int person) {
    found[person] = 0;
  }

  int people() {
    return found.length;
  }

  int found(int person) {
    return found[person];
  }

  long pairs() {
    long pairs = 0;
    for (int n : found) {
      pairs += n;
    }
    return pairs;
  }

  int opening(int person, int place) {
    return opening[person * k + place];
  }

  int score(int person, int place) {
    return score[person * k + place];
  }

  /** Six values of ten bits, in the order of the parts in spec 02. */
  long parts(int person, int place) {
    return parts[person * k + place];
  }

  /** Where these and others differ first, in words; empty when they are the same. */
  String differenceFrom(Answers other) {
    for (int person = 0; person < people(); person++) {
      if (found[person] != other.found[person]) {
        return "person %d has %d and %d".formatted(person, found[person], other.found[person]);
      }
      for (int place = 0; place < found[person]; place++) {
        int at = person * k + place;
        if (opening[at] != other.opening[at]
            || score[at] != other.score[at]
            || parts[at] != other.parts[at]) {
          return "person %d, place %d: opening %d score %d parts %x and opening %d score %d parts %x"
              .formatted(
                  person,
                  place + 1,
                  opening[at],
                  score[at],
                  parts[at],
                  other.opening[at],
                  other.score[at],
                  other.parts[at]);
        }
      }
    }
    return "";
  }
}
