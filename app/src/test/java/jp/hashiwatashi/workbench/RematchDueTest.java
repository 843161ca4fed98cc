package jp.hashiwatashi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A night that was missed is made up for; none is done twice. */
class RematchDueTest {

  private static final LocalTime AT = LocalTime.of(2, 30);

  private static ZonedDateTime day(String moment) {
    return ZonedDateTime.parse(moment + ":00+09:00[Asia/Tokyo]");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T02:30, 2026-11-20T02:30, true",
    "2026-11-21T02:29, 2026-11-20T02:30, false",
    "2026-11-21T02:29, 2026-11-20T02:29, true",
    "2026-11-21T23:59, 2026-11-21T02:30, false",
    "2026-11-21T09:00, 2026-11-14T02:31, true",
    "2026-11-21T09:00, 2026-11-21T08:59, false"
  })
  void aNightIsDueUntilOneHasBegunSince(String now, String lastBegan, boolean due) {
    assertThat(RematchJobs.isDue(day(now), AT, Optional.of(day(lastBegan).toInstant())))
        .isEqualTo(due);
  }

  @Test
  void whereThereWasNoneItIsDueAtOnce() {
    assertThat(RematchJobs.isDue(day("2026-11-21T12:00"), AT, Optional.empty())).isTrue();
  }
}
