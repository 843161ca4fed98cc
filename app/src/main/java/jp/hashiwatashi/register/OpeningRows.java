package jp.hashiwatashi.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import org.jspecify.annotations.Nullable;

/** An opening as a row of its table: each column written here is read below. */
final class OpeningRows {

  static final StoredColumns<Opening> COLUMNS =
      new StoredColumns<Opening>()
          .with("id", Opening::id)
          .with("employer_id", r -> r.profile().employerId())
          .with("establishment_id", r -> r.receiver().establishmentId())
          .with("contact_id", r -> r.receiver().contactId())
          .with("moves", r -> StoredValues.names(r.profile().moves()))
          .with("headcount", r -> r.profile().headcount())
          .with("filled", r -> r.profile().filled())
          .with("occupation", r -> r.profile().occupation().toString())
          .with("industry", r -> StoredValues.name(r.profile().industry()))
          .with("municipality", r -> StoredValues.municipality(r.profile().municipality()))
          .with("remote", r -> r.profile().remote())
          .with("wage_unit", OpeningRows::unit)
          .with("wage_from_yen", OpeningRows::fromYen)
          .with("wage_to_yen", OpeningRows::toYen)
          .with("monthly_wage_min_yen", r -> StoredValues.yen(r.profile().monthlyWageMinYen()))
          .with("monthly_wage_max_yen", r -> StoredValues.yen(r.profile().monthlyWageMaxYen()))
          .with("employment_type", r -> StoredValues.name(r.profile().employmentType()))
          .with("weekly_hours", r -> StoredValues.number(r.profile().weeklyHours()))
          .with("days_off", r -> StoredValues.number(r.terms().daysOff()))
          .with("holidays", r -> r.terms().holidays())
          .with("wage_bearer", r -> StoredValues.name(r.terms().wageBearer()))
          .with("night_work", r -> StoredValues.answer(r.profile().nightWork()))
          .with("licences_required", r -> StoredValues.texts(r.profile().licencesRequired()))
          .with("licences_welcome", r -> StoredValues.texts(r.profile().licencesWelcome()))
          .with("skills_welcome", r -> StoredValues.texts(r.profile().skillsWelcome()))
          .with("experience_years", r -> r.profile().experienceYears())
          .with("age_min", r -> StoredValues.number(r.profile().ageMin()))
          .with("age_max", r -> StoredValues.number(r.profile().ageMax()))
          .with("age_limit_ground", r -> ground(r.profile()))
          .with("start_on", r -> r.profile().startOn())
          .with("latest_start_on", r -> r.profile().latestStartOn())
          .with("months", r -> StoredValues.number(r.profile().months()))
          .with("expires_on", r -> r.profile().expiresOn())
          .with("source", r -> StoredValues.name(r.handling().source()))
          .with("confidential", r -> r.handling().confidential())
          .with("office", r -> r.handling().office())
          .with("consultant", r -> r.handling().consultant())
          .with("work", Opening::work)
          .with("example_of", Opening::exampleOf)
          .with("search_key", r -> SearchKey.of(r.id(), r.work()));

  private OpeningRows() {}

  private static @Nullable String ground(OpeningProfile profile) {
    AgeLimitGround ground = profile.ageLimitGround();
    return ground == null ? null : ground.code();
  }

  private static @Nullable String unit(Opening opening) {
    OfferedWage wage = opening.terms().wage();
    return wage == null ? null : wage.unit().name();
  }

  private static @Nullable Long fromYen(Opening opening) {
    OfferedWage wage = opening.terms().wage();
    return wage == null ? null : StoredValues.yen(wage.fromYen());
  }

  private static @Nullable Long toYen(Opening opening) {
    OfferedWage wage = opening.terms().wage();
    return wage == null ? null : StoredValues.yen(wage.toYen());
  }

  static Opening record(ResultSet row, StoredValues stored) throws SQLException {
    OfferedTerms terms = terms(row);
    return new Opening(
        terms.paying(profile(row, stored)),
        new Receiver(
            row.getString("employer_name"),
            row.getString("establishment_id"),
            row.getString("contact_id")),
        terms,
        new Handling(
            StoredValues.constant(row, "source", Handling.Source.class),
            row.getBoolean("confidential"),
            row.getString("office"),
            row.getString("consultant")),
        row.getString("work"),
        row.getString("example_of"),
        row.getLong("version"),
        row.getTimestamp("updated_at").toInstant());
  }

  private static OfferedTerms terms(ResultSet row) throws SQLException {
    var unit = StoredValues.constant(row, "wage_unit", OfferedWage.Unit.class);
    return new OfferedTerms(
        unit == null
            ? null
            : new OfferedWage(
                unit, StoredValues.yen(row, "wage_from_yen"), StoredValues.yen(row, "wage_to_yen")),
        StoredValues.number(row, "days_off"),
        row.getString("holidays"),
        StoredValues.constant(row, "wage_bearer", OfferedTerms.WageBearer.class));
  }

  static OpeningProfile profile(ResultSet row, StoredValues stored) throws SQLException {
    String ground = row.getString("age_limit_ground");
    return new OpeningProfile(
        row.getString("id"),
        row.getString("employer_id"),
        stored.set(row, "moves", Move.class),
        row.getInt("headcount"),
        row.getInt("filled"),
        stored.occupation(row.getString("occupation")),
        StoredValues.constant(row, "industry", IndustryDivision.class),
        stored.municipality(row, "municipality"),
        row.getBoolean("remote"),
        StoredValues.yen(row, "monthly_wage_min_yen"),
        StoredValues.yen(row, "monthly_wage_max_yen"),
        StoredValues.constant(row, "employment_type", EmploymentType.class),
        StoredValues.number(row, "weekly_hours"),
        StoredValues.answer(row, "night_work"),
        stored.list(row, "licences_required"),
        stored.list(row, "licences_welcome"),
        stored.list(row, "skills_welcome"),
        row.getInt("experience_years"),
        StoredValues.number(row, "age_min"),
        StoredValues.number(row, "age_max"),
        ground == null ? null : AgeLimitGround.of(ground).orElseThrow(),
        stored.day(row, "start_on"),
        stored.day(row, "latest_start_on"),
        StoredValues.number(row, "months"),
        stored.day(row, "expires_on"));
  }
}
