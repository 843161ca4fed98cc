package jp.hashiwatashi.database;

import java.util.List;
import java.util.Map;

/**
 * What a backup ends with.
 *
 * @param rows of each table, by its full name
 */
record BackupSummary(Map<String, Long> rows, List<SequenceState> sequences) {

  /**
   * Where a sequence stands.
   *
   * @param called whether {@code last} was given out already
   */
  record SequenceState(String schema, String name, long last, boolean called) {

    String quoted() {
      return StoredTable.quoted(schema) + "." + StoredTable.quoted(name);
    }
  }

  long allRows() {
    return rows.values().stream().mapToLong(Long::longValue).sum();
  }
}
