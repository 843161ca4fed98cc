package jp.hashiwatashi.access.users;

/** Why something about a user is not done. */
enum Refusal {
  /** It is one's own role, or that of another account of one's own. */
  OWN_ROLE,
  /** Who has granted it confirms it, if under another name. */
  SAME_PERSON,
  /** One of the two has held the link in the hand by which the other's password was chosen. */
  HANDED_OVER,
  /** The same person has handed both of them their links of late. */
  ONE_HAND,
  /** Whose role it is has handed one of the two the link. */
  OWN_HAND,
  /** Of staff nobody says who it is: there is neither mail nor a number. */
  NOBODY_KNOWN,
  /** An establishment is not, or no longer, the employer's. */
  OTHER_EMPLOYER,
  /** It is not for this administrator to decide. */
  NOT_YOURS,
  /** The same holds already, or waits for a second person, with these limits or others. */
  ALREADY,
  /** It was done, or ended, meanwhile. */
  GONE,
  /** The server for mail did not take it. */
  NOT_MAILED
}
