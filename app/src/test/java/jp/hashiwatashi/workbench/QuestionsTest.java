package jp.hashiwatashi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.register.Profiles;
import org.junit.jupiter.api.Test;

/** What is asked is what was not stated and a condition needs. */
class QuestionsTest {

  @Test
  void nothingIsAskedOfWhoeverHasStatedAll() {
    assertThat(PersonQuestion.of(Profiles.fullSeeker("S"))).isEmpty();
    assertThat(OpeningQuestion.of(Profiles.fullOpening("O"))).isEmpty();
  }

  @Test
  void whoeverHasStatedNothingAndWouldGoAnywhereIsAskedAllButThePlace() {
    assertThat(PersonQuestion.of(Profiles.bareSeeker("S")))
        .containsExactly(
            PersonQuestion.OCCUPATIONS,
            PersonQuestion.EXPERIENCE,
            PersonQuestion.WAGE,
            PersonQuestion.EMPLOYMENT_TYPES,
            PersonQuestion.HOURS,
            PersonQuestion.NIGHT_WORK,
            PersonQuestion.BIRTH_DATE,
            PersonQuestion.AVAILABLE_FROM);
    assertThat(OpeningQuestion.of(Profiles.bareOpening("O")))
        .containsExactly(OpeningQuestion.values());
  }

  @Test
  void everyConditionThatCanBeNotStatedHasAQuestionToOneSideAtLeast() {
    List<Condition> asked =
        Stream.of(PersonQuestion.values(), OpeningQuestion.values())
            .flatMap(Arrays::stream)
            .map(question -> ((Question) question).condition())
            .distinct()
            .toList();
    assertThat(asked)
        .containsExactlyInAnyOrder(
            Condition.OCCUPATION,
            Condition.EXPERIENCE,
            Condition.PLACE,
            Condition.WAGE,
            Condition.EMPLOYMENT_TYPE,
            Condition.HOURS,
            Condition.NIGHT_WORK,
            Condition.AGE,
            Condition.DATES);
  }
}
