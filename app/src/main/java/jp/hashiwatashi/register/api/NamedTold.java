package jp.hashiwatashi.register.api;

import java.util.Map;
import java.util.TreeMap;
import jp.hashiwatashi.register.EditedRegister.Standing;

/**
 * All that is known of one employer, establishment or contact.
 *
 * @param version counts the changes, from 1
 * @param columns what was stated, by the names of the files' columns, as files write it
 */
record NamedTold(String id, long version, Map<String, String> columns) {

  static NamedTold of(Standing standing) {
    Map<String, String> stated = new TreeMap<>(standing.texts());
    stated.values().removeIf(String::isEmpty);
    return new NamedTold(standing.id(), standing.version(), stated);
  }
}
