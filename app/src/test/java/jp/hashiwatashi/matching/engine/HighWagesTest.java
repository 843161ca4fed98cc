package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.codes.Municipalities;
import org.junit.jupiter.api.Test;

/** Amounts that no field of the index holds, up to a trillion yen, are judged as they are. */
class HighWagesTest {

  private static final Query BEST = new Query(Strategy.standard(), Pairs.AS_OF, 1);

  @Test
  void aRunOfHighWagesIsNotPassedByForOneThatStatesNone() {
    List<OpeningProfile> openings = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String wage = i < 100 ? "" : "monthly_wage_max=6000000000; ";
      openings.add(Pairs.opening(wage + "opening_id=O" + (1000 + i)));
    }

    OpeningSearch search =
        new OpeningSearch(OpeningIndex.of(Places.of(Municipalities.get()), openings));
    search.ask(BEST, null);
    search.search(earning(3_000_000_000L));

    assertThat(search.answers().item(0)).isEqualTo(100);
    assertThat(Parts.unpack(search.parts(100)).wage()).isEqualTo(Scorer.FULL);
  }

  @Test
  void amountsThatShareTheirLowBitsAreTold() {
    long wanted = 1L << 32;
    Explanation explanation =
        Pairs.explain(earning(wanted + 200_000), Pairs.opening("monthly_wage_min=200000"));

    assertThat(explanation.of(Condition.WAGE)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void theWagePartIsExactUpToTheHighestAmount() {
    long trillion = 1_000_000_000_000L;

    assertThat(Scorer.wage(trillion, trillion)).isZero();
    assertThat(Scorer.wage(800_000_000_000L, trillion)).isEqualTo(833);
    assertThat(Scorer.wage(trillion, 1)).isZero();
    assertThat(Scorer.wage(1, trillion)).isEqualTo(Scorer.FULL);
  }

  private static SeekerProfile earning(long yen) {
    return Pairs.person("occupations_wanted=023-01; min_monthly_wage=" + yen);
  }
}
