package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hashiwatashi.shared.codes.OccupationCode;
import org.junit.jupiter.api.Test;

class SkeletonTest {
  @Test
  void anOccupationCodePrintsWithItsZeros() {
    assertThat(new OccupationCode(23, 1)).hasToString("023-01");
  }
}
