package jp.hashiwatashi.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import jp.hashiwatashi.register.Registration;
import jp.hashiwatashi.shared.calendar.JapaneseTime;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates are asked for: within one office or across all, new since a day or from the
 * beginning.
 *
 * <p>A candidate is new since a day when the register has it since that day: an opening that was taken
 * in on the 20th is new since the 20th, and one that was only changed on the 20th is not.
 *
 * @param office the Center's, as records name it; empty for all
 * @param since the first day, in Japan, that counts as new; null for the beginning
 */
public record Narrowing(String office, @Nullable LocalDate since) {

  /** All candidates. */
  public static final Narrowing NONE = new Narrowing("", null);

  public boolean isNone() {
    return office.isEmpty() && since == null;
  }

  /** Tells whether a candidate that is registered so is asked for. */
  Predicate<Registration> included() {
    Instant first = since == null ? Instant.MIN : JapaneseTime.beginningOf(since);
    return candidate ->
        (office.isEmpty() || candidate.office().equals(office)) && !candidate.at().isBefore(first);
  }
}
