package jp.hashiwatashi.register;

import java.time.Instant;
import java.util.Map;

/**
 * A record that was the same as another and is gone into it.
 *
 * @param id that it had
 * @param into id of the record that stands for it now
 * @param texts as it stood last, for people's eyes, by the codes of the columns
 */
public record MergedRecord(
    String id, String into, Instant at, String by, Map<String, String> texts) {}
