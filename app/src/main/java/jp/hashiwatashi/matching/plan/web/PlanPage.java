package jp.hashiwatashi.matching.plan.web;

import java.util.List;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.plan.PlanContent;
import jp.hashiwatashi.matching.plan.PlanDemand;
import jp.hashiwatashi.matching.plan.PlanResult;
import jp.hashiwatashi.matching.plan.PlanStep;
import jp.hashiwatashi.matching.plan.PlanVersion;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.shared.page.Address;
import jp.hashiwatashi.shared.page.Faulty;
import jp.hashiwatashi.shared.page.FieldFault;
import jp.hashiwatashi.shared.page.Page;
import jp.hashiwatashi.shared.page.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A plan that places a whole group.
 *
 * @param content what it says, with ids that stand now
 * @param seconds since the placement was begun, while it is worked out
 * @param rows those shown, of {@code paging}
 * @param show which people are shown
 * @param moves the first of those whom the last change moved
 * @param moved how many it moved
 * @param before the result that they moved from; null when there was none
 * @param shared openings that several of the people fill
 * @param freshness what changed since in the registers; null while it is worked out
 * @param versions the latest first
 * @param typed what was typed into a form that is at fault, by the field's name
 */
public record PlanPage(
    PlanVersion version,
    PlanContent content,
    boolean putAway,
    int seconds,
    List<PlanRow> rows,
    Paging paging,
    PlanShow show,
    List<MoveTold> moves,
    int moved,
    @Nullable PlanResult before,
    List<SharedOpening> shared,
    List<DemandTold> demands,
    List<MarkTold> hidden,
    List<MarkTold> offered,
    @Nullable Freshness freshness,
    List<PlanStep> versions,
    String typed,
    List<FieldFault> faults)
    implements Page, Faulty {

  /**
   * One person who moved.
   *
   * @param before in words; null when the person was not placed
   * @param after in words; null when the person is not placed
   */
  public record MoveTold(String id, String name, @Nullable String before, @Nullable String after) {}

  /** An opening with several people of the plan. */
  public record SharedOpening(Opening opening, List<String> names, int room) {}

  /**
   * One demand.
   *
   * @param number its place in the plan, by which it is released
   * @param other the opening or the other person in words
   * @param idle whether it names somebody or something that is not there
   */
  public record DemandTold(
      int number, PlanDemand demand, String name, String other, boolean idle) {}

  /** A pair that somebody has marked for everybody. */
  public record MarkTold(MatchMark mark, String name, String opening) {}

  /**
   * What has changed in the registers since.
   *
   * @param people of the plan whose records were changed
   * @param proposed openings that are proposed and were changed
   * @param openings all that were changed or came
   * @param anotherDay whether the placement is as of another day than today
   */
  public record Freshness(int people, int proposed, int openings, boolean anotherDay) {

    public boolean isFresh() {
      return people == 0 && proposed == 0 && openings == 0 && !anotherDay;
    }
  }

  public @Nullable PlanResult result() {
    return version.result();
  }

  public String address() {
    return address(version.planId()).toString();
  }

  static Address address(long plan) {
    return Address.of("/group-plans", Long.toString(plan));
  }

  /** Where one person's other openings are. */
  public String person(String id) {
    return Address.of(address(), "people", id).toString();
  }
}
