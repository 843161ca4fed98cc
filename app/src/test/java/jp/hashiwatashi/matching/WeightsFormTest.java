package jp.hashiwatashi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import jp.hashiwatashi.matching.engine.Part;
import jp.hashiwatashi.matching.engine.Weights;
import org.junit.jupiter.api.Test;

class WeightsFormTest {

  private static final Weights STANDARD = new Weights(30, 15, 10, 15, 15, 15);

  private static Map<String, String> all(String value) {
    Map<String, String> given = new HashMap<>();
    Part.ALL.forEach(part -> given.put(part.code(), value));
    return given;
  }

  @Test
  void nothingTypedIsTheStandard() {
    var form = WeightsForm.of(Map.of(), STANDARD);
    assertThat(form.used()).isEqualTo(STANDARD);
    assertThat(form.isSharedOut()).isFalse();
  }

  @Test
  void sixEqualWeightsAreSharedOutToAHundredTheEarlierPartFirst() {
    var form = WeightsForm.of(all("1"), STANDARD);
    assertThat(form.used()).isEqualTo(new Weights(17, 17, 17, 17, 16, 16));
    assertThat(form.isSharedOut()).isTrue();
  }

  @Test
  void fullWidthDigitsAreReadAndKeptAsTyped() {
    var form = WeightsForm.of(Map.of("wage", "　１１５ "), STANDARD);
    assertThat(form.unread()).isEmpty();
    assertThat(form.typed()).containsEntry(Part.WAGE, "　１１５ ");
    assertThat(form.used().wage()).isEqualTo(58);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheStandardCounts() {
    var form = WeightsForm.of(Map.of("wage", "-1", "place", "1001", "skills", "1.5"), STANDARD);
    assertThat(form.unread()).containsExactly(Part.WAGE, Part.PLACE, Part.SKILLS);
    assertThat(form.used()).isEqualTo(STANDARD);
  }

  @Test
  void weightsThatAreAllZeroWeighNothingAndAreRefused() {
    var form = WeightsForm.of(all("0"), STANDARD);
    assertThat(form.unread()).isEqualTo(Part.ALL);
    assertThat(form.used()).isEqualTo(STANDARD);
  }
}
