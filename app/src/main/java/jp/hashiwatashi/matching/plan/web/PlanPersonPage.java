package jp.hashiwatashi.matching.plan.web;

import java.util.List;
import jp.hashiwatashi.matching.PairJudged;
import jp.hashiwatashi.matching.group.Tally;
import jp.hashiwatashi.matching.plan.PlanAlternatives.Alternative;
import jp.hashiwatashi.matching.plan.PlanVersion;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * One person of a plan: the openings to choose from, and what each would cost the whole plan.
 *
 * @param now what the whole plan comes to as it is; null where its demands are at odds
 * @param companions names of those kept together with the person
 * @param typed names of others, as they were typed
 */
public record PlanPersonPage(
    PlanVersion version,
    PlanRow row,
    @Nullable Tally now,
    List<Option> options,
    List<PlanPage.DemandTold> demands,
    List<String> companions,
    String typed,
    List<FieldFault> faults)
    implements Page, Faulty {

  /** One opening to choose, judged in full. */
  public record Option(Alternative alternative, PairJudged pair) {}

  public String plan() {
    return PlanPage.address(version.planId()).toString();
  }
}
