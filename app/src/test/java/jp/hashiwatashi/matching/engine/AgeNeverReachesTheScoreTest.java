package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Age is read by the legal gate only; whatever else law forbids to rank by is not there at all. */
class AgeNeverReachesTheScoreTest {

  @Test
  void whatTheScoreIsGivenOfAPersonIsThisAndNothingElse() {
    assertThat(SeekerWishes.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactly(
            "homeMunicipality",
            "maxCommuteKm",
            "relocation",
            "occupationsWanted",
            "occupationsExperienced",
            "industriesExperienced",
            "licences",
            "skills",
            "minMonthlyWageYen");
  }

  @Test
  void theScorerTakesNothingElseOfAPerson() {
    for (Method method : Scorer.class.getDeclaredMethods()) {
      assertThat(method.getParameterTypes())
          .as("%s", method)
          .doesNotContain(SeekerProfile.class, LocalDate.class);
    }
  }

  @Test
  void swappingBirthDatesChangesNoScoreAndNoPart() {
    RandomGenerator random = Seeds.random("birth dates");
    RandomMarket market = new RandomMarket(random, RandomMarket.Shape.USUAL);
    Judge judge = new Judge(market.places(), Strategy.standard(), RandomMarket.AS_OF);
    for (int i = 0; i < Seeds.rounds(5_000, 50_000); i++) {
      SeekerProfile person = market.seeker(i);
      SeekerProfile other = born(person, market.seeker(i + 1).birthDate());
      OpeningProfile opening = market.opening(i);
      assertThat(judge.explain(other, opening).parts())
          .isEqualTo(judge.explain(person, opening).parts());
      assertThat(judge.explain(other, opening).score())
          .isEqualTo(judge.explain(person, opening).score());
    }
  }

  @Test
  void noConditionButAgeReadsTheBirthDate() {
    RandomGenerator random = Seeds.random("birth dates and conditions");
    RandomMarket market = new RandomMarket(random, RandomMarket.Shape.USUAL);
    Judge judge = new Judge(market.places(), Strategy.standard(), RandomMarket.AS_OF);
    for (int i = 0; i < Seeds.rounds(5_000, 50_000); i++) {
      SeekerProfile person = market.seeker(i);
      SeekerProfile other = born(person, LocalDate.of(1940 + random.nextInt(80), 3, 1));
      OpeningProfile opening = market.opening(i);
      Explanation one = judge.explain(person, opening);
      Explanation two = judge.explain(other, opening);
      assertThat(
              Condition.ALL.stream()
                  .filter(c -> c != Condition.AGE && one.of(c) != two.of(c))
                  .toList())
          .isEmpty();
    }
  }

  private static SeekerProfile born(SeekerProfile p, @Nullable LocalDate day) {
    try {
      RecordComponent[] components = SeekerProfile.class.getRecordComponents();
      @Nullable Object[] values = new @Nullable Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            components[i].getName().equals("birthDate")
                ? day
                : components[i].getAccessor().invoke(p);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return SeekerProfile.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
