package jp.hashiwatashi.register;

import java.sql.ResultSet;
import java.sql.SQLException;

/** An establishment as a row of its table: each column written here is read below. */
final class EstablishmentRows {

  static final StoredColumns<Establishment> COLUMNS =
      new StoredColumns<Establishment>()
          .with("id", Establishment::id)
          .with("employer_id", Establishment::employerId)
          .with("name", Establishment::name)
          .with("address", Establishment::address)
          .with("municipality", r -> StoredValues.municipality(r.municipality()))
          .with("industry_group", r -> StoredValues.group(r.industry()))
          .with("insurance_office_number", Establishment::insuranceOfficeNumber)
          .with("regular_workers", r -> StoredValues.number(r.regularWorkers()))
          .with("search_key", r -> SearchKey.of(r.id(), r.name()));

  private EstablishmentRows() {}

  static Establishment record(ResultSet row, StoredValues stored) throws SQLException {
    return new Establishment(
        row.getString("id"),
        row.getString("employer_id"),
        row.getString("name"),
        row.getString("address"),
        stored.municipality(row, "municipality"),
        StoredValues.group(row, "industry_group"),
        row.getString("insurance_office_number"),
        StoredValues.number(row, "regular_workers"),
        row.getLong("version"),
        row.getTimestamp("updated_at").toInstant());
  }
}
