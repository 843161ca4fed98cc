package jp.hashiwatashi.register.sample;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import jp.hashiwatashi.register.Handling;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OfferedTerms;
import jp.hashiwatashi.register.OfferedTerms.WageBearer;
import jp.hashiwatashi.register.OfferedWage;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.Receiver;
import org.jspecify.annotations.Nullable;

/** What only people read of the demonstration's openings, around what matching reads of them. */
final class DemoOpenings {
  private static final int KIND = 107;

  private static final Choice<Integer> DAYS_OFF =
      Choice.<Integer>table()
          .row(20, NOT_STATED)
          .row(20, 105)
          .row(15, 110)
          .row(15, 115)
          .row(20, 120)
          .row(10, 125)
          .build();

  /** Both days of every week and the public holidays are some 120 days a year. */
  private static final Choice<String> MANY_HOLIDAYS =
      Choice.<String>table()
          .row(75, "土曜日、日曜日、祝日、年末年始")
          .row(15, "シフト制による週休2日、年末年始、夏季休暇")
          .row(10, "会社カレンダーによる")
          .build();

  private static final Choice<String> FEWER_HOLIDAYS =
      Choice.<String>table()
          .row(55, "シフト制による週休2日")
          .row(25, "日曜日、隔週の土曜日、祝日、年末年始")
          .row(20, "会社カレンダーによる")
          .build();

  private static final int MANY_DAYS_OFF = 120;

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
      OpeningProfile made, @Nullable String employer, String work, @Nullable String exampleOf) {
    OpeningProfile profile = DemoWages.notBelowMinimum(made);
    Draws draws = new Draws(0, KIND, profile.id().hashCode());
    int daysOff = DAYS_OFF.draw(draws);
    OfferedWage wage =
        exampleOf == null
            ? DemoWages.offered(profile, daysOff, draws)
            : OfferedTerms.of(profile).wage();
    OfferedTerms terms =
        new OfferedTerms(
            wage,
            daysOff,
            draws.percent(85) ? holidays(daysOff, draws) : null,
            bearer(profile, draws));
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
    return DemoSites.at(profile.employerId(), profile.municipality())
        .map(site -> new Receiver(employer, site, asked ? DemoSites.contactId(site) : null))
        .orElse(Receiver.named(employer));
  }

  private static String holidays(int daysOff, Draws draws) {
    return (daysOff >= MANY_DAYS_OFF ? MANY_HOLIDAYS : FEWER_HOLIDAYS).draw(draws);
  }

  private static @Nullable WageBearer bearer(OpeningProfile profile, Draws draws) {
    boolean lent =
        profile.moves().contains(Move.SECONDMENT) || profile.moves().contains(Move.DEVELOPMENT);
    return lent && draws.percent(80) ? BEARERS.draw(draws) : null;
  }
}
