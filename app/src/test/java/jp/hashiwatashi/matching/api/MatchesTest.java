package jp.hashiwatashi.matching.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.engine.Parts;
import org.junit.jupiter.api.Test;

class MatchesTest {

  private static final Candidate CANDIDATE =
      new Candidate("S1", "O1", 5_000, new Parts(0, 0, 0, 0, 0, 500), Set.of(Condition.PLACE));

  @Test
  void aDistanceThatIsNotStatedIsNullAndNoNumber() {
    assertThat(Matches.Match.of(1, CANDIDATE, -1).distance()).isNull();
    assertThat(Matches.Match.of(1, CANDIDATE, 0).distance()).isZero();
    assertThat(Matches.Match.of(1, CANDIDATE, 18_204).distance()).isEqualTo(18_204);
  }
}
