package jp.hashiwatashi.register;

import org.springframework.stereotype.Repository;

/** The register of people to be placed. */
@Repository
public non-sealed class SendingRecordStore
    extends MatchedStore<SendingRecord, SeekerProfile, SendingRecordStore.Order> {

  /** The orders a list of people can be in. */
  public enum Order implements ListOrder {
    ID("r.id"),
    KANA("r.kana, r.id"),
    PREFECTURE("r.home_prefecture nulls last, r.id"),
    AVAILABLE_FROM("r.available_from nulls last, r.id"),
    MIN_WAGE("r.min_monthly_wage_yen nulls last, r.id"),
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
      and (:prefecture = 0 or r.home_prefecture = :prefecture)
      and (:group = 0 or exists (
        select from unnest(r.occupations_wanted || r.occupations_experienced) as o
        where left(o, 3)::integer = :group))
      """;

  SendingRecordStore(RegisterAccess access) {
    super(
        RegisterTable.besideEmployer(
            RegisterName.PEOPLE,
            new SendingRecordColumns(),
            SendingRecordRows.COLUMNS,
            SendingRecordRows::record),
        CONDITIONS,
        SendingRecordRows::profile,
        access);
  }
}
