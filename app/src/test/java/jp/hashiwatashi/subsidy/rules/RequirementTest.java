package jp.hashiwatashi.subsidy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What two versions of a law have in common is known by its words. */
class RequirementTest {

  private static final Fact<Boolean> COST = Fact.yesNo("had_cost", "費用を要したか");

  @Test
  void theSameClauseInTheSameWordsIsTheSameRequirement() {
    Requirement one = Requirement.stated("第1条", "費用を要した", COST);
    Requirement again = Requirement.of("第1条", "費用を要した", List.of(), facts -> true);
    assertThat(one).isEqualTo(again).hasSameHashCodeAs(again);
    assertThat(one)
        .isNotEqualTo(Requirement.stated("第2条", "費用を要した", COST))
        .isNotEqualTo(Requirement.stated("第1条", "費用を要しなかった", COST))
        .isNotEqualTo("第1条 費用を要した");
    assertThat(Set.of(one)).contains(again);
  }

  @Test
  void aFactOfTheSameNameAndKindIsTheSameInOtherWords() {
    Fact<Boolean> other = Fact.yesNo("had_cost", "経費が掛かったか").optional();
    assertThat(COST).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(COST)
        .isNotEqualTo(Fact.yesNo("in_rules", "費用を要したか"))
        .isNotEqualTo(Fact.yen("had_cost", "費用を要したか"))
        .isNotEqualTo("had_cost");
  }

  @Test
  void anItemOfAGroupNamesIt() {
    assertThat(COST.group()).isEmpty();
    assertThat(Fact.yesNo("special.open_ended", "").group()).isEqualTo("special");
  }
}
