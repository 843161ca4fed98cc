package jp.hashiwatashi.subsidy.rules;

import java.time.LocalDate;

/**
 * A day that somebody must not miss.
 *
 * @param what as files write it: {@code apply_by}
 * @param on the last day
 */
public record Deadline(String what, LocalDate on) {}
