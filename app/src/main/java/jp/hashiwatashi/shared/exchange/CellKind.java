package jp.hashiwatashi.shared.exchange;

/** How a spreadsheet keeps the values of a column. */
public enum CellKind {
  /** As it is typed: names, codes with their leading zeros, lists. */
  TEXT,
  /** A number; its canonical text is a plain decimal. */
  NUMBER,
  /** A day; its canonical text is ISO 8601. */
  DAY
}
