package jp.hashiwatashi.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receiving need (受入情報), with its headcount: what matching reads, and what only people read.
 *
 * @param work what is to be done, free text
 * @param exampleOf the demonstration's example that the opening belongs to, null for all others
 * @param version counts the changes; 0 for an opening that was not saved yet
 * @param updatedAt of the last change; null for an opening that was not saved yet
 */
public record Opening(
    OpeningProfile profile,
    Receiver receiver,
    OfferedTerms terms,
    Handling handling,
    String work,
    @Nullable String exampleOf,
    long version,
    @Nullable Instant updatedAt)
    implements Registered {

  public Opening {
    if (!terms.agreeWith(profile)) {
      throw new IllegalArgumentException(
          "the wage offered does not come to the wage a month: " + profile.id());
    }
  }

  @Override
  public String id() {
    return profile.id();
  }

  /** The name of the receiving employer, null when not known. */
  public @Nullable String employer() {
    return receiver.employer();
  }

  public @Nullable String employerId() {
    return profile.employerId();
  }

  public @Nullable String employerName() {
    return receiver.employer();
  }

  /** The same, as a change of what stood there before. */
  Opening asChangeOf(Opening before) {
    return new Opening(
        profile,
        receiver,
        terms,
        handling,
        work,
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
    return new RegisterChange.OpeningSaved(id());
  }
}
