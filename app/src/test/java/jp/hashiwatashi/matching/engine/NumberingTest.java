package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.Test;

class NumberingTest {

  @Test
  void aTextKeepsTheNumberItWasFirstGiven() {
    Numbering numbering = new Numbering();
    assertThat(numbering.add("E1")).isZero();
    assertThat(numbering.add("会社")).isEqualTo(1);
    assertThat(numbering.add("E1")).isZero();
    assertThat(numbering.add("")).isEqualTo(2);
    assertThat(numbering.count()).isEqualTo(3);
    assertThat(numbering.find("会社")).isEqualTo(1);
    assertThat(numbering.find("会")).isEqualTo(-1);
  }

  @Test
  void thousandsOfTextsAreFoundAgainAlsoWhenSealed() {
    RandomGenerator random = Seeds.random("numbering");
    Map<String, Integer> expected = new HashMap<>();
    Numbering numbering = new Numbering();
    for (int i = 0; i < 5000; i++) {
      String text = Integer.toString(random.nextInt(3000), 36) + (i % 3 == 0 ? "号" : "");
      Integer before = expected.putIfAbsent(text, expected.size());
      assertThat(numbering.add(text)).isEqualTo(before == null ? expected.size() - 1 : before);
    }
    numbering.seal();
    expected.forEach((text, number) -> assertThat(numbering.find(text)).isEqualTo(number));
    assertThat(numbering.find("none of these")).isEqualTo(-1);
  }
}
