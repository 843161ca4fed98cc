package jp.hashiwatashi.register;

import static jp.hashiwatashi.register.ListOrder.Compared.falling;
import static jp.hashiwatashi.register.ListOrder.Compared.rising;

import org.springframework.stereotype.Repository;

/** The register of openings. */
@Repository
public non-sealed class OpeningStore extends MatchedStore<Opening, OpeningProfile> {

  /** The orders a list of openings can be in. */
  public enum Order implements ListOrder {
    ID(rising("opening_id", "r.id")),
    EMPLOYER(rising("employer", "e.name")),
    PREFECTURE(rising("municipality", "r.municipality")),
    OCCUPATION(rising("occupation", "r.occupation")),
    HIGHEST_WAGE(falling("wage", "coalesce(r.monthly_wage_max_yen, r.monthly_wage_min_yen)")),
    MOST_VACANCIES(falling("vacancies", "r.headcount - r.filled")),
    EXPIRY(rising("expires_on", "r.expires_on")),
    LATEST_CHANGE(falling("", "r.updated_at")),
    EMPLOYER_NUMBER(rising("employer_id", "r.employer_id")),
    EMPLOYMENT_TYPE(rising("employment_type", "r.employment_type")),
    INDUSTRY(rising("industry", "r.industry")),
    HEADCOUNT(falling("headcount", "r.headcount")),
    WEEKLY_HOURS(rising("weekly_hours", "r.weekly_hours")),
    DAYS_OFF(falling("days_off", "r.days_off")),
    EXPERIENCE(rising("experience_years", "r.experience_years")),
    START(rising("start_on", "r.start_on")),
    LATEST_START(rising("latest_start_on", "r.latest_start_on")),
    MONTHS(rising("months", "r.months")),
    SOURCE(rising("source", "r.source")),
    OFFICE(rising("office", "r.office")),
    CONSULTANT(rising("consultant", "r.consultant"));

    private final Compared by;

    Order(Compared by) {
      this.by = by;
    }

    @Override
    public Compared by() {
      return by;
    }
  }

  OpeningStore(RegisterAccess access) {
    super(
        RegisterTable.besideEmployer(
            RegisterName.OPENINGS,
            new OpeningRecordColumns(),
            OpeningRows.COLUMNS,
            OpeningRows::record),
        "prefecture",
        "r.occupation_group = :occupation",
        OpeningRows::profile,
        access);
  }
}
