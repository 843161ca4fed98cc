package jp.hashiwatashi.register.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.register.Consent;
import jp.hashiwatashi.register.Consent.Purpose;
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

  private static final Choice<SeparationReason> REASONS =
      Choice.<SeparationReason>table()
          .row(30, SeparationReason.BUSINESS_REDUCED)
          .row(20, SeparationReason.ESTABLISHMENT_CLOSED)
          .row(20, SeparationReason.EARLY_RETIREMENT)
          .row(15, SeparationReason.RETIREMENT_AGE)
          .row(10, SeparationReason.TERM_ENDED)
          .row(4, SeparationReason.BANKRUPTCY)
          .row(1, SeparationReason.OTHER)
          .build();

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
        "",
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
        DemoEmployers.siteOf(profile.employerId(), profile.homeMunicipality())
            .filter(s -> draws.percent(80))
            .orElse(null);
    if (profile.employerId() == null || !profile.moves().contains(Move.TRANSFER)) {
      return new Separation(employer, site, null, null, null);
    }
    SeparationReason drawn = REASONS.draw(draws);
    LocalDate planned = planned(profile.availableFrom(), draws);
    boolean over = planned != null && planned.isBefore(asOf);
    return new Separation(
        employer,
        site,
        over ? planned : null,
        planned,
        example ? SeparationReason.ESTABLISHMENT_CLOSED : draws.percent(92) ? drawn : null);
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

  private static List<Consent> consents(@Nullable LocalDate day, Draws draws) {
    List<Consent> consents = new ArrayList<>();
    if (day != null) {
      for (Purpose purpose : Purpose.values()) {
        LocalDate withdrawn = draws.percent(3) ? day.plusDays(draws.between(1, 60)) : null;
        if (draws.percent(purpose == Purpose.NAMED_TO_EMPLOYER ? 35 : 75)) {
          consents.add(new Consent(purpose, day, withdrawn));
        }
      }
    }
    return List.copyOf(consents);
  }
}
