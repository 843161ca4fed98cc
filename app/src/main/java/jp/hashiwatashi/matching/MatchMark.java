package jp.hashiwatashi.matching;

import java.time.Instant;

/**
 * What a consultant has said of a person and an opening, beside what matching says.
 *
 * @param reason why, in the consultant's words; never empty
 */
public record MatchMark(
    String seekerId, String openingId, Kind kind, String reason, Instant at, String by) {

  /** Whether this is what somebody says. */
  boolean says(Kind kind, String reason, String by) {
    return kind == this.kind && reason.equals(this.reason) && by.equals(this.by);
  }

  /** What is done with the pair in lists. */
  public enum Kind {
    /** Not shown among the best. */
    HIDDEN,
    /** Shown before the best, whatever becomes of its score. */
    PINNED,
    /** Shown with those pinned although matching had not proposed it. */
    ADDED
  }
}
