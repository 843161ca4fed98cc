package jp.hashiwatashi.shared.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the rows of a part of a file gave; rows are counted from 1 at the part's first record.
 *
 * @param <R> the record
 */
final class ChunkRows<R> {

  /** How the reading of the part ended. */
  enum End {
    /** At the part's last byte, outside quotes. */
    CLEAN,
    /** At one of the {@link ReadingLimits}. */
    FULL,
    /** In the middle of a record that is not CSV, or that the part does not hold whole. */
    BROKEN,
    /** At bytes that mean nothing in the encoding. */
    UNDECODABLE
  }

  /** A fault or a notice before the part's place in the file is known. */
  record Remark(int row, String column, String what, String mend) {

    TableFault in(String file) {
      return new TableFault(file, row, column, what, mend);
    }
  }

  final List<R> records = new ArrayList<>();
  final List<String> ids = new ArrayList<>();
  final List<Remark> faults = new ArrayList<>();
  final List<Remark> notices = new ArrayList<>();
  End end = End.CLEAN;

  /** Records in the part, empty lines included. */
  int count;

  private int[] recordRows = new int[1024];
  private int[] idRows = new int[1024];

  void add(R row, int number) {
    if (records.size() == recordRows.length) {
      recordRows = Arrays.copyOf(recordRows, recordRows.length * 2);
    }
    recordRows[records.size()] = number;
    records.add(row);
  }

  void addId(String id, int number) {
    if (ids.size() == idRows.length) {
      idRows = Arrays.copyOf(idRows, idRows.length * 2);
    }
    idRows[ids.size()] = number;
    ids.add(id);
  }

  int recordRow(int index) {
    return recordRows[index];
  }

  int idRow(int index) {
    return idRows[index];
  }
}
