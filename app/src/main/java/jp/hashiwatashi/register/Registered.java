package jp.hashiwatashi.register;

import org.jspecify.annotations.Nullable;

/** What the records of every register have, so that one {@link RegisterStore} can keep them. */
sealed interface Registered permits Opening, SendingRecord {

  String id();

  /** Counts the changes; 0 for a record that was not saved yet. */
  long version();

  @Nullable String employerId();

  /** The name that the record knows its employer by, null when not known. */
  @Nullable String employerName();

  /** What is published when the record was saved. */
  RegisterChange change();
}
