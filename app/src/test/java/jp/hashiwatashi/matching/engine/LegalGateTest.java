package jp.hashiwatashi.matching.engine;

import static jp.hashiwatashi.matching.engine.Pairs.AS_OF;
import static jp.hashiwatashi.matching.engine.Pairs.opening;
import static jp.hashiwatashi.matching.engine.Pairs.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalGateTest {

  @Test
  void yearsAreCountedOnTheFirstDayOfWorkOrElseOnTheMatchingDate() {
    var person = person("birth_date=1965-04-02");
    assertThat(Judge.ageAt(person, opening(""), AS_OF)).isEqualTo(59);
    assertThat(Judge.ageDay(opening(""), AS_OF)).isEqualTo(AS_OF);
    var later = opening("start_on=2025-04-02");
    assertThat(Judge.ageAt(person, later, AS_OF)).isEqualTo(60);
    assertThat(Judge.ageDay(later, AS_OF)).isEqualTo(LocalDate.of(2025, 4, 2));
    assertThat(Judge.ageAt(person(""), later, AS_OF)).isNull();
  }

  @Test
  void whatIsToldOfAnAgeIsWhatTheConditionWasJudgedBy() {
    var offered = opening("start_on=2025-04-02; age_min=60; age_limit_ground=3-ニ");
    for (String birth : new String[] {"1965-04-01", "1965-04-02", "1965-04-03"}) {
      var person = person("birth_date=" + birth);
      Integer told = Judge.ageAt(person, offered, AS_OF);
      assertThat(Pairs.explain(person, offered).of(Condition.AGE))
          .as(birth)
          .isEqualTo(Verdict.of(told != null && told >= 60));
    }
  }

  @Test
  void yearsOfExperienceAreTheLargestEntryOfTheMiddleGroup() {
    var offered = opening("");
    var person = person("occupations_experienced=023-01:3|023-02:7|099-01:9");
    assertThat(Judge.yearsInGroup(person, offered)).isEqualTo(7);
    assertThat(Judge.yearsInGroup(person("occupations_experienced=099-01:9"), offered)).isZero();
    assertThat(Judge.yearsInGroup(person(""), offered)).isNull();
  }
}
