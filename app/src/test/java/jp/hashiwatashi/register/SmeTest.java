package jp.hashiwatashi.register;

import static jp.hashiwatashi.register.Employer.NOT_STATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.hashiwatashi.register.Employer.ClassByHand;
import jp.hashiwatashi.shared.codes.IndustryGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an employer is an SME: spec 01's limits, each at its edge. */
class SmeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest(name = "group {0}: {1}")
  @CsvSource({
    "37, OTHER", "38, SERVICE", "39, SERVICE", "40, OTHER", "49, OTHER", "50, WHOLESALE",
    "55, WHOLESALE", "56, RETAIL", "61, RETAIL", "62, OTHER", "69, OTHER", "70, SERVICE",
    "75, SERVICE", "76, RETAIL", "77, RETAIL", "78, SERVICE", "96, SERVICE", "97, OTHER",
    "99, OTHER", "1, OTHER"
  })
  void theClassFollowsTheMiddleGroup(int group, SmeClass smeClass) {
    assertThat(SmeClass.of(IndustryGroup.of(group))).isEqualTo(smeClass);
  }

  @ParameterizedTest(name = "group {0}, {1} yen, {2} workers: {3}")
  @CsvSource({
    "56, 50000000, 51, YES",
    "56, 50000001, 50, YES",
    "56, 50000001, 51, NO",
    "38, 50000000, 101, YES",
    "38, 50000001, 100, YES",
    "38, 50000001, 101, NO",
    "50, 100000000, 101, YES",
    "50, 100000001, 100, YES",
    "50, 100000001, 101, NO",
    "9, 300000000, 301, YES",
    "9, 300000001, 300, YES",
    "9, 300000001, 301, NO",
    "9, -1, 300, YES",
    "9, -1, 301, NOT_STATED",
    "9, 300000000, -1, YES",
    "9, 300000001, -1, NOT_STATED",
    "9, -1, -1, NOT_STATED",
    "9, 0, -1, NOT_STATED",
    "9, 0, 300, YES",
    "9, 0, 301, NO"
  })
  void smallByCapitalOrByWorkersIsEnough(int group, long capital, int workers, Answer sme) {
    assertThat(employer(IndustryGroup.of(group), capital, workers, null).sme(DAY).sme())
        .isEqualTo(sme);
  }

  @Test
  void theClassSetByHandGoesBeforeTheIndustrys() {
    Employer employer =
        employer(IndustryGroup.of(9), 60_000_000, 60, new ClassByHand(SmeClass.RETAIL, "直営店が主な事業"));
    assertThat(employer.sme(DAY).smeClass()).isEqualTo(SmeClass.RETAIL);
    assertThat(employer.sme(DAY).sme()).isEqualTo(Answer.NO);
  }

  @Test
  void withoutAnIndustryNothingIsDecided() {
    assertThat(employer(null, 1, 1, null).sme(DAY).sme()).isEqualTo(Answer.NOT_STATED);
    assertThat(employer(null, NOT_STATED, NOT_STATED, null).sme(DAY).smeClass()).isNull();
  }

  private static Employer employer(
      @Nullable IndustryGroup industry,
      long capital,
      int workers,
      @Nullable ClassByHand classByHand) {
    return new Employer(
        "E-1",
        null,
        "見本",
        null,
        null,
        NOT_STATED,
        industry,
        capital,
        workers,
        classByHand,
        0,
        null);
  }

  @Test
  void aDayThatNoRuleIsKnownForGetsNoAnswerAndSaysSo() {
    Employer small = employer(IndustryGroup.of(9), 1, 1, null);
    for (LocalDate day : new LocalDate[] {LocalDate.of(1999, 12, 2), LocalDate.of(2031, 4, 1)}) {
      assertThat(small.sme(day).sme()).isEqualTo(Answer.NOT_STATED);
      assertThat(small.sme(day).limit()).isNull();
    }
    assertThat(small.sme(LocalDate.of(1999, 12, 3)).source()).contains("第2条第1項");
  }
}
