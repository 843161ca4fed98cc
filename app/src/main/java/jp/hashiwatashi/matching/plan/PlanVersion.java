package jp.hashiwatashi.matching.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is, or was at one time.
 *
 * @param number counts the changes, from 1
 * @param result null while it is being worked out
 * @param solvedAt the moment of the registers that the result is of; null with it
 */
public record PlanVersion(
    long planId,
    int number,
    PlanContent content,
    PlanChange change,
    String by,
    Instant at,
    @Nullable PlanResult result,
    @Nullable Instant solvedAt) {

  boolean isSameAs(PlanChange other, String person) {
    return change.equals(other) && by.equals(person);
  }
}
