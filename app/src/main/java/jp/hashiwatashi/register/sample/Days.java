package jp.hashiwatashi.register.sample;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days around the matching date, made once and shared by all records. */
final class Days {
  private static final int BEFORE = 400;
  private static final int AFTER = 1500;
  private static final int MONTHS = 12;

  private final LocalDate asOf;
  private final LocalDate[] days = new LocalDate[BEFORE + 1 + AFTER];
  private final LocalDate[] firsts = new LocalDate[2 * MONTHS + 1];
  private final LocalDate[] lasts = new LocalDate[2 * MONTHS + 1];

  Days(LocalDate asOf) {
    this.asOf = asOf;
    for (int i = 0; i < days.length; i++) {
      days[i] = asOf.plusDays(i - BEFORE);
    }
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = asOf.withDayOfMonth(1).plusMonths(i - MONTHS);
      lasts[i] = firsts[i].with(TemporalAdjusters.lastDayOfMonth());
    }
  }

  /** The day {@code offset} days after the matching date, −400 to 1,500. */
  LocalDate day(int offset) {
    return days[BEFORE + offset];
  }

  /** The first day of the month {@code offset} months after the matching date's, −12 to 12. */
  LocalDate firstOfMonth(int offset) {
    return firsts[MONTHS + offset];
  }

  /** The last day of the month {@code offset} months after the matching date's, −12 to 12. */
  LocalDate lastOfMonth(int offset) {
    return lasts[MONTHS + offset];
  }

  /** Days from the matching date to {@code day}. */
  int offsetOf(LocalDate day) {
    return (int) (day.toEpochDay() - asOf.toEpochDay());
  }

  /** A birthday of someone who is {@code age} on the matching date, give or take a year. */
  LocalDate birthday(int age, Draws draws) {
    return LocalDate.ofEpochDay(asOf.toEpochDay() - age * 1461L / 4 - draws.below(365));
  }
}
