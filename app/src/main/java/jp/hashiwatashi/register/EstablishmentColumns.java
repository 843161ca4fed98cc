package jp.hashiwatashi.register;

import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;

/** All columns of an establishment. */
public final class EstablishmentColumns extends ColumnSet<Establishment> {

  private final Column<Establishment, String> id =
      key("establishment_id", "事業所番号", Establishment::id);
  private final Column<Establishment, String> employerId =
      required("employer_id", "事業主番号", RegisterShapes.id(), Establishment::employerId);
  private final Column<Establishment, String> name =
      required("name", "事業所名", RegisterShapes.line(), Establishment::name);
  private final Column<Establishment, Integer> municipality =
      optional(
          "municipality",
          "市区町村コード",
          CodeShapes.BY_NAME_TOO.municipality(),
          e -> RegisterShapes.stated(e.municipality()));
  private final Column<Establishment, String> address =
      optional("address", "所在地", RegisterShapes.line(), Establishment::address);
  private final Column<Establishment, IndustryGroup> industry =
      optional("industry_group", "業種", CodeShapes.BY_NAME_TOO.group(), Establishment::industry);
  private final Column<Establishment, String> insuranceNumber =
      optional(
          "insurance_office_number",
          "雇用保険適用事業所番号",
          InsuranceNumbers.office(),
          Establishment::insuranceOfficeNumber);
  private final Column<Establishment, Integer> workers =
      optional(
          "regular_workers",
          "常時雇用する労働者数",
          Shapes.wholeNumber("40", "人", "名"),
          e -> RegisterShapes.stated(e.regularWorkers()));

  public EstablishmentColumns() {
    super("事業所");
  }

  @Override
  public Column<Establishment, String> key() {
    return id;
  }

  @Override
  protected void check(Row<Establishment> row, RowFaults<Establishment> faults) {
    RegisterIds.check(row, faults, id, employerId);
  }

  @Override
  protected Establishment build(Row<Establishment> row) {
    return new Establishment(
        row.get(id),
        row.get(employerId),
        row.get(name),
        row.find(address),
        row.get(municipality, Employer.NOT_STATED),
        row.find(industry),
        row.find(insuranceNumber),
        row.get(workers, Employer.NOT_STATED),
        0,
        null);
  }
}
