package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hashiwatashi.shared.calendar.DayReading;
import jp.hashiwatashi.shared.calendar.JapaneseDays;

/** Whatever bytes come: an answer, never an exception, and the same in parts as in one piece. */
class ReadingFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void anyBytesAreReadOrRefused(byte[] content) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      TableReading<Letter> whole = Tables.read(folder, "L.csv", content, 1L << 40);
      TableReading<Letter> parts = Tables.read(folder, "L.csv", content, 16);
      assertThat(parts).usingRecursiveComparison().isEqualTo(whole);
      if (whole instanceof TableReading.Refused<Letter> refused) {
        assertThat(refused.faults())
            .isNotEmpty()
            .allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("\n", "\r", "\0"));
      }
    } finally {
      Files.deleteIfExists(folder.resolve("L.csv"));
      Files.delete(folder);
    }
  }

  @FuzzTest(maxDuration = "60s")
  void anyTextIsADayOrNone(byte[] content) {
    String text = new String(content, UTF_8);
    if (JapaneseDays.read(text) instanceof DayReading.Understood(var day, var notice)) {
      assertThat(JapaneseDays.read(day.toString())).isEqualTo(new DayReading.Understood(day, null));
    }
  }

  @FuzzTest(maxDuration = "60s")
  void anyTextIsANumberOrNone(byte[] content) {
    String text = new String(content, UTF_8);
    Shape<Integer> yen = Shapes.yen("1");
    if (yen.read(text) instanceof CellReading.Value<Integer>(Integer value, var notice)) {
      assertThat(value).isNotNegative();
      assertThat(yen.read(yen.write(value))).isEqualTo(CellReading.of(value));
    }
  }
}
