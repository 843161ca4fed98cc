package jp.hashiwatashi.register.sample;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Handling;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OfferedTerms;
import jp.hashiwatashi.register.OfferedTerms.WageBearer;
import jp.hashiwatashi.register.OfferedWage;
import jp.hashiwatashi.register.OfferedWage.Unit;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.Receiver;
import org.jspecify.annotations.Nullable;

/** What only people read of the demonstration's openings, around what matching reads of them. */
final class DemoOpenings {
  private static final int KIND = 107;
  private static final int WEEKS = 52;
  private static final int MONTHS = 12;
  private static final int YEARLY_STEP = 10_000;
  private static final int HOURLY_STEP = 10;

  private static final Choice<Integer> DAYS_OFF =
      Choice.<Integer>table()
          .row(20, NOT_STATED)
          .row(20, 105)
          .row(15, 110)
          .row(15, 115)
          .row(20, 120)
          .row(10, 125)
          .build();

  private static final Choice<String> HOLIDAYS =
      Choice.<String>table()
          .row(45, "土曜日、日曜日、祝日、年末年始")
          .row(30, "シフト制による週休2日")
          .row(15, "日曜日、隔週の土曜日")
          .row(10, "会社カレンダーによる")
          .build();

  private static final Choice<WageBearer> BEARERS =
      Choice.<WageBearer>table()
          .row(55, WageBearer.RECEIVER)
          .row(30, WageBearer.BOTH)
          .row(15, WageBearer.SENDER)
          .build();

  private static final Choice<Handling.Source> SOURCES =
      Choice.<Handling.Source>table()
          .row(55, Handling.Source.VISIT)
          .row(12, Handling.Source.PARTNER)
          .row(13, Handling.Source.HELLO_WORK)
          .row(20, Handling.Source.EMPLOYER)
          .build();

  private DemoOpenings() {}

  static Opening record(
      OpeningProfile profile, @Nullable String employer, String work, @Nullable String exampleOf) {
    Draws draws = new Draws(0, KIND, profile.id().hashCode());
    int daysOff = DAYS_OFF.draw(draws);
    OfferedWage wage = exampleOf == null ? wage(profile, daysOff, draws) : monthly(profile);
    OfferedTerms terms =
        new OfferedTerms(
            wage, daysOff, draws.percent(85) ? HOLIDAYS.draw(draws) : null, bearer(profile, draws));
    int prefecture = DemoOffices.prefecture(profile.municipality());
    return new Opening(
        wage == null
            ? profile
            : profile.paid(
                wage.monthlyFromYen(profile.weeklyHours(), daysOff),
                wage.monthlyToYen(profile.weeklyHours(), daysOff)),
        receiver(profile, employer, draws),
        terms,
        new Handling(
            draws.percent(6) ? null : SOURCES.draw(draws),
            draws.percent(12),
            DemoOffices.office(prefecture),
            DemoOffices.consultant(prefecture, draws)),
        work,
        exampleOf,
        0,
        null);
  }

  private static Receiver receiver(OpeningProfile profile, @Nullable String employer, Draws draws) {
    boolean asked = draws.percent(85);
    return DemoEmployers.siteOf(profile.employerId(), profile.municipality())
        .map(site -> new Receiver(employer, site, asked ? DemoEmployers.contactId(site) : null))
        .orElse(Receiver.named(employer));
  }

  private static @Nullable OfferedWage monthly(OpeningProfile profile) {
    return OfferedTerms.of(profile).wage();
  }

  /** Part-time work is mostly paid by the hour; some wages are offered by the day or the year. */
  private static @Nullable OfferedWage wage(OpeningProfile profile, int daysOff, Draws draws) {
    OfferedWage monthly = monthly(profile);
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

  private static @Nullable WageBearer bearer(OpeningProfile profile, Draws draws) {
    boolean lent =
        profile.moves().contains(Move.SECONDMENT) || profile.moves().contains(Move.DEVELOPMENT);
    return lent && draws.percent(80) ? BEARERS.draw(draws) : null;
  }
}
