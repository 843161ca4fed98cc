package jp.hashiwatashi.matching.engine;

import java.util.List;
import java.util.Set;

/**
 * Why a pair matches or not, and what its score is made of. The explanation is the computation: the
 * weighted parts add up to the score.
 *
 * @param score 0 to 100000; given for a pair that does not match too
 * @param verdicts in the order of {@link Condition}
 */
public record Explanation(int score, Parts parts, List<Verdict> verdicts) {

  public Verdict of(Condition condition) {
    return verdicts.get(condition.ordinal());
  }

  /** A pair is a match when no condition is not met. */
  public boolean isMatch() {
    return !verdicts.contains(Verdict.NOT_MET);
  }

  public Set<Condition> notStated() {
    return with(Verdict.NOT_STATED);
  }

  public Set<Condition> notMet() {
    return with(Verdict.NOT_MET);
  }

  /** The conditions not stated, as bits by ordinal. */
  int notStatedMask() {
    return mask(Verdict.NOT_STATED);
  }

  /** The pair as a candidate, whether it matches or not. */
  public Candidate candidate(String seekerId, String openingId) {
    return new Candidate(seekerId, openingId, score, parts, notStated());
  }

  private int mask(Verdict verdict) {
    int mask = 0;
    for (Condition condition : Condition.ALL) {
      mask |= of(condition) == verdict ? condition.bit() : 0;
    }
    return mask;
  }

  private Set<Condition> with(Verdict verdict) {
    return Condition.setOf(mask(verdict));
  }
}
