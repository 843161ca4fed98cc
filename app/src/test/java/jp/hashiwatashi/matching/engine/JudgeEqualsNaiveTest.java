package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The explanation of any pair, match or not, is what spec 02 says of it. */
class JudgeEqualsNaiveTest {

  @ParameterizedTest
  @EnumSource
  void conditionsPartsAndScoreAreThoseOfTheSlowReference(RandomMarket.Shape shape) {
    RandomGenerator random = Seeds.random("judge " + shape);
    RandomMarket market = new RandomMarket(random, shape);
    Strategy strategy = RandomMarket.strategy(random);
    Naive naive = market.naive(strategy);
    Judge judge = new Judge(market.places(), strategy, RandomMarket.AS_OF);
    for (int i = 0; i < Seeds.rounds(20_000, 200_000); i++) {
      SeekerProfile person = market.seeker(i);
      OpeningProfile opening = market.opening(i);
      Explanation explanation = judge.explain(person, opening);
      assertThat(Part.ALL.stream().map(explanation.parts()::of).toList())
          .isEqualTo(naive.parts(person, opening));
      assertThat(explanation.score())
          .isEqualTo(
              Part.ALL.stream()
                  .mapToInt(p -> strategy.weights().of(p) * explanation.parts().of(p))
                  .sum());
      naive
          .conditions(person, opening)
          .forEach((code, met) ->
              assertThat(explanation.of(Condition.valueOf(code.toUpperCase(java.util.Locale.ROOT))))
                  .as("%s of %s and %s", code, person, opening)
                  .isEqualTo(
                      met == null ? Verdict.NOT_STATED : met ? Verdict.MET : Verdict.NOT_MET));
    }
  }
}
