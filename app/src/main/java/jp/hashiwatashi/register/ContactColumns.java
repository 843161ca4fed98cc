package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;

/** All columns of a contact. */
public final class ContactColumns extends ColumnSet<Contact> {

  private final Column<Contact, String> id = key("contact_id", "企業の担当者番号", Contact::id);
  private final Column<Contact, String> employerId =
      required("employer_id", "事業主番号", RegisterShapes.id(), Contact::employerId);
  private final Column<Contact, String> establishmentId =
      optional("establishment_id", "事業所番号", RegisterShapes.id(), Contact::establishmentId);
  private final Column<Contact, String> name =
      required("name", "氏名", RegisterShapes.line(), Contact::name);
  private final Column<Contact, String> kana =
      optional("kana", "フリガナ", RegisterShapes.kana(), Contact::kana);
  private final Column<Contact, String> department =
      optional("department", "部署・役職", RegisterShapes.line(), Contact::department);
  private final Column<Contact, String> phone =
      optional("phone", "電話", Shapes.telephone(), Contact::phone);
  private final Column<Contact, String> email =
      optional("email", "メール", Shapes.email(), Contact::email);

  public ContactColumns() {
    super("企業の担当者");
  }

  @Override
  public Column<Contact, String> key() {
    return id;
  }

  @Override
  protected void check(Row<Contact> row, RowFaults<Contact> faults) {
    RegisterIds.check(row, faults, id, employerId, establishmentId);
  }

  @Override
  protected Contact build(Row<Contact> row) {
    return new Contact(
        row.get(id),
        row.get(employerId),
        row.find(establishmentId),
        row.get(name),
        row.find(kana),
        row.find(department),
        row.find(phone),
        row.find(email),
        0,
        null);
  }
}
