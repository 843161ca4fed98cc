package jp.hashiwatashi.register;

import java.util.List;
import jp.hashiwatashi.register.Handling.Source;
import jp.hashiwatashi.register.OfferedTerms.WageBearer;
import jp.hashiwatashi.register.OfferedWage.Unit;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.PartColumns;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;
import org.jspecify.annotations.Nullable;

/** All columns of an opening: those that matching reads, and those for people only. */
public final class OpeningRecordColumns extends ColumnSet<Opening> {

  private final PartColumns<Opening, OpeningProfile> profile =
      part(new OpeningColumns(CodeShapes.BY_NAME_TOO), Opening::profile);
  private final Column<Opening, String> employer =
      optional("employer", "事業主名", RegisterShapes.line(), Opening::employer);
  private final Column<Opening, String> establishmentId =
      optional(
          "establishment_id", "事業所番号", RegisterShapes.id(), o -> o.receiver().establishmentId());
  private final Column<Opening, String> contactId =
      optional("contact_id", "企業の担当者番号", RegisterShapes.id(), o -> o.receiver().contactId());
  private final Column<Opening, String> work =
      optional("work", "仕事の内容", RegisterShapes.text(), o -> o.work().isEmpty() ? null : o.work());
  private final Column<Opening, Unit> unit =
      optional(
              "wage_unit",
              "賃金形態",
              Shapes.oneOf(List.of(Unit.values()), Unit::name, Unit::japaneseName),
              o -> o.terms().wage() == null ? null : o.terms().wage().unit())
          .explained(
              "月給のほかは、月額賃金の欄に換算額が入る",
              "other than by the month: monthly_wage_… holds the equivalent");
  private final Column<Opening, Long> from =
      optional("wage_from", "賃金下限", Shapes.yen("1200"), o -> end(o, true));
  private final Column<Opening, Long> to =
      optional("wage_to", "賃金上限", Shapes.yen("1500"), o -> end(o, false));
  private final Column<Opening, Integer> daysOff =
      optional(
          "days_off",
          "年間休日",
          Shapes.wholeNumber("120", "日"),
          o -> RegisterShapes.stated(o.terms().daysOff()));
  private final Column<Opening, String> holidays =
      optional("holidays", "休日", RegisterShapes.line(), o -> o.terms().holidays());
  private final Column<Opening, WageBearer> bearer =
      optional(
          "wage_bearer",
          "賃金の負担",
          Shapes.oneOf(List.of(WageBearer.values()), WageBearer::name, WageBearer::japaneseName),
          o -> o.terms().wageBearer());
  private final Column<Opening, Source> source =
      optional(
          "source",
          "入手経路",
          Shapes.oneOf(List.of(Source.values()), Source::name, Source::japaneseName),
          o -> o.handling().source());
  private final Column<Opening, Boolean> confidential =
      optional("confidential", "紹介まで非公開", Shapes.yesNo(), o -> o.handling().confidential())
          .explained("空なら否", "blank: false");
  private final Column<Opening, String> office =
      optional("office", "担当事務所", RegisterShapes.line(), o -> o.handling().office());
  private final Column<Opening, String> consultant =
      optional("consultant", "担当コンサルタント", RegisterShapes.line(), o -> o.handling().consultant());

  public OpeningRecordColumns() {
    super("受入情報（登録）");
  }

  private static @Nullable Long end(Opening opening, boolean lower) {
    OfferedWage wage = opening.terms().wage();
    return wage == null ? null : RegisterShapes.stated(lower ? wage.fromYen() : wage.toYen());
  }

  @Override
  public @Nullable Column<Opening, String> key() {
    return profile.key();
  }

