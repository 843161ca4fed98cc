package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OccupationGroupsTest {

  @Test
  void everyMiddleGroupHasANameAndAMajorGroup() {
    for (int middle = 1; middle <= OccupationGroups.MIDDLES; middle++) {
      assertThat(OccupationGroups.exists(middle)).isTrue();
      assertThat(OccupationGroups.middleName(middle)).isNotBlank();
      assertThat(OccupationGroups.majorName(OccupationGroups.majorOf(middle))).isNotBlank();
      if (middle > 1) {
        int before = OccupationGroups.majorOf(middle - 1);
        assertThat(OccupationGroups.majorOf(middle)).isBetween(before, before + 1);
      }
    }
    assertThat(OccupationGroups.majorOf(1)).isEqualTo(1);
    assertThat(OccupationGroups.majorOf(23)).isEqualTo(4);
    assertThat(OccupationGroups.majorOf(99)).isEqualTo(15);
  }

  @Test
  void everyGroupHasAnEnglishNameOfItsOwn() {
    assertThat(
            IntStream.rangeClosed(1, OccupationGroups.MIDDLES)
                .mapToObj(OccupationGroups::middleEnglishName))
        .allMatch(name -> name.matches("[A-Z][A-Za-z ,()-]+"))
        .doesNotHaveDuplicates();
    assertThat(
            IntStream.rangeClosed(1, OccupationGroups.MAJORS)
                .mapToObj(OccupationGroups::majorEnglishName))
        .allMatch(name -> name.matches("[A-Z][A-Za-z ,-]+"))
        .doesNotHaveDuplicates();
    assertThat(OccupationGroups.middleEnglishName(23)).isEqualTo("Nurses and assistant nurses");
  }

  @Test
  void thereIsNoGroupZeroAndNoGroupOneHundred() {
    assertThat(OccupationGroups.exists(0)).isFalse();
    assertThat(OccupationGroups.exists(100)).isFalse();
    assertThat(OccupationGroups.exists(-1)).isFalse();
  }
}
