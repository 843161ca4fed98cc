package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedsTest {
  @Test
  void aTestThatRunsAgainDrawsTheSameNumbers() {
    assertThat(Seeds.random("market").ints(8).toArray())
        .isEqualTo(Seeds.random("market").ints(8).toArray());
  }

  @Test
  void twoTestsOfOneRunDrawDifferentNumbers() {
    assertThat(Seeds.random("market").ints(8).toArray())
        .isNotEqualTo(Seeds.random("placement").ints(8).toArray());
  }
}
