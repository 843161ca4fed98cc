package jp.hashiwatashi.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.hashiwatashi.shared.codes.IndustryDivision;

/** A sending record as a row of its table: each column written here is read below. */
final class SendingRecordRows {

  static final StoredColumns<SendingRecord> COLUMNS =
      new StoredColumns<SendingRecord>()
          .with("id", SendingRecord::id)
          .with("name", SendingRecord::name)
          .with("kana", SendingRecord::kana)
          .with("sex", r -> StoredValues.name(r.person().sex()))
          .with("phone", r -> r.person().phone())
          .with("email", r -> r.person().email())
          .with("address", r -> r.person().address())
          .with("birth_date", r -> r.profile().birthDate())
          .with("employer_id", r -> r.profile().employerId())
          .with("establishment_id", r -> r.separation().establishmentId())
          .with("separated_on", r -> r.separation().separatedOn())
          .with("planned_separation_on", r -> r.separation().plannedOn())
          .with("separation_reason", r -> StoredValues.name(r.separation().reason()))
          .with("moves", r -> StoredValues.names(r.profile().moves()))
          .with("home_municipality", r -> StoredValues.municipality(r.profile().homeMunicipality()))
          .with("max_commute_km", r -> StoredValues.number(r.profile().maxCommuteKm()))
          .with("relocation_prefectures", r -> StoredValues.relocation(r.profile().relocation()))
          .with("occupations_wanted", r -> StoredValues.texts(r.profile().occupationsWanted()))
          .with(
              "occupations_experienced",
              r -> StoredValues.experience(r.profile().occupationsExperienced()))
          .with(
              "industries_experienced",
              r -> StoredValues.names(r.profile().industriesExperienced()))
          .with("licences", r -> StoredValues.texts(r.profile().licences()))
          .with("skills", r -> StoredValues.texts(r.profile().skills()))
          .with("min_monthly_wage_yen", r -> StoredValues.yen(r.profile().minMonthlyWageYen()))
          .with("employment_types", r -> StoredValues.names(r.profile().employmentTypes()))
          .with("weekly_hours_min", r -> StoredValues.number(r.profile().weeklyHoursMin()))
          .with("weekly_hours_max", r -> StoredValues.number(r.profile().weeklyHoursMax()))
          .with("night_work", r -> StoredValues.answer(r.profile().nightWork()))
          .with("available_from", r -> r.profile().availableFrom())
          .with("available_until", r -> r.profile().availableUntil())
          .with("support_from", r -> r.support().from())
          .with("support_until", r -> r.support().until())
          .with("office", r -> r.support().office())
          .with("consultant", r -> r.support().consultant())
          .with("career", SendingRecord::career)
          .with("wishes", SendingRecord::wishes)
          .with("consents", r -> StoredValues.consents(r.consents()))
          .with("example_of", SendingRecord::exampleOf)
          .with("search_key", r -> SearchKey.of(r.id(), r.name(), r.kana()));

  private SendingRecordRows() {}

  static SendingRecord record(ResultSet row, StoredValues stored) throws SQLException {
    return new SendingRecord(
        profile(row, stored),
        person(row),
        separation(row, stored),
        support(row, stored),
        row.getString("career"),
        row.getString("wishes"),
        stored.list(row, "consents").stream().map(StoredValues::consent).toList(),
        row.getString("example_of"),
        row.getLong("version"),
        row.getTimestamp("updated_at").toInstant());
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        row.getString("name"),
        row.getString("kana"),
        StoredValues.constant(row, "sex", Sex.class),
        row.getString("phone"),
        row.getString("email"),
        row.getString("address"));
  }

  private static Separation separation(ResultSet row, StoredValues stored) throws SQLException {
    return new Separation(
        row.getString("employer_name"),
        row.getString("establishment_id"),
        stored.day(row, "separated_on"),
        stored.day(row, "planned_separation_on"),
        StoredValues.constant(row, "separation_reason", SeparationReason.class));
  }

  private static Support support(ResultSet row, StoredValues stored) throws SQLException {
    return new Support(
        stored.day(row, "support_from"),
        stored.day(row, "support_until"),
        row.getString("office"),
        row.getString("consultant"));
  }

  static SeekerProfile profile(ResultSet row, StoredValues stored) throws SQLException {
    return new SeekerProfile(
        row.getString("id"),
        stored.day(row, "birth_date"),
        row.getString("employer_id"),
        stored.set(row, "moves", Move.class),
        stored.municipality(row, "home_municipality"),
        StoredValues.number(row, "max_commute_km"),
        StoredValues.relocation(stored.list(row, "relocation_prefectures")),
        stored.list(row, "occupations_wanted").stream().map(stored::occupation).toList(),
        stored.list(row, "occupations_experienced").stream().map(stored::experience).toList(),
        stored.set(row, "industries_experienced", IndustryDivision.class),
        stored.list(row, "licences"),
        stored.list(row, "skills"),
        StoredValues.yen(row, "min_monthly_wage_yen"),
        stored.set(row, "employment_types", EmploymentType.class),
        StoredValues.number(row, "weekly_hours_min"),
        StoredValues.number(row, "weekly_hours_max"),
        StoredValues.answer(row, "night_work"),
        stored.day(row, "available_from"),
        stored.day(row, "available_until"));
  }
}
