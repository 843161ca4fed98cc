package jp.hashiwatashi.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person has agreed to, and when.
 *
 * @param withdrawnOn the first day on which it no longer holds; null while it holds
 */
public record Consent(Purpose purpose, LocalDate givenOn, @Nullable LocalDate withdrawnOn) {

  /** For what a consent was given. */
  public enum Purpose {
    /** Name and contact may be shown to other offices of the Center. */
    OTHER_OFFICES,
    /** Name and career may be shown to a receiving employer. */
    NAMED_TO_EMPLOYER,
    /** The sending employer may be told how the support goes. */
    SENDING_EMPLOYER_TOLD,
    /** What is registered may be shared with Hello Work. */
    HELLO_WORK
  }

  public Consent {
    if (withdrawnOn != null && withdrawnOn.isBefore(givenOn)) {
      throw new IllegalArgumentException(
          "withdrawn before it was given: " + givenOn + " " + withdrawnOn);
    }
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(givenOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
  }
}
