package jp.hashiwatashi.workbench;

import java.time.Instant;
import jp.hashiwatashi.register.RegisterName;
import org.jspecify.annotations.Nullable;

/**
 * Once through all people and openings, to look for the best of each anew.
 *
 * @param total people and openings there were at the beginning
 * @param register that it is at
 * @param afterId the last record that is done; empty before the first
 * @param done people and openings so far
 * @param fresh pairs so far that were not among the best before
 * @param endedAt null while it is under way
 * @param failed whether it was given up
 */
public record Rematch(
    long number,
    String begunBy,
    Instant beganAt,
    int total,
    RegisterName register,
    String afterId,
    int done,
    int fresh,
    @Nullable Instant endedAt,
    boolean failed) {

  /** 0 to 100; never all before it has ended. */
  public int percent() {
    return endedAt != null ? 100 : (int) Math.min(99, 100L * done / Math.max(1, total));
  }
}
