package jp.hashiwatashi.shared.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of reading a written day. */
public sealed interface DayReading {

  /**
   * The text names this day.
   *
   * @param notice what was put right on the way, in Japanese (平成31年5月1日 is 令和元年5月1日), or null
   */
  record Understood(LocalDate day, @Nullable String notice) implements DayReading {}

  /**
   * The text names no day.
   *
   * @param what what is wrong with it, in Japanese, without the text itself
   */
  record NotADay(String what) implements DayReading {}
}
