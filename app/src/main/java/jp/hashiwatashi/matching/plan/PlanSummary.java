package jp.hashiwatashi.matching.plan;

import java.time.Instant;
import jp.hashiwatashi.matching.group.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a list of plans tells it.
 *
 * @param tally what its placement comes to; null where there is none
 */
public record PlanSummary(
    long id, String name, int people, String by, Instant at, @Nullable Tally tally) {}
