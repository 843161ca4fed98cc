package jp.hashiwatashi.register.importing;

import jp.hashiwatashi.register.RegisterName;

/**
 * Why an import cannot be undone: somebody has built on one of its records.
 *
 * @param id of the import's record
 * @param register of the record that stands in the way
 * @param by its id: the same, or that of one which names it
 */
public record Hindrance(Kind kind, String id, RegisterName register, String by) {

  /** What happened to the record. */
  public enum Kind {
    CHANGED,
    GONE,
    NAMED
  }
}
