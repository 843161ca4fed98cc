package jp.hashiwatashi.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.matching.MatchMark;
import jp.hashiwatashi.matching.group.Demand;
import jp.hashiwatashi.matching.plan.PlanDemand.Kind;
import org.junit.jupiter.api.Test;

class DemandsInForceTest {

  private static final PlanContent TWO = PlanContent.of("案", List.of("A", "B"));

  private static MatchMark mark(MatchMark.Kind kind, String person, String opening) {
    return new MatchMark(person, opening, kind, "理由", Instant.EPOCH, "相談員");
  }

  private static DemandsInForce inForce(PlanContent content, MatchMark... marks) {
    return DemandsInForce.of(content, Set.of("A", "B"), List.of(marks), id -> !id.equals("GONE"));
  }

  @Test
  void aHiddenPairIsForbidden() {
    var found = inForce(TWO, mark(MatchMark.Kind.HIDDEN, "A", "X"));
    assertThat(found.demands()).containsExactly(new Demand.Forbid("A", "X"));
    assertThat(found.hidden()).hasSize(1);
  }

  @Test
  void aHiddenPairThatThePlanPinsOrAllowsIsNotForbidden() {
    for (Kind kind : List.of(Kind.PIN, Kind.ALLOW)) {
      var found =
          inForce(
              TWO.demanding(PlanDemand.of(kind, "A", "X")), mark(MatchMark.Kind.HIDDEN, "A", "X"));
      assertThat(found.demands()).doesNotContain(new Demand.Forbid("A", "X"));
      assertThat(found.hidden()).isEmpty();
    }
  }

  @Test
  void aPinnedPairIsOfferedAndNotPinned() {
    var found = inForce(TWO, mark(MatchMark.Kind.PINNED, "A", "X"));
    assertThat(found.demands()).isEmpty();
    assertThat(found.offered()).extracting(MatchMark::openingId).containsExactly("X");
    var pinned =
        inForce(
            TWO.demanding(PlanDemand.of(Kind.PIN, "A", "X")),
            mark(MatchMark.Kind.PINNED, "A", "X"));
    assertThat(pinned.offered()).isEmpty();
    assertThat(pinned.demands()).containsExactly(new Demand.Pin("A", "X"));
  }

  @Test
  void whatNamesSomethingThatIsGoneIsIdleAndSaid() {
    var pin = PlanDemand.of(Kind.PIN, "A", "GONE");
    var together = PlanDemand.of(Kind.TOGETHER, "A", "Z");
    var found = inForce(TWO.demanding(pin).demanding(together));
    assertThat(found.demands()).isEmpty();
    assertThat(found.idle()).containsExactly(pin, together);
  }
}
