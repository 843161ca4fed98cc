package jp.hashiwatashi.register.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OccupationExperience;
import jp.hashiwatashi.register.Relocation;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.jspecify.annotations.Nullable;

/** Makes the people of a market, each from the seed and a number alone. */
final class People {
  private static final int KIND = 1;
  private static final int NOT_STATED = SeekerProfile.NOT_STATED;

  private final long seed;
  private final Country country;

  People(long seed, Country country) {
    this.seed = seed;
    this.country = country;
  }

  SeekerProfile make(int index) {
    Draws draws = new Draws(seed, KIND, index);
    Occupation own = country.occupations().ofPerson(draws);
    int home = country.population().home(draws);
    int prefecture = country.population().prefecture(home);
    int age = Habits.AGES.draw(draws) + draws.below(5);
    Set<Move> moves = Habits.MOVES.draw(draws);
    Set<EmploymentType> types =
        (age >= 60 ? Habits.TYPES_FROM_60 : Habits.TYPES_BELOW_60).draw(draws);
    boolean partTimeOnly = Habits.isPartTimeOnly(types);
    Habits.Hours hours = (partTimeOnly ? Habits.SHORT_HOURS : Habits.FULL_HOURS).draw(draws);
    IndustryDivision division = own.industries().draw(draws);
    LocalDate from = availableFrom(draws);
    return new SeekerProfile(
        SampleIds.of('S', index + 1),
        draws.percent(3) ? null : country.days().birthday(age, draws),
        draws.percent(8) ? null : Employers.draw(division, prefecture, draws),
        moves,
        draws.percent(2) ? NOT_STATED : home,
        draws.percent(6) ? NOT_STATED : country.prefectures().farthestCommuteKm(prefecture, draws),
        draws.percent(9) ? country.prefectures().relocation(prefecture, draws) : Relocation.NOWHERE,
        wanted(own, draws),
        draws.percent(6) ? List.of() : experienced(own, age, draws),
        draws.percent(8) ? Set.of() : industries(division, own, draws),
        licences(own, prefecture, draws),
        own.skills().held(draws),
        leastWage(own, prefecture, age, partTimeOnly, draws),
        types,
        hours.min(),
        hours.max(),
        nightWork(own, draws),
        from,
        availableUntil(moves, from, draws));
  }

  private List<OccupationCode> wanted(Occupation own, Draws draws) {
    int count = Habits.WANTED.draw(draws);
    if (count == 0) {
      return List.of();
    }
    OccupationCode first =
        (draws.percent(86) ? own : country.occupations().related(own, draws)).codes().draw(draws);
    if (count == 1) {
      return List.of(first);
    }
    List<OccupationCode> wanted = new ArrayList<>(count);
    wanted.add(first);
    for (int i = 1; i < count; i++) {
      OccupationCode next =
          (draws.percent(62) ? own : country.occupations().related(own, draws)).codes().draw(draws);
      if (!wanted.contains(next)) {
        wanted.add(next);
      }
    }
    return Collections.unmodifiableList(wanted);
  }

  private List<OccupationExperience> experienced(Occupation own, int age, Draws draws) {
    int career = Math.max(age - 19, 1);
    // The shorter of two: long careers in one occupation are rarer.
    int years = 1 + Math.min(draws.below(career), draws.below(career + 8));
    OccupationExperience main = new OccupationExperience(own.codes().draw(draws), years);
    int rest = career - years;
    if (rest < 1 || draws.percent(55)) {
      return List.of(main);
    }
    OccupationExperience before =
        new OccupationExperience(
            (draws.percent(40) ? own : country.occupations().related(own, draws))
                .codes()
                .draw(draws),
            1 + draws.below(rest));
    return before.occupation().equals(main.occupation()) ? List.of(main) : List.of(main, before);
  }

  private Set<IndustryDivision> industries(IndustryDivision main, Occupation own, Draws draws) {
    if (draws.percent(65)) {
      return Habits.DIVISIONS.get(main.ordinal());
    }
    Set<IndustryDivision> worked = EnumSet.of(main, own.industries().draw(draws));
    if (draws.percent(25)) {
      worked.add(country.occupations().related(own, draws).industries().draw(draws));
    }
    return Collections.unmodifiableSet(worked);
  }

  private List<String> licences(Occupation own, int prefecture, Draws draws) {
    boolean drives = draws.percent(country.prefectures().wageIndex(prefecture) > 100 ? 62 : 82);
    return own.licensing().holdings().draw(draws).draw(drives, draws);
  }

  private long leastWage(
      Occupation own, int prefecture, int age, boolean partTimeOnly, Draws draws) {
    if (draws.percent(12)) {
      return NOT_STATED;
    }
    if (draws.perMille(6)) {
      return 0;
    }
    int seniority = age >= 60 ? 82 : age >= 45 ? 102 : age >= 35 ? 97 : 88;
    int percent = seniority * draws.between(90, 134) / 100;
    return country.wages().monthlyYen(own, prefecture, partTimeOnly ? percent / 2 : percent, draws);
  }

  private static Answer nightWork(Occupation own, Draws draws) {
    if (draws.percent(14)) {
      return Answer.NOT_STATED;
    }
    return draws.percent(14 + own.nightPercent()) ? Answer.YES : Answer.NO;
  }

  private @Nullable LocalDate availableFrom(Draws draws) {
    int share = draws.below(100);
    if (share < 10) {
      return null;
    }
    return share < 62
        ? country.days().day(-draws.below(90))
        : country.days().firstOfMonth(draws.between(0, 5));
  }

  /** Hardly ever stated by people who leave for good, half of the time by people who return. */
  private @Nullable LocalDate availableUntil(
      Set<Move> moves, @Nullable LocalDate from, Draws draws) {
    if (!draws.percent(moves.contains(Move.TRANSFER) ? 2 : 50)) {
      return null;
    }
    int start = from == null ? 0 : country.days().offsetOf(from);
    return country.days().day(start + Habits.STAYS.draw(draws));
  }
}
