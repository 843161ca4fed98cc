package jp.hashiwatashi.register.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.register.Consent;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.Person;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.Separation;
import jp.hashiwatashi.register.SeparationReason;
import jp.hashiwatashi.register.Sex;
import jp.hashiwatashi.register.Support;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one person to be placed, named as in the files. What was not stated is null;
 * an empty list was not stated either.
 *
 * @param version counts the changes, from 1
 */
record SeekerTold(
    @JsonProperty("seeker_id") String id,
    long version,
    Self person,
    Leaving separation,
    Supported support,
    List<Agreed> consents,
    Wanted wanted,
    Brought brought) {

  /** Who the person is, and how to reach them. */
  record Self(
      String name,
      String kana,
      @JsonProperty("birth_date") @Nullable LocalDate birthDate,
      @Nullable Sex sex,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String address) {}

  /** Where the person leaves from, and when. */
  record Leaving(
      @JsonProperty("employer_id") @Nullable String employerId,
      @Nullable String employer,
      @JsonProperty("establishment_id") @Nullable String establishmentId,
      @JsonProperty("planned_on") @Nullable LocalDate plannedOn,
      @JsonProperty("separated_on") @Nullable LocalDate separatedOn,
      @Nullable SeparationReason reason) {}

  /** Who supports the person, and from when to when. */
  record Supported(
      @Nullable LocalDate from, @Nullable LocalDate until, String office, String consultant) {}

  /** What the person has agreed to. */
  record Agreed(
      Consent.Purpose purpose,
      @JsonProperty("given_on") LocalDate givenOn,
      @JsonProperty("withdrawn_on") @Nullable LocalDate withdrawnOn) {}

  /** What the person wants. */
  record Wanted(
      List<Move> moves,
      @JsonProperty("home_municipality") @Nullable String homeMunicipality,
      @JsonProperty("max_commute_km") @Nullable Integer maxCommuteKm,
      @JsonProperty("relocation_prefectures") List<String> relocationPrefectures,
      @JsonProperty("occupations_wanted") List<String> occupations,
      @JsonProperty("min_monthly_wage") @Nullable Long minMonthlyWage,
      @JsonProperty("employment_types") List<EmploymentType> employmentTypes,
      @JsonProperty("weekly_hours_min") @Nullable Double weeklyHoursMin,
      @JsonProperty("weekly_hours_max") @Nullable Double weeklyHoursMax,
      @JsonProperty("night_work") @Nullable Boolean nightWork,
      @JsonProperty("available_from") @Nullable LocalDate availableFrom,
      @JsonProperty("available_until") @Nullable LocalDate availableUntil,
      String wishes) {}

  /** What the person brings. */
  record Brought(
      @JsonProperty("occupations_experienced") List<Experience> occupations,
      @JsonProperty("industries_experienced") List<IndustryDivision> industries,
      List<String> licences,
      List<String> skills,
      String career) {}

  /** Whole years in an occupation. */
  record Experience(String occupation, int years) {}

  static SeekerTold of(SendingRecord r) {
    SeekerProfile p = r.profile();
    Person person = r.person();
    Separation separation = r.separation();
    Support support = r.support();
    return new SeekerTold(
        r.id(),
        r.version(),
        new Self(
            person.name(),
            person.kana(),
            p.birthDate(),
            person.sex(),
            person.phone(),
            person.email(),
            person.address()),
        new Leaving(
            p.employerId(),
            separation.employer(),
            separation.establishmentId(),
            separation.plannedOn(),
            separation.separatedOn(),
            separation.reason()),
        new Supported(support.from(), support.until(), support.office(), support.consultant()),
        r.consents().stream()
            .map(c -> new Agreed(c.purpose(), c.givenOn(), c.withdrawnOn()))
            .toList(),
        wanted(r),
        new Brought(
            p.occupationsExperienced().stream()
                .map(e -> new Experience(e.occupation().toString(), e.years()))
                .toList(),
            Stated.sorted(p.industriesExperienced()),
            p.licences(),
            p.skills(),
            r.career()));
  }

  private static Wanted wanted(SendingRecord r) {
    SeekerProfile p = r.profile();
    return new Wanted(
        Stated.sorted(p.moves()),
        Stated.municipality(p.homeMunicipality()),
        Stated.number(p.maxCommuteKm()),
        p.relocation().codes(),
        Stated.texts(p.occupationsWanted()),
        Stated.yen(p.minMonthlyWageYen()),
        Stated.sorted(p.employmentTypes()),
        Stated.hours(p.weeklyHoursMin()),
        Stated.hours(p.weeklyHoursMax()),
        Stated.answer(p.nightWork()),
        p.availableFrom(),
        p.availableUntil(),
        r.wishes());
  }
}
