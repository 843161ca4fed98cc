package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccupationCodeTest {

  @Test
  void aCodeIsWrittenWithThreeDigitsAndItsSmallGroupWithTwo() {
    assertThat(new OccupationCode(23, 1)).hasToString("023-01");
    assertThat(new OccupationCode(99, 99)).hasToString("099-99");
    assertThat(new OccupationCode(1, 0)).hasToString("001-00");
    assertThat(new OccupationCode(45, 67)).hasToString("045-67");
  }

  @Test
  void aCodeWithoutASmallGroupIsWrittenWithoutOne() {
    OccupationCode code = new OccupationCode(7, OccupationCode.NO_SMALL_GROUP);
    assertThat(code).hasToString("007");
    assertThat(code.hasSmallGroup()).isFalse();
    assertThat(new OccupationCode(7, 0).hasSmallGroup()).isTrue();
  }
}
