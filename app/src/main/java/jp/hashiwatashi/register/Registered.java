package jp.hashiwatashi.register;

import org.jspecify.annotations.Nullable;

/** What the records of every register have, so that one {@link RegisterStore} can keep them. */
public sealed interface Registered
    permits Contact, Employer, Establishment, Opening, SendingRecord {

  String id();

  /** Counts the changes; 0 for a record that was not saved yet. */
  long version();

  /** An employer that is registered, by its number at least, as soon as the record names it. */
  default @Nullable NamedEmployer namedEmployer() {
    return null;
  }

  /**
   * An employer as a record names it.
   *
   * @param name null when not known
   */
  record NamedEmployer(String id, @Nullable String name) {

    static @Nullable NamedEmployer of(@Nullable String id, @Nullable String name) {
      return id == null ? null : new NamedEmployer(id, name);
    }
  }

  /** What is published when the record was saved. */
  RegisterChange change();
}
