package jp.hashiwatashi.register.sample;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.time.LocalDate;
import java.util.Set;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import org.jspecify.annotations.Nullable;

/** Makes the openings of a market, each from the seed and a number alone. */
final class Openings {
  private static final int KIND = 2;

  private final long seed;
  private final Country country;

  Openings(long seed, Country country) {
    this.seed = seed;
    this.country = country;
  }

  OpeningProfile make(int index) {
    Draws draws = new Draws(seed, KIND, index);
    Occupation occupation = country.occupations().ofOpening(draws);
    int place = country.population().workplace(draws);
    int prefecture = country.population().prefecture(place);
    IndustryDivision division = occupation.industries().draw(draws);
    Set<Move> moves = Offers.MOVES.draw(draws);
    int headcount = Offers.HEADCOUNTS.draw(draws);
    EmploymentType type = employmentType(occupation, moves, draws);
    int hours =
        (type == EmploymentType.PART_TIME ? Offers.SHORT_HOURS : Offers.FULL_HOURS).draw(draws);
    Offers.Wage wage = wage(occupation, prefecture, type, hours, draws);
    Licensing.Requirement licences = occupation.licensing().required().draw(draws);
    int experience = Offers.EXPERIENCE_YEARS.draw(draws);
    Offers.AgeLimit age = ageLimit(occupation, type, experience, draws);
    LocalDate start = start(draws);
    return new OpeningProfile(
        SampleIds.of('O', index + 1),
        draws.percent(5) ? null : Employers.draw(division, prefecture, draws),
        moves,
        headcount,
        filled(headcount, draws),
        occupation.codes().draw(draws),
        draws.percent(4) ? null : division,
        draws.perMille(15) ? NOT_STATED : place,
        draws.perMille(occupation.remotePerMille()),
        wage.min(),
        wage.max(),
        draws.percent(5) ? null : type,
        hours,
        nightWork(occupation, draws),
        licences.licences(),
        licences.welcome(draws),
        occupation.skills().welcome(draws),
        experience,
        age.min(),
        age.max(),
        age.ground(),
        start,
        latestStart(start, draws),
        moves.equals(Offers.TRANSFER_ONLY) || draws.percent(18)
            ? NOT_STATED
            : Offers.MONTHS.draw(draws),
        expiry(draws));
  }

  private static EmploymentType employmentType(
      Occupation occupation, Set<Move> moves, Draws draws) {
    if (!moves.contains(Move.TRANSFER)) {
      // Who is lent out keeps a full job with the sender.
      return draws.percent(85) ? EmploymentType.PERMANENT : EmploymentType.FIXED_TERM;
    }
    if (draws.percent(occupation.partTimePercent())) {
      return EmploymentType.PART_TIME;
    }
    return Offers.TYPES.draw(draws);
  }

  private static int filled(int headcount, Draws draws) {
    int share = draws.below(100);
    if (share < 4) {
      return headcount;
    }
    return share < 20 ? draws.below(headcount) : 0;
  }

  private Offers.Wage wage(
      Occupation occupation, int prefecture, EmploymentType type, int hours, Draws draws) {
    int share = draws.below(100);
    if (share < 4) {
      return Offers.NO_WAGE;
    }
    int percent = draws.between(80, 108);
    if (type == EmploymentType.PART_TIME) {
      percent = percent * (hours == NOT_STATED ? 2400 : hours) / 4600;
    }
    long min = country.wages().monthlyYen(occupation, prefecture, percent, draws);
    if (share < 24) {
      return new Offers.Wage(min, NOT_STATED);
    }
    int spread = draws.percent(30) ? 0 : Math.min(draws.below(46), draws.below(60));
    long max = Math.max(min, country.wages().round(min / 100 * (100 + spread), draws));
    return new Offers.Wage(share < 27 ? NOT_STATED : min, max);
  }

  private static Answer nightWork(Occupation occupation, Draws draws) {
    if (draws.percent(10)) {
      return Answer.NOT_STATED;
    }
    return draws.percent(occupation.nightPercent()) ? Answer.YES : Answer.NO;
  }

  /** Rare, and each only where its ground of the law can hold. */
  private static Offers.AgeLimit ageLimit(
      Occupation occupation, EmploymentType type, int experience, Draws draws) {
    int share = draws.perMille(70) ? draws.below(100) : 100;
    boolean longTerm = type == EmploymentType.PERMANENT;
    if (share < 45) {
      // Below the retirement age, for work without a fixed term.
      return longTerm ? Offers.BELOW_RETIREMENT.draw(draws) : Offers.ANY_AGE;
    }
    if (share < 62) {
      return occupation.nightPercent() >= 30 ? Offers.FROM_18 : Offers.ANY_AGE;
    }
    if (share < 92) {
      // To build a career: without a fixed term, and nobody is asked for experience.
      return longTerm && experience == 0 ? Offers.CAREER_START.draw(draws) : Offers.ANY_AGE;
    }
    return share < 100 ? Offers.FROM_60 : Offers.ANY_AGE;
  }

  private @Nullable LocalDate start(Draws draws) {
    int share = draws.below(100);
    if (share < 24) {
      return null;
    }
    return share < 54
        ? country.days().day(draws.between(-25, 40))
        : country.days().firstOfMonth(draws.between(0, 4));
  }

  private @Nullable LocalDate latestStart(@Nullable LocalDate start, Draws draws) {
    if (draws.percent(58)) {
      return null;
    }
    int first = start == null ? draws.between(14, 60) : country.days().offsetOf(start);
    return country.days().day(first + Offers.PATIENCE.draw(draws));
  }

  /** Most run to a month's end, up to the second after the month in which they came in. */
  private @Nullable LocalDate expiry(Draws draws) {
    int share = draws.below(100);
    if (share < 8) {
      return null;
    }
    if (share < 80) {
      return country.days().lastOfMonth(Offers.EXPIRY_MONTHS.draw(draws));
    }
    return country.days().day(draws.between(-20, 90));
  }
}
