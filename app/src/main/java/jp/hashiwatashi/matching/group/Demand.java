package jp.hashiwatashi.matching.group;

/** What a consultant asks of a group's placement. Asking the same twice is asking once. */
public sealed interface Demand {

  /** The person at exactly this opening, which must be a match. */
  record Pin(String seekerId, String openingId) implements Demand {}

  /** The person not at this opening. Of a pair that is no match it says nothing new. */
  record Forbid(String seekerId, String openingId) implements Demand {}

  /** Both at the same opening, or neither placed. Chains of such pairs are one set. */
  record Together(String seekerId, String otherSeekerId) implements Demand {}
}
