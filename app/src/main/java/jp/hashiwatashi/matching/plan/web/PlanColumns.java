package jp.hashiwatashi.matching.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.page.Words;
import org.jspecify.annotations.Nullable;

/** The columns of a plan that is taken out as a workbook; nobody reads one back. */
final class PlanColumns extends ColumnSet<PlanRow> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  /**
   * @param names of the plan's people by their ids, for those who are kept together
   */
  PlanColumns(Map<String, String> names) {
    super("一括配置案");
    key("seeker_id", "求職者番号", PlanRow::id);
    text("name", "氏名", row -> row.person() == null ? null : row.person().name());
    text("kana", "フリガナ", row -> row.person() == null ? null : row.person().kana());
    text("opening_id", "受入情報番号", row -> row.seat() == null ? null : row.seat().openingId());
    optional(
        "score",
        "点",
        Shapes.thousandths("78.25"),
        row -> row.seat() == null ? null : (long) row.seat().score());
    text("employer", "受入事業主", ofOpening(Opening::employer));
    text("occupation", "職業", ofOpening(o -> WORDS.occupation(o.profile().occupation())));
    text("workplace", "就業場所", ofOpening(o -> place(o.profile())));
    yen("monthly_wage_min", "月額賃金下限", OpeningProfile::monthlyWageMinYen);
    yen("monthly_wage_max", "月額賃金上限", OpeningProfile::monthlyWageMaxYen);
    text("not_stated", "未記入の条件", PlanColumns::notStated);
    text("demands", "指定", row -> demands(row, names));
    text("reason", "決まらない理由", PlanColumns::reason);
    text(
        "greedy_opening_id",
        "点の高い組から順に決めた場合の受入情報番号",
        row -> row.greedy() == null ? null : row.greedy().openingId());
  }

  private void text(String code, String name, Function<PlanRow, @Nullable String> value) {
    optional(code, name, Shapes.text(), value);
  }

  private void yen(String code, String name, ToLongFunction<OpeningProfile> of) {
    optional(
        code,
        name,
        Shapes.yen("250000"),
        row -> {
          long yen = row.opening() == null ? -1 : of.applyAsLong(row.opening().profile());
          return yen < 0 ? null : yen;
        });
  }

  private static Function<PlanRow, @Nullable String> ofOpening(
      Function<Opening, @Nullable String> value) {
    return row -> row.opening() == null ? null : value.apply(row.opening());
  }

  private static @Nullable String place(OpeningProfile opening) {
    if (opening.municipality() < 0) {
      return opening.remote() ? WORDS.text("match.remote") : null;
    }
    return WORDS.place(opening.municipality());
  }

  private static @Nullable String notStated(PlanRow row) {
    return row.notStated().isEmpty()
        ? null
        : WORDS.list(
            row.notStated().stream().map(c -> WORDS.text("condition." + c.code())).toList());
  }

  private static @Nullable String demands(PlanRow row, Map<String, String> names) {
    List<String> told =
        row.demands().stream()
            .map(d -> {
              String other = d.other().equals(row.id()) ? d.seekerId() : d.other();
              return WORDS.text("plan.demand." + d.kind())
                  + " "
                  + names.getOrDefault(other, "")
                  + other
                  + (d.reason().isEmpty() ? "" : "（" + d.reason() + "）");
            })
            .toList();
    return told.isEmpty() ? null : told.stream().collect(Collectors.joining("、"));
  }

  private static @Nullable String reason(PlanRow row) {
    if (row.person() == null) {
      return WORDS.text("plan.gone");
    }
    return row.reason() == null ? null : WORDS.text("plan.reason." + row.reason().code());
  }

  @Override
  public @Nullable Column<PlanRow, String> key() {
    return null;
  }

  @Override
  protected void check(Row<PlanRow> row, RowFaults<PlanRow> faults) {}

  @Override
  protected PlanRow build(Row<PlanRow> row) {
    throw new UnsupportedOperationException("a plan is not read from a file");
  }
}
