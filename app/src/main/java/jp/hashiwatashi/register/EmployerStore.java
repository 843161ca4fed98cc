package jp.hashiwatashi.register;

import static jp.hashiwatashi.register.ListOrder.Compared.falling;
import static jp.hashiwatashi.register.ListOrder.Compared.rising;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;

/** The register of employers (事業主). */
@Repository
public non-sealed class EmployerStore extends RegisterStore<Employer> {

  /** The orders a list of employers can be in. */
  public enum Order implements ListOrder {
    ID(rising("employer_id", "r.id")),
    NAME(rising("name", "coalesce(r.kana, r.name)")),
    PREFECTURE(rising("municipality", "r.municipality")),
    ADDRESS(rising("address", "r.address")),
    INDUSTRY(rising("industry_group", "r.industry_group")),
    MOST_WORKERS(falling("regular_workers", "r.regular_workers")),
    CAPITAL(falling("capital", "r.capital_yen")),
    CORPORATE_NUMBER(rising("corporate_number", "r.corporate_number")),
    LATEST_CHANGE(falling("", "r.updated_at"));

    private final Compared by;

    Order(Compared by) {
      this.by = by;
    }

    @Override
    public Compared by() {
      return by;
    }
  }

  EmployerStore(RegisterAccess access, Clock clock) {
    super(
        RegisterTable.of(
            RegisterName.EMPLOYERS,
            new EmployerColumns(),
            EmployerRows.COLUMNS,
            EmployerRows::record),
        new ListSql(BY_OWN_NAMES)
            .with(ListCondition.PREFECTURE, "r.prefecture = :prefecture")
            .with(ListCondition.MUNICIPALITY, "r.municipality = any (:municipality)")
            .with(ListCondition.INDUSTRY, "r.industry_group = any (:industry::smallint[])")
            .with(ListCondition.SME, answer -> SmeSql.answer(LocalDate.now(clock)) + " = :sme"),
        access);
  }
}
