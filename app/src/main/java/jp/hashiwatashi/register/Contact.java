package jp.hashiwatashi.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at an employer whom one can ask (企業の担当者). What was not stated is null.
 *
 * @param id exact after trimming, not empty
 * @param establishmentId where the person works, of the same employer
 * @param department and post, as typed
 * @param phone digits, and 内線 with more of them for an extension
 * @param email canonical
 * @param version counts the changes; 0 for one that was not saved yet
 * @param updatedAt of the last change; null for one that was not saved yet
 */
public record Contact(
    String id,
    String employerId,
    @Nullable String establishmentId,
    String name,
    @Nullable String kana,
    @Nullable String department,
    @Nullable String phone,
    @Nullable String email,
    long version,
    @Nullable Instant updatedAt)
    implements Registered {

  /** The same, as a change of what stood there before. */
  Contact asChangeOf(Contact before) {
    return new Contact(
        id,
        employerId,
        establishmentId,
        name,
        kana,
        department,
        phone,
        email,
        before.version(),
        before.updatedAt());
  }

  @Override
  public RegisterChange change() {
    return new RegisterChange.EmployerSaved(employerId);
  }
}
