package jp.hashiwatashi.matching.group;

/** A tally as one number: {@code placed × big + totalScore}, big above any total score. */
final class Worth {
  private Worth() {}

  /** What one more person placed is worth in a group of so many: more than all scores together. */
  static long big(int people) {
    return (long) GroupProblem.HIGHEST_SCORE * people + 1;
  }

  /** The lexicographically greatest tally that is worth no more. */
  static Tally tally(long worth, long big) {
    return new Tally((int) (worth / big), worth % big);
  }
}
