package jp.hashiwatashi.register.sample;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.OfferedTerms;
import jp.hashiwatashi.register.OfferedWage;
import jp.hashiwatashi.register.OfferedWage.Unit;
import jp.hashiwatashi.register.OpeningProfile;
import org.jspecify.annotations.Nullable;

/** The wages that the demonstration's employers offer: by month, hour, day or year. */
final class DemoWages {
  private static final int WEEKS = 52;
  private static final int MONTHS = 12;
  private static final int YEARLY_STEP = 10_000;
  private static final int HOURLY_STEP = 10;
  private static final int MONTHLY_STEP = 1_000;

  /** Hundredths of weekly hours where none are stated. */
  private static final int FULL_TIME = 4000;

  private static final int PART_TIME = 2400;

  /** Yen an hour that no wage comes below: ours, above every minimum wage of 2025; no rule of law. */
  static final int LEAST_HOURLY_YEN = 1_030;

  private DemoWages() {}

  /** The market's wages are drawn by occupation and place; made-up employers keep the law as well. */
  static OpeningProfile notBelowMinimum(OpeningProfile profile) {
    int hours = profile.weeklyHours();
    if (hours == NOT_STATED) {
      hours = profile.employmentType() == EmploymentType.PART_TIME ? PART_TIME : FULL_TIME;
    }
    long least = Math.ceilDiv((long) LEAST_HOURLY_YEN * hours * WEEKS, MONTHS * 100);
    long rounded = Math.ceilDiv(least, MONTHLY_STEP) * MONTHLY_STEP;
    return profile.paid(
        raised(profile.monthlyWageMinYen(), rounded), raised(profile.monthlyWageMaxYen(), rounded));
  }

  private static long raised(long yen, long least) {
    return yen == NOT_STATED ? NOT_STATED : Math.max(yen, least);
  }

  /** Part-time work is mostly paid by the hour; some wages are offered by the day or the year. */
  static @Nullable OfferedWage offered(OpeningProfile profile, int daysOff, Draws draws) {
    OfferedWage monthly = OfferedTerms.of(profile).wage();
    int share = draws.below(100);
    if (monthly == null || profile.employmentType() == null) {
      return monthly;
    }
    if (profile.employmentType() == EmploymentType.PART_TIME) {
      int hours = profile.weeklyHours();
      return share < 85 && hours > 0
          ? scaled(monthly, Unit.HOURLY, MONTHS * 100, hours * WEEKS, HOURLY_STEP)
          : monthly;
    }
    if (profile.employmentType() == EmploymentType.FIXED_TERM) {
      return share < 12 && daysOff != NOT_STATED
          ? scaled(monthly, Unit.DAILY, MONTHS, 365 - daysOff, HOURLY_STEP)
          : monthly;
    }
    return share < 5 ? scaled(monthly, Unit.YEARLY, MONTHS, 1, YEARLY_STEP) : monthly;
  }

  private static OfferedWage scaled(OfferedWage monthly, Unit unit, long times, long by, int step) {
    return new OfferedWage(
        unit, scaled(monthly.fromYen(), times, by, step), scaled(monthly.toYen(), times, by, step));
  }

  /** Up to the next full step. */
  private static long scaled(long yen, long times, long by, int step) {
    return yen == NOT_STATED ? NOT_STATED : Math.ceilDiv(yen * times, by * step) * step;
  }
}
