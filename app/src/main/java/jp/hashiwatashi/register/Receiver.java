package jp.hashiwatashi.register;

import org.jspecify.annotations.Nullable;

/**
 * Who receives: what an opening knows beside the employer's number in its profile. What was not
 * stated is null.
 *
 * @param employer name
 * @param establishmentId of that employer
 * @param contactId whom to ask there
 */
public record Receiver(
    @Nullable String employer, @Nullable String establishmentId, @Nullable String contactId) {

  /** Nothing but the employer's name is known, or not even that. */
  public static Receiver named(@Nullable String employer) {
    return new Receiver(employer, null, null);
  }
}
