package jp.hashiwatashi.register;

import java.time.Instant;
import java.util.Map;

/**
 * What one change made of a record.
 *
 * @param version that came about, from 1
 * @param by who changed it
 * @param before of each changed column, by its code, the text as people see it, empty when nothing was
 *     stated; no column at all when the record was made
 * @param after of the same columns
 */
public record RecordChange(
    long version, Instant at, String by, Map<String, String> before, Map<String, String> after) {

  /** Whether the record was made by this change. */
  public boolean made() {
    return version == 1;
  }
}
