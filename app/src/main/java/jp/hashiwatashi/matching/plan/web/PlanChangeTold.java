package jp.hashiwatashi.matching.plan.web;

import java.util.List;
import java.util.stream.Collectors;
import jp.hashiwatashi.matching.plan.PlanChange;
import jp.hashiwatashi.matching.plan.PlanDemand;
import jp.hashiwatashi.shared.page.Words;

/** Says in words what somebody did to a plan; people and openings by their numbers. */
public final class PlanChangeTold {

  private static final int MOST = 5;

  private PlanChangeTold() {}

  public static String say(PlanChange change, Words words) {
    return switch (change) {
      case PlanChange.Made() -> words.text("plan.change.made");
      case PlanChange.Named(String name) -> words.text("plan.change.named", name);
      case PlanChange.Limited(int seconds) -> words.text("plan.change.limited", seconds);
      case PlanChange.Added(List<String> people) ->
          words.text("plan.change.added", people.size(), some(people, words));
      case PlanChange.Removed(List<String> people) ->
          words.text("plan.change.removed", people.size(), some(people, words));
      case PlanChange.Demanded(List<PlanDemand> demands) -> demands(demands, words);
      case PlanChange.Released(List<PlanDemand> demands) ->
          words.text("plan.change.released", demands(demands, words));
      case PlanChange.Again() -> words.text("plan.change.again");
      case PlanChange.Reverted(int number) -> words.text("plan.change.reverted", number);
    };
  }

  private static String demands(List<PlanDemand> demands, Words words) {
    return demands.stream()
            .limit(MOST)
            .map(d -> words.text("plan.change." + d.kind(), d.seekerId(), d.other()))
            .collect(Collectors.joining(words.isJapanese() ? "、" : ", "))
        + (demands.size() > MOST ? words.text("plan.change.more", demands.size() - MOST) : "");
  }

  private static String some(List<String> ids, Words words) {
    return words.list(ids.subList(0, Math.min(MOST, ids.size()))) + (ids.size() > MOST ? "…" : "");
  }
}
