package jp.hashiwatashi.matching.engine;

import java.util.BitSet;

/** Rows of an index that no longer hold. Immutable. */
final class RemovedRows {

  private final BitSet rows;

  RemovedRows(BitSet rows) {
    this.rows = (BitSet) rows.clone();
  }

  boolean contains(int row) {
    return rows.get(row);
  }
}
