package jp.hashiwatashi.register.importing;

/** Whose choice of before it is that a heading is a column. */
public enum ChosenBefore {
  OWN,
  OTHERS
}
