package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

class NumberFuzzTest {
  private static final Shape<Long> YEN = Shapes.yen("1");

  @FuzzTest(maxDuration = "1m")
  void whateverIsTypedIsANumberOrARefusalAndANumberReadsTheSameAsWritten(byte @NotNull [] typed) {
    if (YEN.read(new String(typed, UTF_8)) instanceof CellReading.Value<Long>(var yen, var n)) {
      assertThat(yen).isNotNegative();
      assertThat(YEN.read(YEN.write(yen))).isEqualTo(CellReading.of(yen));
    }
  }
}
