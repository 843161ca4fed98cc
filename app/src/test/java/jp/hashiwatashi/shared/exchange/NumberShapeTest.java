package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberShapeTest {

  private static final Shape<Long> YEN = Shapes.yen("250000");
  private static final Shape<Integer> PEOPLE = Shapes.wholeNumber("1", "人", "名");
  private static final Shape<Integer> HOURS = Shapes.hundredthsOfHours("40");

  @ParameterizedTest
  @CsvSource({
    "250000, 250000",
    "'250,000', 250000",
    "２５０，０００, 250000",
    "'¥250,000', 250000",
    "￥250000, 250000",
    "\\250000, 250000",
    "250000円, 250000",
    "250千円, 250000",
    "25万円, 250000",
    "25万, 250000",
    "25.5万円, 255000",
    "２５．５万円, 255000",
    "25万5千円, 255000",
    "25万5000円, 255000",
    "' 250 000 ', 250000",
    "0, 0",
    "00250, 250",
    "250000.0, 250000",
    "2147483648, 2147483648",
    "1000000000000, 1000000000000",
    "'¥1,000,000,000,000', 1000000000000",
  })
  void moneyInAnyShapeIsWholeYen(String text, long yen) {
    assertThat(YEN.read(text)).isEqualTo(CellReading.of(yen));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "▲250000",
        "△1",
        "−5",
        "ー5",
        "(250,000)",
        "250000.5",
        "25.55555万円",
        "1000000000001",
        "100000001万円",
        "9223372036854775808",
        "abc",
        "二十五万",
        "25,00",
        "2,5000",
        ",250",
        "1e5",
        "万円",
        "円",
        "--5",
        "1.2.3",
        "0x10",
        "NaN",
        "25.",
        ".5"
      })
  void whatIsNotWholeYenFromZeroUpIsRefused(String text) {
    assertThat(YEN.read(text)).isInstanceOf(CellReading.Refused.class);
  }

  @Test
  void aNumberBeyondTheLimitSaysTheLimit() {
    assertThat(PEOPLE.read("2147483648"))
        .isInstanceOfSatisfying(
            CellReading.Refused.class,
            refused -> assertThat(refused.what()).contains("2,147,483,647"));
    assertThat(HOURS.read("21474836.48"))
        .isInstanceOfSatisfying(
            CellReading.Refused.class,
            refused -> assertThat(refused.what()).contains("21474836.47"));
    assertThat(YEN.read("1000000000001"))
        .isInstanceOfSatisfying(
            CellReading.Refused.class,
            refused -> assertThat(refused.what()).contains("1,000,000,000,000"));
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "3人, 3", "３名, 3", "3 人, 3", "+3, 3", "3.0, 3"})
  void aNumberMayCarryItsUnit(String text, int people) {
    assertThat(PEOPLE.read(text)).isEqualTo(CellReading.of(people));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5", "-3", "3年", "3人4"})
  void peopleAreWholeAndNotNegative(String text) {
    assertThat(PEOPLE.read(text)).isInstanceOf(CellReading.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "40, 4000",
    "37.5, 3750",
    "38.75, 3875",
    "３８．７５時間, 3875",
    "40h, 4000",
    "37.500, 3750"
  })
  void hoursMayHaveTwoDecimals(String text, int hundredths) {
    assertThat(HOURS.read(text)).isEqualTo(CellReading.of(hundredths));
  }

  @ParameterizedTest
  @ValueSource(strings = {"37.505", "-1", "21474836.48", "forty"})
  void hoursHaveNoThirdDecimal(String text) {
    assertThat(HOURS.read(text)).isInstanceOf(CellReading.Refused.class);
  }

  @Test
  void hoursAreWrittenWithoutNeedlessZeros() {
    assertThat(HOURS.write(3750)).isEqualTo("37.5");
    assertThat(HOURS.write(4000)).isEqualTo("40");
    assertThat(HOURS.write(0)).isEqualTo("0");
    assertThat(YEN.write(1_000_000L)).isEqualTo("1000000");
  }

  @Test
  void theLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(YEN.read("250,000")).isEqualTo(CellReading.of(250_000L));
      assertThat(HOURS.write(3750)).isEqualTo("37.5");
    } finally {
      Locale.setDefault(before);
    }
  }
}
