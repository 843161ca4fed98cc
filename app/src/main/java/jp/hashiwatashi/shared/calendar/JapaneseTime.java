package jp.hashiwatashi.shared.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of people in Japan and moments of the program, for each other. */
public final class JapaneseTime {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private JapaneseTime() {}

  /** The first moment of a day: 2026-11-21 begins at 2026-11-20T15:00:00Z. */
  public static Instant beginningOf(LocalDate day) {
    return day.atStartOfDay(JAPAN).toInstant();
  }
}
