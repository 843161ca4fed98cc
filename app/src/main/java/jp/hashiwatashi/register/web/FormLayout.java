package jp.hashiwatashi.register.web;

import java.util.List;
import java.util.Set;
import jp.hashiwatashi.register.RegisterName;

/**
 * In which order, and under which headings, the columns of a register stand on its form.
 *
 * @param key of the heading's text
 * @param codes of the columns
 */
record FormLayout(String key, List<String> codes) {

  /** Columns whose texts have several lines. */
  static final Set<String> LONG = Set.of("career", "wishes", "work", "sme_class_reason");

  /** Columns that nobody types: they follow from others. */
  static final Set<String> COMPUTED = Set.of("monthly_wage_min", "monthly_wage_max");

  static List<FormLayout> of(RegisterName register) {
    return switch (register) {
      case PEOPLE -> PEOPLE;
      case OPENINGS -> OPENINGS;
      case EMPLOYERS -> EMPLOYERS;
      case ESTABLISHMENTS -> ESTABLISHMENTS;
      case CONTACTS -> CONTACTS;
    };
  }

  private static FormLayout section(String key, String... codes) {
    return new FormLayout(key, List.of(codes));
  }

  private static final List<FormLayout> PEOPLE =
      List.of(
          section(
              "person.self.title",
              "seeker_id",
              "name",
              "kana",
              "birth_date",
              "sex",
              "phone",
              "email",
              "address"),
          section(
              "person.separation.title",
              "employer_id",
              "employer",
              "establishment_id",
              "planned_separation_on",
              "separated_on",
              "separation_reason"),
          section(
              "person.wishes.title",
              "moves",
              "occupations_wanted",
              "min_monthly_wage",
              "home_municipality",
              "max_commute_km",
              "relocation_prefectures",
              "employment_types",
              "weekly_hours_min",
              "weekly_hours_max",
              "night_work",
              "available_from",
              "available_until",
              "wishes"),
          section(
              "person.career.title",
              "occupations_experienced",
              "industries_experienced",
              "licences",
              "skills",
              "career"),
          section(
              "person.support.title",
              "support_from",
              "support_until",
              "office",
              "consultant",
              "consents"));

  private static final List<FormLayout> OPENINGS =
      List.of(
          section(
              "opening.receiver.title",
              "opening_id",
              "employer_id",
              "employer",
              "establishment_id",
              "contact_id"),
          section(
              "opening.work.title",
              "occupation",
              "work",
              "industry",
              "municipality",
              "remote",
              "wage_unit",
              "wage_from",
              "wage_to",
              "employment_type",
              "weekly_hours",
              "night_work",
              "holidays",
              "days_off"),
          section(
              "opening.asked.title",
              "licences_required",
              "licences_welcome",
              "skills_welcome",
              "experience_years",
              "age_min",
              "age_max",
              "age_limit_ground"),
          section(
              "opening.terms.title",
              "moves",
              "headcount",
              "filled",
              "start_on",
              "latest_start_on",
              "months",
              "wage_bearer",
              "expires_on"),
          section("opening.handling.title", "source", "confidential", "office", "consultant"));

  private static final List<FormLayout> EMPLOYERS =
      List.of(
          section(
              "employer.title",
              "employer_id",
              "corporate_number",
              "name",
              "kana",
              "municipality",
              "address"),
          section(
              "employer.size.title",
              "industry_group",
              "capital",
              "regular_workers",
              "sme_class",
              "sme_class_reason"));

  private static final List<FormLayout> ESTABLISHMENTS =
      List.of(
          section(
              "establishment.title",
              "establishment_id",
              "employer_id",
              "name",
              "municipality",
              "address",
              "industry_group",
              "insurance_office_number",
              "regular_workers"));

  private static final List<FormLayout> CONTACTS =
      List.of(
          section(
              "contact.title",
              "contact_id",
              "employer_id",
              "establishment_id",
              "name",
              "kana",
              "department",
              "phone",
              "email"));
}
