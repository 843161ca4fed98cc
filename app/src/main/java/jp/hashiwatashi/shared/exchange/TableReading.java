package jp.hashiwatashi.shared.exchange;

import java.util.List;

/** What came of reading a file of records. */
public sealed interface TableReading<R> {

  /** What the reader ought to know although nothing is wrong: one sentence each, in Japanese. */
  List<String> notices();

  /**
   * Every row was understood.
   *
   * @param records in the file's order
   * @param rows the row of each record, 1 being the header
   */
  record Understood<R>(List<R> records, int[] rows, List<String> notices)
      implements TableReading<R> {}

  /** Something is wrong; these are all faults, in the file's order. */
  record Refused<R>(List<TableFault> faults, List<String> notices) implements TableReading<R> {}
}
