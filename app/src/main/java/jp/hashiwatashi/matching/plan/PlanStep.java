package jp.hashiwatashi.matching.plan;

import java.time.Instant;
import jp.hashiwatashi.matching.group.Tally;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan, as its history tells it.
 *
 * @param tally what its placement came to; null where there is none
 */
public record PlanStep(
    int number, PlanChange change, String by, Instant at, @Nullable Tally tally) {}
