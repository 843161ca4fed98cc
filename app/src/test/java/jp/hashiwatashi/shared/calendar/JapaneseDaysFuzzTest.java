package jp.hashiwatashi.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;

class JapaneseDaysFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void whateverIsTypedIsADayOrARefusalAndADayReadsTheSameInItsEraForm(@NotNull String typed) {
    switch (JapaneseDays.read(typed)) {
      case DayReading.Understood(LocalDate day, var notice) ->
          assertThat(JapaneseDays.read(JapaneseDays.inEraForm(day)))
              .as("%s, read from [%s] (%s)", day, typed, notice)
              .isEqualTo(new DayReading.Understood(day, null));
      case DayReading.NotADay(String what) -> assertThat(what).isNotBlank();
    }
  }
}
