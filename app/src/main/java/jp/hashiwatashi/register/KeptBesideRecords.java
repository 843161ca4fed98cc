package jp.hashiwatashi.register;

import java.util.Optional;

/** What is kept of records apart from them, and has to follow when two records become one. */
public interface KeptBesideRecords {

  /** Why two records cannot become one as they are. */
  record Refusal(String what, String mend) {}

  /**
   * Moves what is kept, within the transaction that makes one of two records.
   *
   * @param from id of the record that goes
   * @param to id of the one that stands for it
   * @return why it cannot be moved; empty when all was
   */
  Optional<Refusal> move(RegisterName register, String from, String to);

  /** Goes on, within the same transaction, once the one that stands is as it is to stand. */
  default void standing(RegisterName register, String from, String to) {
    // most have moved all before
  }
}
