package jp.hashiwatashi.register;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.hashiwatashi.register.OfferedWage.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedWageTest {

  @ParameterizedTest(name = "{0} {1} with {2} hundredths of hours and {3} days off is {4} a month")
  @CsvSource({
    "MONTHLY, 250000, -1, -1, 250000",
    "YEARLY, 3600000, -1, -1, 300000",
    "YEARLY, 3600011, -1, -1, 300000",
    // 1,200 yen × 30 hours × 52 weeks ÷ 12 months
    "HOURLY, 1200, 3000, -1, 156000",
    // 1,113 × 38.75 × 52 ÷ 12 = 186,891.25
    "HOURLY, 1113, 3875, -1, 186891",
    "HOURLY, 1200, -1, 120, -1",
    // 10,000 × (365 − 125) ÷ 12
    "DAILY, 10000, -1, 125, 200000",
    // 9,999 × 246 ÷ 12 = 204,979.5
    "DAILY, 9999, 4000, 119, 204979",
    "DAILY, 10000, 4000, -1, -1",
    "HOURLY, 0, 4000, -1, 0",
    "HOURLY, 1000000000000, 16800, -1, 728000000000000"
  })
  void eachUnitComesToAMonthWithWhatItTakesAndTheFractionDropped(
      Unit unit, long yen, int weeklyHours, int daysOff, long monthly) {
    assertThat(new OfferedWage(unit, yen, NOT_STATED).monthlyFromYen(weeklyHours, daysOff))
        .isEqualTo(monthly);
    OfferedWage upTo = new OfferedWage(unit, NOT_STATED, yen);
    assertThat(upTo.monthlyToYen(weeklyHours, daysOff)).isEqualTo(monthly);
    assertThat(upTo.monthlyFromYen(weeklyHours, daysOff)).isEqualTo(NOT_STATED);
  }

  @Test
  void aWageHasAtLeastOneEndAndItsEndsAreInOrder() {
    assertThatThrownBy(() -> new OfferedWage(Unit.HOURLY, NOT_STATED, NOT_STATED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OfferedWage(Unit.HOURLY, 1_201, 1_200))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOpeningWhoseMonthlyWageIsNotWhatTheOfferedOneComesToCannotBe() {
    OpeningProfile profile = Profiles.fullOpening("O-1").paid(156_000, NOT_STATED);
    OfferedTerms hourly =
        new OfferedTerms(new OfferedWage(Unit.HOURLY, 1_200, NOT_STATED), NOT_STATED, null, null);
    assertThatThrownBy(() -> opening(profile, hourly))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("O-1");
    // 38.75 hours a week
    assertThat(opening(profile.paid(201_500, NOT_STATED), hourly).terms()).isEqualTo(hourly);
    assertThat(opening(profile, OfferedTerms.of(profile)).terms().wage())
        .isEqualTo(new OfferedWage(Unit.MONTHLY, 156_000, NOT_STATED));
  }

  private static Opening opening(OpeningProfile profile, OfferedTerms terms) {
    return new Opening(profile, Receiver.named(null), terms, Handling.UNKNOWN, "", null, 0, null);
  }
}
