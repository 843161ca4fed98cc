package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  private static @Nullable BigDecimal money(String text) {
    return NumberText.read(text, List.of("円"), true);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, -1",
    "▲250000, -250000",
    "△1, -1",
    "−5, -5",
    "ー5, -5",
    "'(250,000)', -250000",
    "(¥5), -5",
    "¥-5, -5",
    "-¥5, -5",
    "+¥5, 5",
    "¥5, 5",
    "\\5, 5",
    "+5, 5",
  })
  void aSignAndAYenMarkMayComeInEitherOrder(String text, BigDecimal number) {
    assertThat(money(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "'1,234', 1234",
    "'12,345', 12345",
    "'123,456', 123456",
    "'1,234,567', 1234567",
    "'1,234.5', 1234.5",
    "5千, 5000",
    "0万, 0",
    "1万2千3, 12003",
    "'1,000万', 10000000",
    "7円, 7",
    "5千万, 50000000",
    "1億5千万, 150000000",
    "'1億2,000万3千4百5', 120003405",
    "2兆, 2000000000000",
    "150百万, 150000000",
    "0.5億, 50000000",
    "1万9999, 19999",
  })
  void groupsOfThreeAndTensOfThousandsAreCounted(String text, BigDecimal number) {
    assertThat(money(text)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+",
        "¥",
        "()",
        "(",
        "(5",
        "5)",
        "円",
        "万",
        "千5",
        "1万20000",
        "1千1000",
        "1億万",
        "2億3兆",
        "1234,567",
        "12,34",
        "1,23",
        "1,234,56",
        "1,,234",
        "1,234,",
        "1,2345",
        ",123",
        "5万x",
        "x万",
        "1.2.3",
        "25.",
        ".5",
        "/",
        ":",
        "5 -"
      })
  void whatIsNoNumberIsNone(String text) {
    assertThat(money(text)).isNull();
  }

  @Test
  void onlyMoneyHasAYenMarkAndTensOfThousands() {
    assertThat(NumberText.read("¥5", List.of(), false)).isNull();
    assertThat(NumberText.read("-¥5", List.of(), false)).isNull();
    assertThat(NumberText.read("5万", List.of(), false)).isNull();
    assertThat(NumberText.read("-5人", List.of("名", "人"), false)).isEqualTo(new BigDecimal(-5));
    assertThat(NumberText.read("人", List.of("人"), false)).isNull();
  }

  @Test
  void moreThanAHundredDigitsAreNotANumberThatSomebodyMeant() {
    assertThat(money("1".repeat(100))).isEqualTo(new BigDecimal("1".repeat(100)));
    assertThat(money("1".repeat(101))).isNull();
    assertThat(money("1".repeat(60) + "." + "1".repeat(40))).isNotNull();
    assertThat(money("1".repeat(60) + "." + "1".repeat(41))).isNull();
  }
}
