package jp.hashiwatashi.matching.plan.web;

import java.util.List;
import jp.hashiwatashi.matching.plan.PlanSummary;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;

/**
 * The plans that place whole groups, those changed last first.
 *
 * @param plans of this page of the list
 * @param putAway whether those put away are shown
 * @param names of people as they were typed for a new plan
 */
public record PlansPage(
    List<PlanSummary> plans, Paging paging, boolean putAway, String names, List<FieldFault> faults)
    implements Page, Faulty {

  static final String AWAY = "away";

  /** Where the plans that are shown are listed. */
  public Address address() {
    return address(putAway);
  }

  static Address address(boolean putAway) {
    return Address.of("/group-plans").with("show", putAway ? AWAY : "");
  }
}
