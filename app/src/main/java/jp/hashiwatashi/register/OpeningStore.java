package jp.hashiwatashi.register;

import org.springframework.stereotype.Repository;

/** The register of openings. */
@Repository
public non-sealed class OpeningStore
    extends MatchedStore<Opening, OpeningProfile, OpeningStore.Order> {

  /** The orders a list of openings can be in. */
  public enum Order implements ListOrder {
    ID("r.id"),
    EMPLOYER("e.name nulls last, r.id"),
    PREFECTURE("r.prefecture nulls last, r.id"),
    OCCUPATION("r.occupation, r.id"),
    HIGHEST_WAGE("coalesce(r.monthly_wage_max_yen, r.monthly_wage_min_yen) desc nulls last, r.id"),
    MOST_VACANCIES("r.headcount - r.filled desc, r.id"),
    EXPIRY("r.expires_on nulls last, r.id"),
    LATEST_CHANGE("r.updated_at desc, r.id");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }

    @Override
    public String sql() {
      return sql;
    }
  }

  private static final String CONDITIONS =
      """
      and (:prefecture = 0 or r.prefecture = :prefecture)
      and (:group = 0 or r.occupation_group = :group)
      """;

  OpeningStore(RegisterAccess access) {
    super(
        RegisterTable.besideEmployer(
            RegisterName.OPENINGS,
            new OpeningRecordColumns(),
            OpeningRows.COLUMNS,
            OpeningRows::record),
        CONDITIONS,
        OpeningRows::profile,
        access);
  }
}
