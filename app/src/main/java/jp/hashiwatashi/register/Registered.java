package jp.hashiwatashi.register;

import org.jspecify.annotations.Nullable;

/** What the records of every register have, so that one {@link RegisterStore} can keep them. */
sealed interface Registered permits Contact, Employer, Establishment, Opening, SendingRecord {

  String id();

  /** Counts the changes; 0 for a record that was not saved yet. */
  long version();

  /** The employer that the record names, null when it names none. */
  default @Nullable String employerId() {
    return null;
  }

  /** The name that the record knows that employer by, null when not known. */
  default @Nullable String employerName() {
    return null;
  }

  /** What is published when the record was saved. */
  RegisterChange change();
}
