package jp.hashiwatashi.register;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

/**
 * A wage as the employer offers it, by the month, hour, day or year, and what it comes to a month.
 * The equivalents are ours, for comparing; none is a rule of law. A fraction of a yen is dropped.
 *
 * @param fromYen whole yen a unit, or {@link OpeningProfile#NOT_STATED}
 * @param toYen whole yen a unit, not below {@code fromYen}, or {@link OpeningProfile#NOT_STATED}
 */
public record OfferedWage(Unit unit, long fromYen, long toYen) {

  /** By what a wage is offered. */
  public enum Unit {
    MONTHLY("月給"),
    HOURLY("時給"),
    DAILY("日給"),
    YEARLY("年収");

    private final String japaneseName;

    Unit(String japaneseName) {
      this.japaneseName = japaneseName;
    }

    public String japaneseName() {
      return japaneseName;
    }
  }

  private static final int MONTHS = 12;
  private static final int WEEKS = 52;
  static final int DAYS = 365;
  private static final int HUNDREDTHS = 100;

  /** A week has no more, in hundredths of an hour. */
  static final int MOST_WEEKLY_HOURS = 168 * HUNDREDTHS;

  public OfferedWage {
    if (fromYen == NOT_STATED && toYen == NOT_STATED) {
      throw new IllegalArgumentException("a wage has at least one end");
    }
    if (fromYen != NOT_STATED && toYen != NOT_STATED && fromYen > toYen) {
      throw new IllegalArgumentException(fromYen + " is above " + toYen);
    }
  }

  /**
   * A month's equivalent of one end.
   *
   * @param yen an end of this wage, or {@link OpeningProfile#NOT_STATED}
   * @param weeklyHours hundredths of an hour: an hourly wage is paid for them in 52 weeks
   * @param daysOff a year: a daily wage is paid for the other days of 365
   * @return yen a month; {@link OpeningProfile#NOT_STATED} when what it takes is not stated
   */
  private long monthly(long yen, int weeklyHours, int daysOff) {
    if (yen == NOT_STATED) {
      return NOT_STATED;
    }
    return switch (unit) {
      case MONTHLY -> yen;
      case YEARLY -> yen / MONTHS;
      case HOURLY ->
          weeklyHours == NOT_STATED
              ? NOT_STATED
              : Math.multiplyExact(yen, (long) weeklyHours * WEEKS) / (MONTHS * HUNDREDTHS);
      case DAILY -> daysOff == NOT_STATED ? NOT_STATED : yen * (DAYS - daysOff) / MONTHS;
    };
  }

  /** The lower end a month. */
  public long monthlyFromYen(int weeklyHours, int daysOff) {
    return monthly(fromYen, weeklyHours, daysOff);
  }

  /** The upper end a month. */
  public long monthlyToYen(int weeklyHours, int daysOff) {
    return monthly(toYen, weeklyHours, daysOff);
  }
}
