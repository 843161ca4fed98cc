package jp.hashiwatashi.register.proposing;

/** What a word of a sentence says of others. */
enum Cue {
  /** Denied, lost, or asked of nobody. */
  NOT,
  /** Not yet. */
  PLAN,
  WISH,
  HOLD,
  WORK,
  REQUIRED,
  WELCOME,
  /** A licence or certificate is meant; nothing is said of it yet. */
  EVIDENCE,
  /** What follows is another matter. */
  STOP,
  /** Looks like another cue and is none. */
  SKIP,
  /** Directly behind: the word belongs to something else, or to somebody else. */
  OTHER,
  /** Directly behind: it is work that was done. */
  DUTY;

  /** What says no. */
  boolean isRefusing() {
    return this == NOT || this == PLAN;
  }
}
