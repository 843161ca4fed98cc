package jp.hashiwatashi.register;

import java.util.List;
import jp.hashiwatashi.register.Employer.ClassByHand;
import jp.hashiwatashi.shared.codes.CorporateNumber;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;

/** All columns of an employer. */
public final class EmployerColumns extends ColumnSet<Employer> {

  private final Column<Employer, String> id = key("employer_id", "事業主番号", Employer::id);
  private final Column<Employer, CorporateNumber> number =
      optional("corporate_number", "法人番号", new CorporateNumberShape(), Employer::corporateNumber);
  private final Column<Employer, String> name =
      required("name", "事業主名", RegisterShapes.line(), Employer::name);
  private final Column<Employer, String> kana =
      optional("kana", "フリガナ", RegisterShapes.kana(), Employer::kana);
  private final Column<Employer, Integer> municipality =
      optional(
          "municipality",
          "市区町村コード",
          CodeShapes.BY_NAME_TOO.municipality(),
          e -> RegisterShapes.stated(e.municipality()));
  private final Column<Employer, String> address =
      optional("address", "所在地", RegisterShapes.line(), Employer::address);
  private final Column<Employer, IndustryGroup> industry =
      optional("industry_group", "業種", CodeShapes.BY_NAME_TOO.group(), Employer::industry);
  private final Column<Employer, Long> capital =
      optional(
          "capital", "資本金", Shapes.yen("10000000"), e -> RegisterShapes.stated(e.capitalYen()));
  private final Column<Employer, Integer> workers =
      optional(
          "regular_workers",
          "常時雇用する労働者数",
          Shapes.wholeNumber("100", "人", "名"),
          e -> RegisterShapes.stated(e.regularWorkers()));
  private final Column<Employer, SmeClass> smeClass =
      optional(
              "sme_class",
              "中小企業の業種区分",
              Shapes.oneOf(List.of(SmeClass.values()), SmeClass::name, SmeClass::japaneseName),
              e -> e.classByHand() == null ? null : e.classByHand().smeClass())
          .explained("業種と違う区分にするときだけ", "only where it differs from the industry's");
  private final Column<Employer, String> smeReason =
      optional(
              "sme_class_reason",
              "区分の理由",
              RegisterShapes.text(),
              e -> e.classByHand() == null ? null : e.classByHand().reason())
          .explained("区分を手で決めたときは必須", "required with sme_class");

  public EmployerColumns() {
    super("事業主");
  }

  @Override
  public Column<Employer, String> key() {
    return id;
  }

  @Override
  protected void check(Row<Employer> row, RowFaults<Employer> faults) {
    RegisterIds.check(row, faults, id);
    if (row.isBlank(smeClass) != row.isBlank(smeReason)) {
      boolean unfounded = row.isBlank(smeReason);
      faults.add(
          unfounded ? smeReason : smeClass,
          unfounded ? "中小企業の業種区分があるのに、その理由がありません" : "区分の理由があるのに、中小企業の業種区分がありません",
          "両方を入力するか、両方を空にしてください（空なら業種から決まります）");
    }
  }

  /** An employer that another record names by its number, before anybody says more of it. */
  @Override
  protected boolean isBare(Row<Employer> row) {
    return columns().stream().allMatch(column -> column == id || row.isBlank(column));
  }

  @Override
  protected Employer build(Row<Employer> row) {
    SmeClass byHand = row.find(smeClass);
    return new Employer(
        row.get(id),
        row.find(number),
        row.find(name),
        row.find(kana),
        row.find(address),
        row.get(municipality, Employer.NOT_STATED),
        row.find(industry),
        row.get(capital, (long) Employer.NOT_STATED),
        row.get(workers, Employer.NOT_STATED),
        byHand == null ? null : new ClassByHand(byHand, row.get(smeReason)),
        0,
        null);
  }
}
