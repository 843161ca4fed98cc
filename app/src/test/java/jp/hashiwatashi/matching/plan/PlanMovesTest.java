package jp.hashiwatashi.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hashiwatashi.matching.group.Seat;
import jp.hashiwatashi.matching.plan.PlanMoves.Move;
import org.junit.jupiter.api.Test;

class PlanMovesTest {

  private static Seat seat(String person, String opening) {
    return new Seat(person, opening, 50_000);
  }

  @Test
  void whoStandsElsewhereOrNowhereOrNewlySomewhereHasMoved() {
    var before = List.of(seat("A", "X"), seat("B", "Y"), seat("C", "Z"));
    var after = List.of(seat("A", "X"), seat("B", "Z"), seat("D", "Y"));
    assertThat(PlanMoves.between(before, after))
        .containsExactly(
            new Move("B", seat("B", "Y"), seat("B", "Z")),
            new Move("D", null, seat("D", "Y")),
            new Move("C", seat("C", "Z"), null));
  }

  @Test
  void anotherScoreAtTheSameOpeningIsNoMove() {
    assertThat(PlanMoves.between(List.of(new Seat("A", "X", 1)), List.of(new Seat("A", "X", 2))))
        .isEmpty();
  }
}
