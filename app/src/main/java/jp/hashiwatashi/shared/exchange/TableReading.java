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

  /**
   * Something is wrong.
   *
   * @param faults all of them, in the file's order
   * @param records of the rows without a fault, for checks that shall not wait until all are mended
   * @param rows the row of each of these records
   */
  record Refused<R>(List<TableFault> faults, List<R> records, int[] rows, List<String> notices)
      implements TableReading<R> {

    /** The file cannot be read as a table at all. */
    static <R> Refused<R> whole(TableFault fault) {
      return new Refused<>(List.of(fault), List.of(), new int[0], List.of());
    }
  }
}
