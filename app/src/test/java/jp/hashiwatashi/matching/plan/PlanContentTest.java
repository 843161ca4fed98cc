package jp.hashiwatashi.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.hashiwatashi.matching.plan.PlanDemand.Kind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanContentTest {

  private static final PlanContent FOUR = PlanContent.of("案", List.of("A", "B", "C", "D"));

  private static PlanDemand demand(Kind kind, String person, String other) {
    return PlanDemand.of(kind, person, other);
  }

  private static PlanContent after(PlanContent before, PlanChange... changes) {
    PlanContent now = before;
    for (PlanChange change : changes) {
      now = PlanChange.after(change, now, before);
    }
    return now;
  }

  private static PlanChange demanded(PlanDemand... demands) {
    return new PlanChange.Demanded(List.of(demands));
  }

  @Test
  void nobodyIsTwiceInAPlan() {
    assertThat(after(FOUR, new PlanChange.Added(List.of("B", "E"))).people())
        .containsExactly("A", "B", "C", "D", "E");
  }

  @Test
  void anotherPinOfAPersonReplacesTheFirst() {
    PlanContent now =
        after(FOUR, demanded(demand(Kind.PIN, "A", "X")), demanded(demand(Kind.PIN, "A", "Y")));
    assertThat(now.demands()).containsExactly(demand(Kind.PIN, "A", "Y"));
  }

  @Test
  void whatIsPinnedIsForbiddenNoMoreAndTheOtherWayRound() {
    PlanContent pinned =
        after(FOUR, demanded(demand(Kind.FORBID, "A", "X")), demanded(demand(Kind.PIN, "A", "X")));
    assertThat(pinned.demands()).containsExactly(demand(Kind.PIN, "A", "X"));
    assertThat(after(pinned, demanded(demand(Kind.FORBID, "A", "X"))).demands())
        .containsExactly(demand(Kind.FORBID, "A", "X"));
  }

  @Test
  void whoIsTakenOutTakesTheDemandsAlong() {
    PlanContent now =
        after(
            FOUR,
            demanded(demand(Kind.TOGETHER, "A", "B"), demand(Kind.PIN, "C", "X")),
            new PlanChange.Removed(List.of("B")));
    assertThat(now.people()).containsExactly("A", "C", "D");
    assertThat(now.demands()).containsExactly(demand(Kind.PIN, "C", "X"));
  }

  @Test
  void companionsAreFoundAlongChains() {
    PlanContent now =
        after(FOUR, demanded(demand(Kind.TOGETHER, "A", "B"), demand(Kind.TOGETHER, "C", "B")));
    assertThat(now.companions("A")).containsExactlyInAnyOrder("B", "C");
    assertThat(now.companions("D")).isEmpty();
  }

  @Test
  void aDemandIsReleasedWhateverItsReason() {
    var pin = new PlanDemand(Kind.PIN, "A", "X", "本人の希望");
    PlanContent now =
        after(FOUR, demanded(pin), new PlanChange.Released(List.of(demand(Kind.PIN, "A", "X"))));
    assertThat(now.demands()).isEmpty();
  }

  @Test
  void goingBackSaysWhatTheOlderVersionSaid() {
    PlanContent changed = after(FOUR, demanded(demand(Kind.PIN, "A", "X")));
    assertThat(PlanChange.after(new PlanChange.Reverted(1), changed, FOUR)).isEqualTo(FOUR);
  }

  @Test
  void recordsThatAreGoneIntoOthersGoOnAsThose() {
    PlanContent now =
        after(FOUR, demanded(demand(Kind.TOGETHER, "A", "B"), demand(Kind.PIN, "B", "X")));
    PlanContent merged =
        now.renumbered(
            id -> Map.of("B", "A").getOrDefault(id, id),
            id -> Map.of("X", "Y").getOrDefault(id, id));
    assertThat(merged.people()).containsExactly("A", "C", "D");
    assertThat(merged.demands()).containsExactly(demand(Kind.PIN, "A", "Y"));
  }

  @Test
  void everyChangeComesBackFromTheDatabaseAsItWas() {
    JsonMapper json = new JsonMapper();
    for (PlanChange change :
        List.of(
            new PlanChange.Made(),
            new PlanChange.Named("名前"),
            new PlanChange.Limited(30),
            new PlanChange.Added(List.of("A")),
            new PlanChange.Removed(List.of("A")),
            demanded(new PlanDemand(Kind.TOGETHER, "A", "B", "親子")),
            new PlanChange.Released(List.of(demand(Kind.ALLOW, "A", "X"))),
            new PlanChange.Again(),
            new PlanChange.Reverted(3))) {
      assertThat(json.readValue(json.writeValueAsString(change), PlanChange.class))
          .isEqualTo(change);
    }
  }
}
