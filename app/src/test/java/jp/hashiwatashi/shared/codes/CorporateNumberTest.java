package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

  /** The National Tax Agency's own number, as its site 国税庁法人番号公表サイト publishes it. */
  private static final String TAX_AGENCY = "7000012050002";

  @Test
  void theNumberOfTheNationalTaxAgencyIsRight() {
    assertThat(CorporateNumber.of(TAX_AGENCY)).map(CorporateNumber::digits).contains(TAX_AGENCY);
    assertThat(CorporateNumber.ofBody(12_050_002)).hasToString(TAX_AGENCY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6000012050002",
        "7000012050003",
        "700001205000",
        "70000120500020",
        "",
        "７０００012050002",
        "70000120500O2"
      })
  void anythingElseIsNone(String digits) {
    assertThat(CorporateNumber.of(digits)).isEmpty();
    assertThatThrownBy(() -> new CorporateNumber(digits))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyBodyHasOneCheckDigitAndMostTwoSwappedDigitsAreSeen() {
    RandomGenerator random = Seeds.random("corporate numbers");
    int swapped = 0;
    int seen = 0;
    for (int i = 0; i < 2_000; i++) {
      String digits = CorporateNumber.ofBody(random.nextLong(1_000_000_000_000L)).digits();
      assertThat(digits.charAt(0)).isBetween('1', '9');
      for (char check = '0'; check <= '9'; check++) {
        assertThat(CorporateNumber.of(check + digits.substring(1)).isPresent())
            .as(digits)
            .isEqualTo(check == digits.charAt(0));
      }
      int at = 1 + random.nextInt(11);
      if (digits.charAt(at) != digits.charAt(at + 1)) {
        swapped++;
        String wrong =
            digits.substring(0, at)
                + digits.charAt(at + 1)
                + digits.charAt(at)
                + digits.substring(at + 2);
        seen += CorporateNumber.of(wrong).isEmpty() ? 1 : 0;
      }
    }
    // 0 and 9 swapped leave the same remainder, nothing else does.
    assertThat(seen).isGreaterThan(swapped * 95 / 100);
  }
}
