package jp.hashiwatashi.search;

import java.util.Deque;
import java.util.Map;
import jp.hashiwatashi.register.RegisterName;

/**
 * What of the index is still to be read again.
 *
 * @param stale ids of the records that are
 * @param total number of all records, 0 or more
 */
record Comparison(Map<RegisterName, Deque<String>> stale, int total) {

  /** How many records stand in the index as they are in the registers. */
  int done() {
    return total - stale.values().stream().mapToInt(Deque::size).sum();
  }

  /** Reads some of what is left again; false when nothing is. */
  boolean goOn(ShelfUpkeep upkeep) {
    for (Map.Entry<RegisterName, Deque<String>> of : stale.entrySet()) {
      if (!of.getValue().isEmpty()) {
        upkeep.readSome(of.getKey(), of.getValue());
        return true;
      }
    }
    return false;
  }
}
