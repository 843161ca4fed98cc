package jp.hashiwatashi.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person leaves from, and when: still employed there, or separated already. What was not
 * stated is null.
 *
 * @param employer name of the employer; the number is in the profile
 * @param establishmentId of that employer
 * @param separatedOn the last day of an employment that has ended
 * @param plannedOn the last day that is planned; stays when the day has come
 */
public record Separation(
    @Nullable String employer,
    @Nullable String establishmentId,
    @Nullable LocalDate separatedOn,
    @Nullable LocalDate plannedOn,
    @Nullable SeparationReason reason) {

  /** Nothing but the employer's name is known, or not even that. */
  public static Separation from(@Nullable String employer) {
    return new Separation(employer, null, null, null, null);
  }
}
