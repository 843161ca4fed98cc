package jp.hashiwatashi.register;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A contact as a row of its table: each column written here is read below. */
final class ContactRows {

  static final StoredColumns<Contact> COLUMNS =
      new StoredColumns<Contact>()
          .with("id", Contact::id)
          .with("employer_id", Contact::employerId)
          .with("establishment_id", Contact::establishmentId)
          .with("name", Contact::name)
          .with("kana", Contact::kana)
          .with("department", Contact::department)
          .with("phone", Contact::phone)
          .with("email", Contact::email)
          .with(
              "search_key", r -> SearchKey.of(r.id(), r.name(), r.kana() == null ? "" : r.kana()));

  private ContactRows() {}

  static Contact record(ResultSet row, StoredValues stored) throws SQLException {
    return new Contact(
        row.getString("id"),
        row.getString("employer_id"),
        row.getString("establishment_id"),
        row.getString("name"),
        row.getString("kana"),
        row.getString("department"),
        row.getString("phone"),
        row.getString("email"),
        row.getLong("version"),
        row.getTimestamp("updated_at").toInstant());
  }
}
