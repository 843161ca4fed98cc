package jp.hashiwatashi.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person to be placed (送出情報, 求職登録): what matching reads, and what only people read.
 *
 * @param career what the person has done, free text
 * @param wishes free text
 * @param consents in the order in which they were given
 * @param exampleOf the demonstration's example that the record belongs to, null for everybody else
 * @param version counts the changes; 0 for a record that was not saved yet
 * @param updatedAt of the last change; null for a record that was not saved yet
 */
public record SendingRecord(
    SeekerProfile profile,
    Person person,
    Separation separation,
    Support support,
    String career,
    String wishes,
    List<Consent> consents,
    @Nullable String exampleOf,
    long version,
    @Nullable Instant updatedAt)
    implements Registered {

  @Override
  public String id() {
    return profile.id();
  }

  public String name() {
    return person.name();
  }

  public String kana() {
    return person.kana();
  }

  public @Nullable String employerId() {
    return profile.employerId();
  }

  public @Nullable String employerName() {
    return separation.employer();
  }

  /**
   * Whether name, contact, birth date and texts are withheld, since the person is another office's and
   * nobody has been told yet: matching shows such people, and nothing changes them.
   */
  public boolean isMasked() {
    return version == 0 && updatedAt != null;
  }

  /** The same, as a change of what stood there before. */
  SendingRecord asChangeOf(SendingRecord before) {
    return new SendingRecord(
        profile,
        person,
        separation,
        support,
        career,
        wishes,
        consents,
        before.exampleOf(),
        before.version(),
        before.updatedAt());
  }

  @Override
  public @Nullable NamedEmployer namedEmployer() {
    return NamedEmployer.of(employerId(), employerName());
  }

  @Override
  public RegisterChange change() {
    return new RegisterChange.PersonSaved(id());
  }
}
