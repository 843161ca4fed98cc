package jp.hashiwatashi.matching.plan.web;

import java.util.Locale;
import jp.hashiwatashi.matching.plan.PlanSummary;
import jp.hashiwatashi.shared.exchange.Shapes;
import jp.hashiwatashi.shared.exchange.WrittenColumns;
import jp.hashiwatashi.shared.page.Words;

/** The columns of the list of group plans. */
final class PlanListColumns extends WrittenColumns<PlanSummary> {

  private static final Words WORDS = Words.in(Locale.JAPANESE);

  PlanListColumns() {
    super(WORDS.text("plans.title"));
    id("id", "番号", plan -> Long.toString(plan.id()));
    text("name", WORDS.text("plan.name"), PlanSummary::name);
    number("people", WORDS.text("plan.people"), PlanSummary::people);
    number(
        "placed",
        WORDS.text("plan.placed"),
        plan -> plan.tally() == null ? null : plan.tally().placed());
    optional(
        "total_score",
        WORDS.text("plan.total"),
        Shapes.thousandths("812.5"),
        plan -> plan.tally() == null ? null : plan.tally().totalScore());
    text("changed_at", WORDS.text("plan.last-change"), plan -> WORDS.moment(plan.at()));
    text("changed_by", "変更した人", PlanSummary::by);
  }
}
