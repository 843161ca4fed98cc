package jp.hashiwatashi.register.importing;

/** How far an import is. */
public enum ImportState {
  /** The file is kept; somebody is to say which column is which. */
  MAPPING,
  /** It is read and compared with the register; begun anew if the program was killed. */
  READING,
  /** What would happen is shown. */
  READ,
  /** It is being kept: nothing of it is in the register before all of it is. */
  APPLYING,
  APPLIED,
  /** It is being undone: likewise. */
  UNDOING,
  UNDONE,
  /** The file cannot be read as a table at all. */
  REFUSED;

  /** Whether the program is at work. */
  public boolean isUnderWay() {
    return this == READING || this == APPLYING || this == UNDOING;
  }
}
