package jp.hashiwatashi.register.importing;

/** What a row of a file means for the register. */
public enum RowOutcome {
  NEW,
  CHANGED,
  UNCHANGED,
  /** Somebody has changed the record since it was compared. */
  OVERTAKEN
}
