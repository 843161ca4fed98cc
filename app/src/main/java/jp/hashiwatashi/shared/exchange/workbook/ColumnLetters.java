package jp.hashiwatashi.shared.exchange.workbook;

/** Columns as spreadsheets name them: A, …, Z, AA, …, XFD. */
public final class ColumnLetters {

  private ColumnLetters() {}

  /**
   * The name of a column.
   *
   * @param column from 0
   */
  public static String of(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /** The column of a cell's name like {@code AB12}; -1 when it begins with no letters, or too many. */
  static int columnOf(String cell) {
    int column = 0;
    int i = 0;
    while (i < cell.length() && i < 6 && cell.charAt(i) >= 'A' && cell.charAt(i) <= 'Z') {
      column = column * 26 + (cell.charAt(i++) - 'A' + 1);
    }
    return i == 6 ? -1 : column - 1;
  }
}
