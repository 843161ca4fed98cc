package jp.hashiwatashi.register;

/** Something in the registers changed: published within the transaction that changes it. */
public sealed interface RegisterChange {

  /** A person's record was saved. */
  record PersonSaved(String id) implements RegisterChange {}

  /** An opening was saved: it is new, was filled, or says something else. */
  record OpeningSaved(String id) implements RegisterChange {}

  /** An employer, one of its establishments or somebody to ask there was saved. */
  record EmployerSaved(String id) implements RegisterChange {}

  /**
   * A record was taken out.
   *
   * @param into id of the record that stands for it
   */
  record Gone(RegisterName register, String id, String into) implements RegisterChange {}

  /** Many records that are matched were added at once. */
  record Many() implements RegisterChange {}

  /** Many employers, establishments or contacts were added at once. */
  record ManyOfEmployers() implements RegisterChange {}
}
