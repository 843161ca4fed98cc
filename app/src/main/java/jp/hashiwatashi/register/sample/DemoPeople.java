package jp.hashiwatashi.register.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.hashiwatashi.register.Consent;
import jp.hashiwatashi.register.Consent.Purpose;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.Person;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.Separation;
import jp.hashiwatashi.register.SeparationReason;
import jp.hashiwatashi.register.Sex;
import jp.hashiwatashi.register.Support;
import org.jspecify.annotations.Nullable;

/** What only people read of the demonstration's people, around what matching reads of them. */
final class DemoPeople {
  private static final int KIND = 106;
  private static final int WISHES_KIND = 109;

  private static final Choice<SeparationReason> FROM_60 =
      Choice.<SeparationReason>table()
          .row(60, SeparationReason.RETIREMENT_AGE)
          .row(16, SeparationReason.BUSINESS_REDUCED)
          .row(12, SeparationReason.ESTABLISHMENT_CLOSED)
          .row(7, SeparationReason.TERM_ENDED)
          .row(3, SeparationReason.OWN_WISH)
          .row(2, SeparationReason.BANKRUPTCY)
          .build();

  private static final Choice<SeparationReason> BELOW_60 =
      Choice.<SeparationReason>table()
          .row(36, SeparationReason.BUSINESS_REDUCED)
          .row(25, SeparationReason.ESTABLISHMENT_CLOSED)
          .row(20, SeparationReason.EARLY_RETIREMENT)
          .row(8, SeparationReason.TERM_ENDED)
          .row(5, SeparationReason.BANKRUPTCY)
          .row(5, SeparationReason.OWN_WISH)
          .row(1, SeparationReason.OTHER)
          .build();

  private static final Choice<String> WISHES =
      Choice.<String>table()
          .row(62, "")
          .row(10, "これまでの経験を生かしたい。")
          .row(8, "できれば残業の少ない職場を希望。")
          .row(6, "面接は平日の午後を希望。")
          .row(6, "子どもの送り迎えのため、9時以降の始業がよい。")
          .row(4, "車で通える所がよい。")
          .row(4, "まずは見学をしてから決めたい。")
          .build();

  private static final int RETIREMENT_AGE = 60;

  private final LocalDate asOf;

  DemoPeople(LocalDate asOf) {
    this.asOf = asOf;
  }

  SendingRecord record(
      SeekerProfile profile,
      DemoNames.Name name,
      @Nullable String employer,
      String career,
      @Nullable String exampleOf) {
    Draws draws = new Draws(0, KIND, profile.id().hashCode());
    Person person = person(profile, name, draws);
    Separation separation = separation(profile, employer, exampleOf != null, draws);
    Support support = support(profile, separation, draws);
    return new SendingRecord(
        profile,
        person,
        separation,
        support,
        career,
        WISHES.draw(new Draws(0, WISHES_KIND, profile.id().hashCode())),
        consents(support.from(), draws),
        exampleOf,
        0,
        null);
  }

  private static Person person(SeekerProfile profile, DemoNames.Name name, Draws draws) {
    boolean placed = profile.homeMunicipality() != SeekerProfile.NOT_STATED;
    return new Person(
        name.written(),
        name.kana(),
        draws.percent(10) ? null : draws.percent(48) ? Sex.FEMALE : Sex.MALE,
        draws.percent(92) ? DemoEmployers.phone(draws) : null,
        draws.percent(55) ? profile.id().toLowerCase(Locale.ROOT) + "@example.jp" : null,
        placed && draws.percent(85)
            ? DemoEmployers.address(profile.homeMunicipality(), draws)
            : null);
  }

  /** Who is only lent out stays employed. */
  private Separation separation(
      SeekerProfile profile, @Nullable String employer, boolean example, Draws draws) {
    String site =
        DemoSites.left(profile.employerId()).filter(s -> draws.percent(80) || example).orElse(null);
    if (profile.employerId() == null || !profile.moves().contains(Move.TRANSFER)) {
      return new Separation(employer, site, null, null, null);
    }
    SeparationReason drawn = reason(profile, draws);
    LocalDate planned = planned(profile.availableFrom(), draws);
    boolean over = planned != null && planned.isBefore(asOf);
    return new Separation(
        employer,
        site,
        over ? planned : null,
        planned,
        example ? SeparationReason.ESTABLISHMENT_CLOSED : draws.percent(92) ? drawn : null);
  }

  /** A fixed term ends for those only who think of one as work for them. */
  private SeparationReason reason(SeekerProfile profile, Draws draws) {
    LocalDate birth = profile.birthDate();
    boolean retires = birth != null && !birth.plusYears(RETIREMENT_AGE).isAfter(asOf);
    SeparationReason drawn = (retires ? FROM_60 : BELOW_60).draw(draws);
    boolean permanentOnly = profile.employmentTypes().equals(Set.of(EmploymentType.PERMANENT));
    return drawn == SeparationReason.TERM_ENDED && permanentOnly
        ? SeparationReason.BUSINESS_REDUCED
        : drawn;
  }

  /** Mostly the day before the person can start elsewhere. */
  private @Nullable LocalDate planned(@Nullable LocalDate availableFrom, Draws draws) {
    int offset = draws.between(0, 150);
    if (availableFrom != null) {
      return availableFrom.minusDays(1);
    }
    return draws.percent(70) ? asOf.plusDays(offset) : null;
  }

  /** Goes on for a year after the separation (spec 03); a secondment's ends with the case. */
  private Support support(SeekerProfile profile, Separation separation, Draws draws) {
    LocalDate planned = separation.plannedOn();
    LocalDate from = asOf.minusDays(draws.between(0, 120));
    int prefecture = DemoOffices.prefecture(profile.homeMunicipality());
    return new Support(
        from,
        planned == null ? null : planned.plusYears(1),
        DemoOffices.office(prefecture),
        DemoOffices.consultant(prefecture, draws));
  }

  private List<Consent> consents(@Nullable LocalDate day, Draws draws) {
    List<Consent> consents = new ArrayList<>();
    if (day != null) {
      for (Purpose purpose : Purpose.values()) {
        LocalDate withdrawn = draws.percent(3) ? day.plusDays(draws.between(1, 60)) : null;
        if (draws.percent(purpose == Purpose.NAMED_TO_EMPLOYER ? 35 : 75)) {
          boolean past = withdrawn != null && !withdrawn.isAfter(asOf);
          consents.add(new Consent(purpose, day, past ? withdrawn : null));
        }
      }
    }
    return List.copyOf(consents);
  }
}
