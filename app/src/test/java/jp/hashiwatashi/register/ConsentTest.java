package jp.hashiwatashi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.hashiwatashi.register.Consent.Purpose;
import org.junit.jupiter.api.Test;

class ConsentTest {

  private static final LocalDate DAY = LocalDate.of(2025, 4, 1);

  @Test
  void aConsentHoldsFromTheDayItIsGivenToTheDayBeforeItIsWithdrawn() {
    Consent withdrawn = new Consent(Purpose.HELLO_WORK, DAY, DAY.plusDays(10));
    assertThat(withdrawn.holdsOn(DAY.minusDays(1))).isFalse();
    assertThat(withdrawn.holdsOn(DAY)).isTrue();
    assertThat(withdrawn.holdsOn(DAY.plusDays(9))).isTrue();
    assertThat(withdrawn.holdsOn(DAY.plusDays(10))).isFalse();
    assertThat(new Consent(Purpose.HELLO_WORK, DAY, null).holdsOn(DAY.plusYears(50))).isTrue();
    assertThatThrownBy(() -> new Consent(Purpose.HELLO_WORK, DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void supportThatEndsBeforeItStartsCannotBe() {
    assertThatThrownBy(() -> new Support(DAY, DAY.minusDays(1), "東京", "佐藤"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Support(DAY, DAY, "東京", "佐藤").until()).isEqualTo(DAY);
  }
}
