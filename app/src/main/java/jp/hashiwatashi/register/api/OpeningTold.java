package jp.hashiwatashi.register.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.register.AgeLimitGround;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.register.Handling;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OfferedTerms;
import jp.hashiwatashi.register.OfferedTerms.WageBearer;
import jp.hashiwatashi.register.OfferedWage;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.Receiver;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one opening, named as in the files. What was not stated is null; an empty list
 * was not stated either.
 *
 * @param version counts the changes, from 1
 */
record OpeningTold(
    @JsonProperty("opening_id") String id,
    long version,
    Receiving receiver,
    List<Move> moves,
    int headcount,
    int filled,
    Work work,
    Offer offer,
    Asked asked,
    When when,
    Handled handling) {

  /** Who receives, where, and whom to ask. */
  record Receiving(
      @JsonProperty("employer_id") @Nullable String employerId,
      @Nullable String employer,
      @JsonProperty("establishment_id") @Nullable String establishmentId,
      @JsonProperty("contact_id") @Nullable String contactId) {}

  /** What is to be done, and where. */
  record Work(
      String occupation,
      @Nullable IndustryDivision industry,
      @Nullable String municipality,
      boolean remote,
      String description) {}

  /** Yen by the unit that the employer offers, and what they come to a month. */
  record Wage(OfferedWage.@Nullable Unit unit, @Nullable Long from, @Nullable Long to) {}

  /** What the employer offers. */
  record Offer(
      @Nullable Wage wage,
      @JsonProperty("monthly_wage_min") @Nullable Long monthlyWageMin,
      @JsonProperty("monthly_wage_max") @Nullable Long monthlyWageMax,
      @JsonProperty("employment_type") @Nullable EmploymentType employmentType,
      @JsonProperty("weekly_hours") @Nullable Double weeklyHours,
      @JsonProperty("night_work") @Nullable Boolean nightWork,
      @JsonProperty("days_off") @Nullable Integer daysOff,
      @Nullable String holidays,
      @JsonProperty("wage_bearer") @Nullable WageBearer wageBearer) {}

  /** What the employer asks. */
  record Asked(
      @JsonProperty("licences_required") List<String> licencesRequired,
      @JsonProperty("licences_welcome") List<String> licencesWelcome,
      @JsonProperty("skills_welcome") List<String> skillsWelcome,
      @JsonProperty("experience_years") int experienceYears,
      @JsonProperty("age_min") @Nullable Integer ageMin,
      @JsonProperty("age_max") @Nullable Integer ageMax,
      @JsonProperty("age_limit_ground") @Nullable String ageLimitGround) {}

  /** From when, for how long, and until when one may apply. */
  record When(
      @JsonProperty("start_on") @Nullable LocalDate startOn,
      @JsonProperty("latest_start_on") @Nullable LocalDate latestStartOn,
      @Nullable Integer months,
      @JsonProperty("expires_on") @Nullable LocalDate expiresOn) {}

  /** How the opening came to the Center, and how it is handled there. */
  record Handled(
      Handling.@Nullable Source source,
      boolean confidential,
      @Nullable String office,
      @Nullable String consultant) {}

  static OpeningTold of(Opening r) {
    OpeningProfile p = r.profile();
    Receiver receiver = r.receiver();
    Handling handling = r.handling();
    return new OpeningTold(
        r.id(),
        r.version(),
        new Receiving(
            p.employerId(), receiver.employer(), receiver.establishmentId(), receiver.contactId()),
        Stated.sorted(p.moves()),
        p.headcount(),
        p.filled(),
        new Work(
            p.occupation().toString(),
            p.industry(),
            Stated.municipality(p.municipality()),
            p.remote(),
            r.work()),
        offer(p, r.terms()),
        asked(p),
        new When(p.startOn(), p.latestStartOn(), Stated.number(p.months()), p.expiresOn()),
        new Handled(
            handling.source(), handling.confidential(), handling.office(), handling.consultant()));
  }

  private static Offer offer(OpeningProfile p, OfferedTerms terms) {
    OfferedWage wage = terms.wage();
    return new Offer(
        wage == null
            ? null
            : new Wage(wage.unit(), Stated.yen(wage.fromYen()), Stated.yen(wage.toYen())),
        Stated.yen(p.monthlyWageMinYen()),
        Stated.yen(p.monthlyWageMaxYen()),
        p.employmentType(),
        Stated.hours(p.weeklyHours()),
        Stated.answer(p.nightWork()),
        Stated.number(terms.daysOff()),
        terms.holidays(),
        terms.wageBearer());
  }

  private static Asked asked(OpeningProfile p) {
    AgeLimitGround ground = p.ageLimitGround();
    return new Asked(
        p.licencesRequired(),
        p.licencesWelcome(),
        p.skillsWelcome(),
        p.experienceYears(),
        Stated.number(p.ageMin()),
        Stated.number(p.ageMax()),
        ground == null ? null : ground.code());
  }
}
