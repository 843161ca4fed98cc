package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers here are made up; only their check digit is right. */
class MyNumberTest {

  private static final String NUMBER = "123456789018";

  @Test
  void oneDigitInTenIsTheCheckDigitOfTheElevenBeforeIt() {
    for (String eleven :
        new String[] {"12345678901", "00000000000", "98765432109", "13579135791"}) {
      long right =
          "0123456789".chars().filter(c -> MyNumber.hasCheckDigit(eleven + (char) c)).count();
      assertThat(right).isEqualTo(1);
    }
    assertThat(MyNumber.hasCheckDigit("023456789013")).isTrue(); // the sum leaves 8
    assertThat(MyNumber.hasCheckDigit("000000000000")).isTrue(); // it leaves none
    assertThat(MyNumber.hasCheckDigit("600000000000")).isFalse();
  }

  @Test
  void everySingleWrongDigitIsNoticedByTheCheckDigitOrLeavesARestOfOneOrNone() {
    int missed = 0;
    for (int at = 0; at < 12; at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String other = NUMBER.substring(0, at) + digit + NUMBER.substring(at + 1);
        missed += !other.equals(NUMBER) && MyNumber.hasCheckDigit(other) ? 1 : 0;
      }
    }
    assertThat(missed).isZero(); // the rest of this one is 3
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NUMBER,
        "１２３４５６７８９０１８",
        "1234-5678-9018",
        "1234 5678 9018",
        "1234ー5678ー9018",
        "１２３４　５６７８　９０１８",
        "番号は123456789018です",
        "123456789018.0",
        "1234\u200B5678\u200B9018",
        "一行目\n123456789018",
        "1 123456789018",
        "2026 123456789018 2026",
        "2026年1234 5678 9018",
        "1234 5678 9018 2026年",
        "000000000001,123456789018",
      })
  void itStandsAlone(String text) {
    assertThat(MyNumber.standsIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789019",
        "12345678901",
        "1234567890180",
        "0123456789018",
        "A123456789018",
        "123456789018B",
        "No.123456789018",
        "1-123456789018",
        "123456789018-1",
        "123456789018.5",
        "123456789018@example.jp",
        "+123456789018",
        "¥123456789018",
        "\\123456789018",
        "123456789018円",
        "123456789018 円",
        "1234 5678 9018 3456",
        "4111 1234 5678 9018",
        "1234-5678 9018",
        "1234-5678-9018-3456",
        "12345678-9018",
        "1234\n5678\n9018",
        "あいうえおかきくけこさしすせそ"
      })
  void elsewhereItIsAPartOfSomethingElse(String text) {
    assertThat(MyNumber.standsIn(text)).isFalse();
  }

  @Test
  void theMessageSaysHowToMendItAndNeverTheNumber() {
    assertThat(MyNumber.refusal().what()).contains("マイナンバー").doesNotContainPattern("[0-9]{3}");
    assertThat(MyNumber.refusal().mend()).contains("消して", "No.…", "円");
  }

  @Test
  void anAmountOfThousandsMayHaveItsShapeAndAnotherSaysThatItIsYen() {
    Shape<Long> yen = Shapes.yen("1");
    String round = "100000000000";
    for (long amount = 100_000_000_000L; !MyNumber.standsIn(round); amount += 1_000) {
      round = Long.toString(amount);
    }
    assertThat(yen.holdsMyNumber(round)).isFalse();
    assertThat(yen.write(Long.valueOf(round))).isEqualTo(round);
    assertThat(yen.holdsMyNumber(NUMBER)).isTrue();
    assertThat(yen.write(Long.valueOf(NUMBER))).isEqualTo(NUMBER + "円");
    assertThat(yen.holdsMyNumber(NUMBER + "円")).isFalse();
    assertThat(Shapes.mapped(yen, y -> y, y -> y).holdsMyNumber(round)).isFalse();
    assertThat(Shapes.wholeNumber("1").holdsMyNumber(NUMBER)).isTrue();
  }
}
