package jp.hashiwatashi.shared.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;

class JapaneseDaysFuzzTest {
  /** 令和99年: a longer count of years is taken for a slip of the pen. */
  private static final int LAST_YEAR_READ_IN_ERA_FORM = 2117;

  @FuzzTest(maxDuration = "1m")
  void whateverIsTypedIsADayOrARefusalAndADayReadsTheSameInItsEraForm(byte @NotNull [] content) {
    String typed = new String(content, UTF_8);
    switch (JapaneseDays.read(typed)) {
      case DayReading.Understood(LocalDate day, var notice) -> {
        assertThat(JapaneseDays.read(day.toString()))
            .isEqualTo(new DayReading.Understood(day, null));
        if (day.getYear() <= LAST_YEAR_READ_IN_ERA_FORM) {
          assertThat(JapaneseDays.read(JapaneseDays.inEraForm(day)))
              .as("%s, read from [%s] (%s)", day, typed, notice)
              .isEqualTo(new DayReading.Understood(day, null));
        }
      }
      case DayReading.NotADay(String what) -> assertThat(what).isNotBlank();
    }
  }
}
