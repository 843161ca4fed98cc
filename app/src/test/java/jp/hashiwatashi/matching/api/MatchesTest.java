package jp.hashiwatashi.matching.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.hashiwatashi.matching.engine.Candidate;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.matching.engine.Parts;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.Handling;
import jp.hashiwatashi.register.Move;
import jp.hashiwatashi.register.OfferedTerms;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.Receiver;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.junit.jupiter.api.Test;

class MatchesTest {

  private static final Candidate CANDIDATE =
      new Candidate("S1", "O1", 5_000, new Parts(0, 0, 0, 0, 0, 500), Set.of(Condition.PLACE));

  private static final Opening OPENING = opening();

  @Test
  void aDistanceThatIsNotStatedIsNullAndNoNumber() {
    assertThat(Matches.Match.of(1, CANDIDATE, OPENING, -1).distance()).isNull();
    assertThat(Matches.Match.of(1, CANDIDATE, OPENING, 0).distance()).isZero();
    assertThat(Matches.Match.of(1, CANDIDATE, OPENING, 18_204).distance()).isEqualTo(18_204);
  }

  @Test
  void aMatchTellsWhetherTheEmployerIsKeptBack() {
    assertThat(Matches.Match.of(1, CANDIDATE, OPENING, 0).confidential()).isTrue();
  }

  private static Opening opening() {
    var profile =
        new OpeningProfile(
            "O1",
            null,
            Set.of(Move.TRANSFER),
            1,
            0,
            new OccupationCode(23, OccupationCode.NO_SMALL_GROUP),
            null,
            OpeningProfile.NOT_STATED,
            false,
            OpeningProfile.NOT_STATED,
            OpeningProfile.NOT_STATED,
            null,
            OpeningProfile.NOT_STATED,
            Answer.NOT_STATED,
            List.of(),
            List.of(),
            List.of(),
            0,
            OpeningProfile.NOT_STATED,
            OpeningProfile.NOT_STATED,
            null,
            null,
            null,
            OpeningProfile.NOT_STATED,
            null);
    return new Opening(
        profile,
        Receiver.named(null),
        OfferedTerms.of(profile),
        new Handling(null, true, null, null),
        "",
        null,
        0,
        null);
  }
}
