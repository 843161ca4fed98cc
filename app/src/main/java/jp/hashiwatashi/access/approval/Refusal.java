package jp.hashiwatashi.access.approval;

/** Why somebody is not the second person. */
enum Refusal {
  /** Who wants it decides on it, if under another name. */
  SAME_PERSON,
  /** One of the two has held the link in the hand by which the other's password was chosen. */
  HANDED_OVER,
  /** The same person has handed both of them their links of late. */
  ONE_HAND,
  /** It was decided, or has expired, meanwhile. */
  GONE
}
