package jp.hashiwatashi.search;

import java.util.List;
import java.util.Locale;
import jp.hashiwatashi.register.Employer;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.codes.OccupationGroups;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/** What is searched of people and of openings. */
final class MatchedTexts {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  private MatchedTexts() {}

  static IndexedRecord of(SendingRecord record) {
    var profile = record.profile();
    return new IndexedRecord(
        RegisterName.PEOPLE,
        record.id(),
        IndexedRecord.mark(record.version(), record.updatedAt(), record.employerName()),
        new IndexedRecord.Fields()
            .with(FieldName.ID, record.id())
            .with(FieldName.NAME, record.name())
            .with(FieldName.KANA, record.kana())
            .with(FieldName.PHONE, record.person().phone())
            .with(FieldName.EMAIL, record.person().email())
            .with(FieldName.OCCUPATION, occupations(profile.occupationsWanted()))
            .with(FieldName.PLACE, place(profile.homeMunicipality()))
            .with(FieldName.ADDRESS, record.person().address())
            .with(FieldName.EMPLOYER, record.employerName())
            .with(
                FieldName.EXPERIENCE,
                occupations(
                    profile.occupationsExperienced().stream().map(e -> e.occupation()).toList()))
            .with(FieldName.LICENCES, licences(profile.licences()))
            .with(FieldName.SKILLS, profile.skills())
            .with(FieldName.CAREER, record.career())
            .with(FieldName.WISHES, record.wishes())
            .with(FieldName.OFFICE, record.support().office())
            .with(FieldName.CONSULTANT, record.support().consultant())
            .list());
  }

  static IndexedRecord of(Opening record) {
    var profile = record.profile();
    return new IndexedRecord(
        RegisterName.OPENINGS,
        record.id(),
        IndexedRecord.mark(record.version(), record.updatedAt(), record.employerName()),
        record.handling().confidential(),
        new IndexedRecord.Fields()
            .with(FieldName.ID, record.id())
            .with(FieldName.RECEIVER, record.employer())
            .with(FieldName.OCCUPATION, occupations(List.of(profile.occupation())))
            .with(FieldName.PLACE, place(profile.municipality()))
            .with(FieldName.WORK, record.work())
            .with(FieldName.LICENCES, licences(profile.licencesRequired()))
            .with(FieldName.LICENCES, licences(profile.licencesWelcome()))
            .with(FieldName.SKILLS, profile.skillsWelcome())
            .with(FieldName.HOLIDAYS, record.terms().holidays())
            .with(FieldName.OFFICE, record.handling().office())
            .with(FieldName.CONSULTANT, record.handling().consultant())
            .list());
  }

  private static List<String> occupations(List<OccupationCode> codes) {
    return codes.stream()
        .map(OccupationCode::middle)
        .filter(OccupationGroups::exists)
        .distinct()
        .map(OccupationGroups::middleName)
        .toList();
  }

  private static List<String> licences(List<String> codes) {
    return codes.stream().map(WORDS::licence).toList();
  }

  static @Nullable String place(int municipality) {
    return municipality == Employer.NOT_STATED ? null : WORDS.place(municipality);
  }
}
