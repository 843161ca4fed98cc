package jp.hashiwatashi.register;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has begun to type of a record.
 *
 * @param baseVersion of the record that is being changed; 0 for a new one
 * @param texts by the codes of the columns, as typed
 */
public record Draft(long baseVersion, Map<String, String> texts, Instant savedAt) {}
