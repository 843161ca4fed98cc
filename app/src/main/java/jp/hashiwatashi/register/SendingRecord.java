package jp.hashiwatashi.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person to be placed (送出情報, 求職登録): what matching reads, and what only people read.
 *
 * @param name exactly as typed
 * @param kana full-width katakana
 * @param formerEmployer name of the employer that the person leaves, null when not known
 * @param office of the Center, in charge
 * @param consultant in charge
 * @param career what the person has done, free text
 * @param wishes free text
 * @param exampleOf the demonstration's example that the record belongs to, null for everybody else
 * @param version counts the changes; 0 for a record that was not saved yet
 * @param updatedAt of the last change; null for a record that was not saved yet
 */
public record SendingRecord(
    SeekerProfile profile,
    String name,
    String kana,
    @Nullable String formerEmployer,
    String office,
    String consultant,
    String career,
    String wishes,
    @Nullable String exampleOf,
    long version,
    @Nullable Instant updatedAt)
    implements Registered {

  @Override
  public String id() {
    return profile.id();
  }

  @Override
  public @Nullable String employerId() {
    return profile.employerId();
  }

  @Override
  public @Nullable String employerName() {
    return formerEmployer;
  }

  @Override
  public RegisterChange change() {
    return new RegisterChange.PersonSaved(id());
  }
}
