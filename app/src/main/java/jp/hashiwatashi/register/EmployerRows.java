package jp.hashiwatashi.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.hashiwatashi.register.Employer.ClassByHand;
import jp.hashiwatashi.shared.codes.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** An employer as a row of its table: each column written here is read below. */
final class EmployerRows {

  static final StoredColumns<Employer> COLUMNS =
      new StoredColumns<Employer>()
          .with("id", Employer::id)
          .with("corporate_number", EmployerRows::number)
          .with("name", Employer::name)
          .with("kana", Employer::kana)
          .with("address", Employer::address)
          .with("municipality", r -> StoredValues.municipality(r.municipality()))
          .with("industry_group", r -> StoredValues.group(r.industry()))
          .with("capital_yen", r -> StoredValues.yen(r.capitalYen()))
          .with("regular_workers", r -> StoredValues.number(r.regularWorkers()))
          .with("sme_class", EmployerRows::smeClass)
          .with("sme_class_reason", EmployerRows::smeReason)
          .with("search_key", r -> SearchKey.of(r.id(), blank(r.name()), blank(r.kana())));

  private EmployerRows() {}

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String number(Employer employer) {
    CorporateNumber number = employer.corporateNumber();
    return number == null ? null : number.digits();
  }

  private static @Nullable String smeClass(Employer employer) {
    ClassByHand byHand = employer.classByHand();
    return byHand == null ? null : byHand.smeClass().name();
  }

  private static @Nullable String smeReason(Employer employer) {
    ClassByHand byHand = employer.classByHand();
    return byHand == null ? null : byHand.reason();
  }

  static Employer record(ResultSet row, StoredValues stored) throws SQLException {
    String number = row.getString("corporate_number");
    SmeClass smeClass = StoredValues.constant(row, "sme_class", SmeClass.class);
    return new Employer(
        row.getString("id"),
        number == null ? null : new CorporateNumber(number),
        row.getString("name"),
        row.getString("kana"),
        row.getString("address"),
        stored.municipality(row, "municipality"),
        StoredValues.group(row, "industry_group"),
        StoredValues.yen(row, "capital_yen"),
        StoredValues.number(row, "regular_workers"),
        smeClass == null ? null : new ClassByHand(smeClass, row.getString("sme_class_reason")),
        row.getLong("version"),
        row.getTimestamp("updated_at").toInstant());
  }
}
