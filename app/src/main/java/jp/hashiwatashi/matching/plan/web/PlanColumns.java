package jp.hashiwatashi.matching.plan.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hashiwatashi.matching.web.CandidateColumns;
import org.jspecify.annotations.Nullable;

/** The columns of a plan that is taken out. */
final class PlanColumns extends CandidateColumns<PlanRow> {

  /**
   * @param names of the plan's people by their ids, for those who are kept together
   */
  PlanColumns(Map<String, String> names) {
    super("一括配置案");
    id("seeker_id", "求職者番号", PlanRow::id);
    person(PlanRow::person);
    text("opening_id", "受入情報番号", row -> row.seat() == null ? null : row.seat().openingId());
    score(row -> row.seat() == null ? null : (long) row.seat().score());
    opening(PlanRow::opening);
    notStated(PlanRow::notStated);
    text("demands", "指定", row -> demands(row, names));
    text("reason", "決まらない理由", PlanColumns::reason);
    text(
        "greedy_opening_id",
        "点の高い組から順に決めた場合の受入情報番号",
        row -> row.greedy() == null ? null : row.greedy().openingId());
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
}
