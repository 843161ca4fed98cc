package jp.hashiwatashi.register;

import static jp.hashiwatashi.register.ListOrder.Compared.falling;
import static jp.hashiwatashi.register.ListOrder.Compared.rising;

import java.util.List;
import org.springframework.stereotype.Repository;

/** The register of those at employers whom one can ask (担当者). */
@Repository
public non-sealed class ContactStore extends RegisterStore<Contact> {

  /** The orders a list of contacts can be in. */
  public enum Order implements ListOrder {
    ID(rising("contact_id", "r.id")),
    NAME(rising("name", "coalesce(r.kana, r.name)")),
    EMPLOYER_NUMBER(rising("employer_id", "r.employer_id")),
    ESTABLISHMENT_NUMBER(rising("establishment_id", "r.establishment_id")),
    DEPARTMENT(rising("department", "r.department")),
    PHONE(rising("phone", "r.phone")),
    EMAIL(rising("email", "r.email")),
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

  ContactStore(RegisterAccess access) {
    super(
        RegisterTable.of(
            RegisterName.CONTACTS, new ContactColumns(), ContactRows.COLUMNS, ContactRows::record),
        new ListSql(BY_OWN_NAMES)
            .naming(ListCondition.EMPLOYER, "employer")
            .naming(ListCondition.ESTABLISHMENT, "establishment")
            .called(ListCondition.DEPARTMENT, "department"),
        access);
  }

  /**
   * The departments and posts that contacts have, and which a filter by this means.
   *
   * @param sought one or a part of it, in any width and kana
   */
  public List<String> departments(String sought) {
    return alike("department", sought);
  }
}
