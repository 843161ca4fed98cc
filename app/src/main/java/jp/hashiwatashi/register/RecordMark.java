package jp.hashiwatashi.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what a follower of a register sees that a record is not the one it knows.
 *
 * @param employerName of the employer that the record names, null when it names none or an unnamed one
 */
public record RecordMark(
    String id, long version, Instant updatedAt, @Nullable String employerName) {}
