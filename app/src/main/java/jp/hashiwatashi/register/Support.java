package jp.hashiwatashi.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who supports a person, and from when to when.
 *
 * @param from first day, null when not yet decided
 * @param until last day, null when not yet decided
 * @param office of the Center, in charge
 * @param consultant in charge
 */
public record Support(
    @Nullable LocalDate from, @Nullable LocalDate until, String office, String consultant) {

  public Support {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("support ends before it starts: " + from + " " + until);
    }
  }
}
