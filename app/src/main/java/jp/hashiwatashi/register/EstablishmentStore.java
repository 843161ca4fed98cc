package jp.hashiwatashi.register;

import static jp.hashiwatashi.register.ListOrder.Compared.falling;
import static jp.hashiwatashi.register.ListOrder.Compared.rising;

import org.springframework.stereotype.Repository;

/** The register of establishments (事業所). */
@Repository
public non-sealed class EstablishmentStore extends RegisterStore<Establishment> {

  /** The orders a list of establishments can be in. */
  public enum Order implements ListOrder {
    ID(rising("establishment_id", "r.id")),
    NAME(rising("name", "r.name")),
    EMPLOYER_NUMBER(rising("employer_id", "r.employer_id")),
    PREFECTURE(rising("municipality", "r.municipality")),
    ADDRESS(rising("address", "r.address")),
    INDUSTRY(rising("industry_group", "r.industry_group")),
    MOST_WORKERS(falling("regular_workers", "r.regular_workers")),
    OFFICE_NUMBER(rising("insurance_office_number", "r.insurance_office_number")),
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

  EstablishmentStore(RegisterAccess access) {
    super(
        RegisterTable.of(
            RegisterName.ESTABLISHMENTS,
            new EstablishmentColumns(),
            EstablishmentRows.COLUMNS,
            EstablishmentRows::record),
        new ListSql(BY_OWN_NAMES)
            .naming(ListCondition.EMPLOYER, "employer")
            .with(ListCondition.PREFECTURE, "r.prefecture = :prefecture")
            .with(ListCondition.MUNICIPALITY, "r.municipality = any (:municipality)")
            .with(ListCondition.INDUSTRY, "r.industry_group = any (:industry::smallint[])"),
        access);
  }
}
