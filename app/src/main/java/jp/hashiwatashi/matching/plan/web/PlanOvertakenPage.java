package jp.hashiwatashi.matching.plan.web;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.matching.plan.PlanChange;
import jp.hashiwatashi.matching.plan.PlanStep;
import jp.hashiwatashi.matching.plan.PlanVersion;
import jp.hashiwatashi.shared.page.Page;

/**
 * Somebody else has changed the plan meanwhile: what they did, and the change that waits.
 *
 * @param since what was done, the latest first
 * @param sent the fields of the change, to be sent again
 */
public record PlanOvertakenPage(
    PlanVersion latest, List<PlanStep> since, PlanChange change, Map<String, List<String>> sent)
    implements Page {

  public String address() {
    return PlanPage.address(latest.planId()).toString();
  }
}
