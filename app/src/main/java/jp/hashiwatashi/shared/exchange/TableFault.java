package jp.hashiwatashi.shared.exchange;

/**
 * One thing that is wrong with a file, printed {@code file:row:column: what; how to mend}.
 *
 * @param file as the user named it
 * @param row 1 is the header; records are counted as a spreadsheet does, so that a line break inside
 *     quotes starts no new row and an empty line is one
 * @param column the column's name as it stands in the file's header, or {@link #WHOLE_ROW}
 */
public record TableFault(String file, int row, String column, String what, String mend) {

  /** The fault lies in no single column. */
  public static final String WHOLE_ROW = "-";

  /** A fault of the whole file. */
  public static TableFault ofFile(String file, String what, String mend) {
    return new TableFault(file, 1, WHOLE_ROW, what, mend);
  }

  @Override
  public String toString() {
    return file + ":" + row + ":" + column + ": " + what + "; " + mend;
  }
}
