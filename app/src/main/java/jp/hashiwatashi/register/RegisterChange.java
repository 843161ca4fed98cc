package jp.hashiwatashi.register;

/** Something in the registers changed: published within the transaction that changes it. */
public sealed interface RegisterChange {

  /** A person's record was saved. */
  record PersonSaved(String id) implements RegisterChange {}

  /** An opening was saved: it is new, was filled, or says something else. */
  record OpeningSaved(String id) implements RegisterChange {}

  /** Many records were added at once. */
  record Many() implements RegisterChange {}
}
