package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One subtraction compares four ranges, each alone, at every edge. */
class GateTest {

  private static final int NONE = -1;
  private static final List<Long> WAGES = List.of(-1L, 0L, 1L, 199_999L, 200_000L, 4_194_302L);
  private static final List<Integer> HOURS = List.of(NONE, 0, 1, 3_749, 3_750, 65_533);
  private static final List<Integer> YEARS = List.of(0, 1, 5, 61, 62);

  @Test
  void aPairPassesExactlyWhenEveryComparisonPasses() {
    for (long offered : WAGES) {
      for (long wanted : WAGES) {
        for (int hours : HOURS) {
          for (int least : HOURS) {
            for (int most : HOURS) {
              check(offered, wanted, hours, least, most);
            }
          }
        }
      }
    }
  }

  private static void check(long offered, long wanted, int hours, int least, int most) {
    for (int asked : YEARS) {
      for (int years : YEARS) {
        boolean expected =
            (offered == NONE || wanted == NONE || offered >= wanted)
                && (hours == NONE || least == NONE || hours >= least)
                && (hours == NONE || most == NONE || hours <= most)
                && years >= asked;
        long opening = Gate.opening(offered, hours, asked);
        long person = Gate.person(wanted, least, most) + Gate.years(years);
        if (Gate.passes(opening, person) != expected) {
          assertThat(Gate.passes(opening, person))
              .as("%d>=%d %d<=%d<=%d %d>=%d", offered, wanted, least, hours, most, years, asked)
              .isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void whatDoesNotFitIsNeverLost() {
    int big = Integer.MAX_VALUE;
    long rich = 1L << 32; // its low bits are those of 0
    assertThat(Gate.fits(rich, 100, 0)).isFalse();
    assertThat(Gate.fits(4_194_303, 100, 0)).isFalse();
    assertThat(Gate.fits(4_194_302, 100, 0)).isTrue();
    assertThat(Gate.fits(big, 100, 0)).isFalse();
    assertThat(Gate.fits(100, big, 0)).isFalse();
    assertThat(Gate.fits(100, 100, big)).isFalse();
    long opening = Gate.opening(big, big, big);
    assertThat(Gate.passes(opening, Gate.person(big, big, big) + Gate.years(big))).isTrue();
    assertThat(Gate.passes(opening, Gate.person(big, NONE, NONE))).isTrue();
    long generous = Gate.opening(rich + 5, NONE, 0);
    assertThat(Gate.passes(generous, Gate.person(rich, NONE, NONE))).isTrue();
    assertThat(Gate.passes(Gate.opening(5, NONE, 0), Gate.person(rich, NONE, NONE))).isFalse();
  }

  @Test
  void theGreaterOfTwoPassesWheneverOneOfThemDoes() {
    long one = Gate.opening(300_000, 2_000, 5);
    long other = Gate.opening(200_000, 4_000, 0);
    long both = Gate.greater(one, other);
    assertThat(Gate.passes(both, Gate.person(250_000, 1_900, NONE) + Gate.years(5))).isTrue();
    assertThat(Gate.passes(both, Gate.person(NONE, 3_900, 4_000) + Gate.years(0))).isTrue();
    assertThat(Gate.passes(both, Gate.person(300_001, NONE, NONE))).isFalse();
  }
}
