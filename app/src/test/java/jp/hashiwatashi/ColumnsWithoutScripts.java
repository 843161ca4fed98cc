package jp.hashiwatashi;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Columns of text that hold no hostile one, by the reason. */
final class ColumnsWithoutScripts {

  private static final Map<String, String> BY_REASON =
      Map.of(
          "numbers and names of accounts, records, sessions and keys: made or checked by the program",
          """
          account.disabled_by account.made_by account.name account.person_key api_token.beginning
          api_token.ended_by
          appointment.confirmed_by appointment.ended_by appointment.granted_by approval.decided_by
          approval.person_id approval.wanted_by audit_entry.actor audit_entry.person_id
          audit_entry.record_id audit_seal.key_name best_match.id best_match.other_id
          consent_fact.person_id consent_fact.recorded_by contact.employer_id
          contact.establishment_id contact.id credential.handed_over_by desk.owner draft.form
          draft.owner draft.record_id employer.corporate_number establishment.employer_id
          establishment.id establishment.insurance_office_number former_mark.ended_by
          former_mark.marked_by former_mark.opening_id former_mark.seeker_id group_plan.made_by
          group_plan.made_key import.digest import.owner import_heading.chosen_by import_row.alike
          import_row.record_id list_columns.owner list_view.owner match_mark.marked_by
          match_mark.opening_id match_mark.seeker_id merged_record.into_id merged_record.merged_by
          merged_record.record_id opening.contact_id opening.establishment_id opening.id
          question_asked.asked_by question_asked.id record_change.changed_by rematch.after_id
          rematch.begun_by rematched.id sending_record.employer_id sending_record.establishment_id
          sending_record.id sign_in.source sign_in_attempt.source sign_in_link.made_by
          sign_in_link.principal subsidy_claim.employer_id subsidy_claim.establishment_id
          subsidy_claim.made_by subsidy_claim.person_id taken_file.owner web_session.primary_id web_session.principal_name
          web_session.session_id web_session_attributes.attribute_name
          web_session_attributes.session_primary_id
          """,
          "codes and kinds: one of a table of ours, or no record comes about",
          """
          appointment.establishments appointment.principal appointment.scope approval.kind
          approval.office audit_entry.kind audit_entry.purpose audit_entry.register
          audit_entry.source audit_entry.what best_match.register consent_fact.kind
          consent_fact.purpose consent_fact.to_whom consent_fact.way desk.consultant desk.office
          draft.register employer.municipality employer.sme_class establishment.municipality
          former_mark.kind group_plan.office import.encoding import.office import.offices
          import.register import.state import_heading.column_code import_heading.register import_row.outcome
          list_columns.columns list_columns.register list_view.columns list_view.register
          loading.name match_mark.kind merged_record.register opening.age_limit_ground
          opening.employment_type opening.example_of opening.industry opening.licences_required
          opening.licences_welcome opening.moves opening.municipality opening.occupation
          opening.source opening.wage_bearer opening.wage_unit question_asked.register
          record_change.register rematch.register rematched.register sending_record.consents
          sending_record.employment_types sending_record.example_of
          sending_record.home_municipality sending_record.industries_experienced
          sending_record.licences sending_record.moves sending_record.occupations_experienced
          sending_record.occupations_wanted sending_record.relocation_prefectures
          sending_record.separation_reason sending_record.sex sign_in.how sign_in_link.purpose
          subsidy_claim.answer subsidy_claim.course subsidy_claim.deadlines subsidy_claim.facts
          subsidy_claim.office subsidy_claim.state taken_file.ending taken_file.office
          """,
          "worked out for searching, never shown, or not readable for the program",
          """
          contact.likeness contact.search_key credential.password establishment.likeness
          establishment.search_key import_row.likeness
          """,
          "shown by the same parts of pages as the records, whose texts they repeat, or told by the program",
          """
          account.email approval.columns approval.list approval.purpose approval.screen approval.subject audit_entry.after audit_entry.before
          group_plan_version.change group_plan_version.content group_plan_version.made_by
          group_plan_version.result import_notice.notices import_notice.told import_fault.column_label
          import_fault.mend import_fault.place import_fault.what import_heading.heading
          import_row.after import_row.before import_row.texts merged_record.texts
          record_change.after record_change.before
          """);

  /** {@code table.column} of all of them. */
  static final Set<String> NAMES =
      BY_REASON.values().stream()
          .flatMap(names -> Arrays.stream(names.strip().split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());

  private ColumnsWithoutScripts() {}
}
