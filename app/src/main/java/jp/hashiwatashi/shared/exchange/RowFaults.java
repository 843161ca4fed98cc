package jp.hashiwatashi.shared.exchange;

/** Where a check between the cells of a row says what is wrong. */
public interface RowFaults<R> {

  /**
   * @param column the cell to mend first
   * @param what what is wrong, in Japanese
   * @param mend how to mend it, in Japanese
   */
  void add(Column<R, ?> column, String what, String mend);
}
