package jp.hashiwatashi.search;

import jp.hashiwatashi.register.Contact;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.Establishment;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import org.jspecify.annotations.Nullable;

/** What is searched of employers, of their establishments and of whom to ask there. */
final class EmployerTexts {

  private EmployerTexts() {}

  static IndexedRecord of(Employer record) {
    var number = record.corporateNumber();
    return new IndexedRecord(
        RegisterName.EMPLOYERS,
        record.id(),
        IndexedRecord.mark(record.version(), record.updatedAt(), null),
        new IndexedRecord.Fields()
            .with(FieldName.ID, record.id())
            .with(FieldName.NAME, record.name())
            .with(FieldName.KANA, record.kana())
            .with(FieldName.CORPORATE_NUMBER, number == null ? null : number.digits())
            .with(FieldName.PLACE, MatchedTexts.place(record.municipality()))
            .with(FieldName.ADDRESS, record.address())
            .with(FieldName.INDUSTRY, industry(record.industry()))
            .list());
  }

  static IndexedRecord of(Establishment record, String employerName) {
    return new IndexedRecord(
        RegisterName.ESTABLISHMENTS,
        record.id(),
        IndexedRecord.mark(record.version(), record.updatedAt(), known(employerName)),
        new IndexedRecord.Fields()
            .with(FieldName.ID, record.id())
            .with(FieldName.NAME, record.name())
            .with(FieldName.EMPLOYER, employerName)
            .with(FieldName.INSURANCE_OFFICE_NUMBER, record.insuranceOfficeNumber())
            .with(FieldName.PLACE, MatchedTexts.place(record.municipality()))
            .with(FieldName.ADDRESS, record.address())
            .with(FieldName.INDUSTRY, industry(record.industry()))
            .list());
  }

  static IndexedRecord of(Contact record, String employerName) {
    return new IndexedRecord(
        RegisterName.CONTACTS,
        record.id(),
        IndexedRecord.mark(record.version(), record.updatedAt(), known(employerName)),
        new IndexedRecord.Fields()
            .with(FieldName.ID, record.id())
            .with(FieldName.NAME, record.name())
            .with(FieldName.KANA, record.kana())
            .with(FieldName.EMPLOYER, employerName)
            .with(FieldName.DEPARTMENT, record.department())
            .with(FieldName.PHONE, record.phone())
            .with(FieldName.EMAIL, record.email())
            .list());
  }

  private static @Nullable String known(String employerName) {
    return employerName.isEmpty() ? null : employerName;
  }

  private static @Nullable String industry(@Nullable IndustryGroup group) {
    return group == null ? null : group.japaneseName();
  }
}
