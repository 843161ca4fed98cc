package jp.hashiwatashi.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks an outcome against the problem's words, without any index of the solver. */
final class PlacementRules {
  private PlacementRules() {}

  static void hold(GroupProblem problem, GroupOutcome.Placed placed) {
    Map<String, Integer> scores = new HashMap<>();
    Map<String, Integer> room = new HashMap<>();
    Set<String> everyone = new HashSet<>(problem.seekerIds());
    for (int opening = 0; opening < problem.openings(); opening++) {
      room.put(problem.openingId(opening), problem.room(opening));
    }
    for (int person = 0; person < problem.people(); person++) {
      for (int pair = problem.firstPair(person); pair < problem.pairsThrough(person); pair++) {
        scores.put(
            problem.seekerId(person) + "→" + problem.openingId(problem.pairOpening(pair)),
            problem.pairScore(pair));
      }
    }
    long total = 0;
    Map<String, String> openingOf = new HashMap<>();
    for (Seat seat : placed.seats()) {
      assertThat(scores).containsEntry(seat.seekerId() + "→" + seat.openingId(), seat.score());
      assertThat(openingOf.put(seat.seekerId(), seat.openingId())).isNull();
      assertThat(room.merge(seat.openingId(), -1, Integer::sum)).isNotNegative();
      total += seat.score();
    }
    assertThat(placed.tally()).isEqualTo(new Tally(placed.seats().size(), total));
    for (Demand demand : problem.demands()) {
      switch (demand) {
        case Demand.Pin pin -> assertThat(openingOf).containsEntry(pin.seekerId(), pin.openingId());
        case Demand.Forbid forbid ->
            assertThat(openingOf).doesNotContainEntry(forbid.seekerId(), forbid.openingId());
        case Demand.Together together ->
            assertThat(openingOf.get(together.seekerId()))
                .isEqualTo(openingOf.get(together.otherSeekerId()));
      }
    }
    for (Unplaced unplaced : placed.unplaced()) {
      assertThat(everyone.remove(unplaced.seekerId())).isTrue();
    }
    assertThat(everyone).isEqualTo(openingOf.keySet());
    assertThat(placed.bound()).isGreaterThanOrEqualTo(placed.tally());
    assertThat(placed.optimal()).isEqualTo(placed.bound().equals(placed.tally()));
    assertThat(placed.greedy()).isLessThanOrEqualTo(placed.bound());
  }
}
