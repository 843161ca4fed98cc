package jp.hashiwatashi.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger of consents: that one was given, withdrawn or struck out. None is ever changed.
 *
 * @param withdrawnOn the first day on which it no longer holds; null unless it was withdrawn
 * @param toWhom one of those whom the purpose names; empty for all of them
 * @param recordedBy name of the account, {@code system} for the program
 */
public record ConsentFact(
    Consent.Purpose purpose,
    LocalDate givenOn,
    Kind kind,
    @Nullable LocalDate withdrawnOn,
    String toWhom,
    Way way,
    Instant recordedAt,
    String recordedBy) {

  /** What the entry says. */
  public enum Kind {
    GIVEN,
    WITHDRAWN,
    /** Taken out of the record: it had been typed by mistake. */
    STRUCK
  }

  /** How it came to be recorded. */
  public enum Way {
    OWN_PAGE,
    PAPER,
    SPOKEN,
    /** It was stated in the record, by its form or by a file. */
    RECORD
  }
}
