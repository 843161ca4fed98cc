package jp.hashiwatashi.register.proposing;

/**
 * What a word stands for.
 *
 * @param code of a licence or of a middle group, or the name of a skill
 * @param inContext whether it counts only where the text says more than the word alone
 */
record Meaning(Sense sense, String code, boolean inContext) {

  enum Sense {
    LICENCE,
    OCCUPATION,
    SKILL,
    /** A longer word that only looks like one of the others. */
    NOTHING
  }
}
