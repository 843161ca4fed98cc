package jp.hashiwatashi.register;

import static jp.hashiwatashi.register.ListOrder.Compared.falling;
import static jp.hashiwatashi.register.ListOrder.Compared.rising;

import java.util.List;
import org.springframework.stereotype.Repository;

/** The register of people to be placed. */
@Repository
public non-sealed class SendingRecordStore extends MatchedStore<SendingRecord, SeekerProfile> {

  /** The orders a list of people can be in. */
  public enum Order implements ListOrder {
    ID(rising("seeker_id", "r.id")),
    KANA(rising("name", "r.kana")),
    PREFECTURE(rising("home_municipality", "r.home_municipality")),
    AVAILABLE_FROM(rising("available_from", "r.available_from")),
    MIN_WAGE(rising("min_monthly_wage", "r.min_monthly_wage_yen")),
    LATEST_CHANGE(falling("", "r.updated_at")),
    COMMUTE(rising("max_commute_km", "r.max_commute_km")),
    BIRTH(rising("birth_date", "r.birth_date")),
    SEX(rising("sex", "r.sex")),
    EMPLOYER(rising("employer", "e.name")),
    EMPLOYER_NUMBER(rising("employer_id", "r.employer_id")),
    AVAILABLE_UNTIL(rising("available_until", "r.available_until")),
    PLANNED_SEPARATION(rising("planned_separation_on", "r.planned_separation_on")),
    SEPARATION(rising("separated_on", "r.separated_on")),
    SUPPORT_FROM(rising("support_from", "r.support_from")),
    SUPPORT_UNTIL(rising("support_until", "r.support_until")),
    OFFICE(rising("office", "nullif(r.office, '')")),
    CONSULTANT(rising("consultant", "nullif(r.consultant, '')"));

    private final Compared by;

    Order(Compared by) {
      this.by = by;
    }

    @Override
    public Compared by() {
      return by;
    }
  }

  private static final String OCCUPATION =
      """
      exists (
        select from unnest(r.occupations_wanted || r.occupations_experienced) as o
        where left(o, 3)::integer = :occupation)\
      """;

  SendingRecordStore(RegisterAccess access) {
    super(
        RegisterTable.besideEmployer(
            RegisterName.PEOPLE,
            new SendingRecordColumns(),
            SendingRecordRows.COLUMNS,
            SendingRecordRows::record),
        "home_prefecture",
        OCCUPATION,
        SendingRecordRows::profile,
        access);
  }

  /**
   * Those of the ids that are kept, in the order of the ids, as whoever asks may see them beside what matches
   * them: of other offices' people the name and more is withheld ({@link SendingRecord#isMasked}).
   */
  public List<SendingRecord> besideMatches(List<String> ids) {
    var stored = new StoredValues();
    return jdbc()
        .sql(
            """
            select r.*, e.name as employer_name
            from people_beside_matches(:ids) r left join employer e on e.id = r.employer_id
            order by array_position(:ids, r.id)
            """)
        .param("ids", ids.toArray(String[]::new))
        .query((row, n) -> SendingRecordRows.record(row, stored))
        .list();
  }
}