  @Override
  protected void check(Row<Opening> row, RowFaults<Opening> faults) {
    profile.check(row, faults);
    RegisterIds.check(
        row, faults, profile.key(), profile.column("employer_id"), establishmentId, contactId);
    RegisterShapes.checkOrder(row, faults, from, to);
    Integer off = row.find(daysOff);
    if (off != null && off > OfferedWage.DAYS) {
      faults.add(daysOff, "年間休日 " + off + "日 が1年の日数を超えています", "365 以下にしてください");
    }
    boolean stated = !row.isBlank(from) || !row.isBlank(to);
    if (stated && row.isBlank(unit)) {
      faults.add(unit, "賃金の下限か上限があるのに、賃金形態がありません", "月給、時給、日給、年収のどれかにしてください");
    }
    if (!stated && !row.isBlank(unit) && row.find(unit) != Unit.MONTHLY) {
      faults.add(from, "賃金形態があるのに、賃金の下限も上限もありません", "賃金下限か賃金上限を入力するか、賃金形態を空にしてください");
    }
    ofAnEmployer(row, faults, establishmentId);
    ofAnEmployer(row, faults, contactId);
    checkEquivalent(row, faults);
  }

  private void ofAnEmployer(
      Row<Opening> row, RowFaults<Opening> faults, Column<Opening, String> column) {
    if (row.find(column) != null && row.isBlank(profile.column("employer_id"))) {
      faults.add(
          column, column.japaneseName() + "があるのに、事業主番号がありません", "事業主番号（employer_id）を入力してください");
    }
  }

  /** A month's wage that stands beside the offered one is what it comes to. */
  private void checkEquivalent(Row<Opening> row, RowFaults<Opening> faults) {
    OfferedWage wage = wage(row);
    int hours = number(row, "weekly_hours");
    int off = row.get(daysOff, OpeningProfile.NOT_STATED);
    if (wage == null || off > OfferedWage.DAYS) {
      return;
    }
    if (hours > OfferedWage.MOST_WEEKLY_HOURS) {
      faults.add(
          profile.column("weekly_hours"), "週所定労働時間が1週間の時間（168時間）を超えています", "1週間に働く時間を入力してください");
      return;
    }
    if (Math.max(wage.monthlyFromYen(hours, off), wage.monthlyToYen(hours, off))
        > Shapes.MOST_YEN) {
      faults.add(from, "賃金を月額に換算すると1兆円を超えます", "賃金形態と金額を確かめてください");
      return;
    }
    checkEquivalent(row, faults, "monthly_wage_min", wage.monthlyFromYen(hours, off));
    checkEquivalent(row, faults, "monthly_wage_max", wage.monthlyToYen(hours, off));
  }

  private void checkEquivalent(
      Row<Opening> row, RowFaults<Opening> faults, String code, long equivalent) {
    Column<Opening, ?> column = profile.column(code);
    if (row.find(column) instanceof Long stated && stated != equivalent) {
      faults.add(
          column,
          column.japaneseName()
              + " "
              + stated
              + " は、賃金形態・賃金・労働時間・年間休日から換算した額"
              + (equivalent < 0 ? "（まだ決まりません）" : " " + equivalent)
              + " と違います",
          "この欄を空にしてください（換算して入れます）");
    }
  }

  private int number(Row<Opening> row, String code) {
    return row.find(profile.column(code)) instanceof Integer stated
        ? stated
        : OpeningProfile.NOT_STATED;
  }

  /** The wage in its own columns; null where there is none, or one that is wrong. */
  private @Nullable OfferedWage wage(Row<Opening> row) {
    long lower = row.get(from, (long) OpeningProfile.NOT_STATED);
    long upper = row.get(to, (long) OpeningProfile.NOT_STATED);
    Unit by = row.find(unit);
    boolean none = lower < 0 && upper < 0;
    boolean crossed = lower >= 0 && upper >= 0 && lower > upper;
    return by == null || none || crossed ? null : new OfferedWage(by, lower, upper);
  }

  @Override
  protected Opening build(Row<Opening> row) {
    OpeningProfile stated = profile.build(row);
    OfferedWage wage = wage(row);
    OfferedTerms terms =
        new OfferedTerms(
            wage == null ? OfferedTerms.of(stated).wage() : wage,
            row.get(daysOff, OpeningProfile.NOT_STATED),
            row.find(holidays),
            row.find(bearer));
    return new Opening(
        terms.paying(stated),
        new Receiver(row.find(employer), row.find(establishmentId), row.find(contactId)),
        terms,
        new Handling(
            row.find(source), row.get(confidential, false), row.find(office), row.find(consultant)),
        row.get(work, ""),
        null,
        0,
        null);
  }
}
