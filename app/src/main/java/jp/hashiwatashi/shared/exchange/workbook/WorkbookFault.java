package jp.hashiwatashi.shared.exchange.workbook;

/** A workbook that is not read, or not further: what is wrong with it, where, and the cure. */
public final class WorkbookFault extends Exception {

  private final String sheet;
  private final int row;
  private final int column;
  private final String what;
  private final String mend;

  private WorkbookFault(String sheet, int row, int column, String what, String mend) {
    super(what + "; " + mend, null, false, false);
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.what = what;
    this.mend = mend;
  }

  /** In the file as a whole. */
  static WorkbookFault ofFile(String what, String mend) {
    return new WorkbookFault("", 0, -1, what, mend);
  }

  /** At the place where the sheet was being read. */
  WorkbookFault at(String sheet, int row, int column) {
    return this.sheet.isEmpty() ? new WorkbookFault(sheet, row, column, what, mend) : this;
  }

  /** The sheet's name, empty when the fault lies in none. */
  public String sheet() {
    return sheet;
  }

  /** From 1; 0 when it lies in no row. */
  public int row() {
    return row;
  }

  /** From 0; -1 when it lies in no column. */
  public int column() {
    return column;
  }

  public String what() {
    return what;
  }

  public String mend() {
    return mend;
  }
}
