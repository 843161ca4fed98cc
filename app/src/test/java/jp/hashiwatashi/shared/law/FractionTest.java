package jp.hashiwatashi.shared.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({
    "2/3, 100000, 66666",
    "2/3, 3, 2",
    "2/3, 2, 1",
    "2/3, 1, 0",
    "0/1, 5, 0",
    "1/1, 5, 5",
    "60/100, 9223372036854775807, 5534023222112865484"
  })
  void aPartOfYenIsFlooredToWholeYenHoweverManyThereAre(String part, long yen, long of) {
    assertThat(Fraction.read(part).of(yen)).isEqualTo(of);
  }

  @Test
  void itIsWrittenAsItsSourceHasIt() {
    assertThat(Fraction.read(" 60 / 100 ")).hasToString("60/100").isEqualTo(new Fraction(60, 100));
    assertThat(Fraction.read("2/3").told()).isEqualTo("3分の2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4/3", "-1/3", "1/0", "1/-2", "2", "1/2/3", "a/b"})
  void whatIsNoPartCannotBe(String text) {
    assertThatThrownBy(() -> Fraction.read(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
