package jp.hashiwatashi.register.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import jp.hashiwatashi.register.OpeningColumns;
import jp.hashiwatashi.register.OpeningProfile;
import jp.hashiwatashi.register.SeekerColumns;
import jp.hashiwatashi.register.SeekerProfile;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.CsvReading;
import jp.hashiwatashi.shared.exchange.Progress;
import jp.hashiwatashi.shared.exchange.TableReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFilesTest {
  @TempDir private Path folder;

  @Test
  void theFilesAreReadBackAsTheSameRecordsWithoutAnError() throws IOException {
    SampleMarket market = SampleMarket.of(7, 8_000, 12_000);
    write(market, folder);
    List<SeekerProfile> people = read(SampleFiles.SEEKERS, new SeekerColumns());
    List<OpeningProfile> openings = read(SampleFiles.OPENINGS, new OpeningColumns());
    assertThat(people).isEqualTo(market.allSeekers().toList());
    assertThat(openings).isEqualTo(market.allOpenings().toList());
  }

  private <R> List<R> read(String name, ColumnSet<R> columns) {
    return switch (CsvReading.read(folder.resolve(name), columns)) {
      case TableReading.Understood<R> understood -> {
        assertThat(understood.notices()).isEmpty();
        yield understood.records();
      }
      case TableReading.Refused<R> refused -> throw new AssertionError(refused.faults());
    };
  }

  /**
   * Whoever changes the tables behind the sample (or the municipalities) changes its bytes, and
   * writes down the new fingerprint here; nothing else may change it.
   */
  @Test
  void theBytesOfASeedAreTheSameOnEveryMachine() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      write(SampleMarket.of(42, 200, 300), folder);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(fingerprint(SampleFiles.SEEKERS)).isEqualTo("ec0c29f437fb2d6f");
    assertThat(fingerprint(SampleFiles.OPENINGS)).isEqualTo("f9bef0b5972829aa");
  }

  private String fingerprint(String name) throws Exception {
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
  }

  @Test
  void manyOpeningsPassThroughAHeapThatCouldNotHoldThem() throws Exception {
    Process writing =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-cp",
                System.getProperty("java.class.path"),
                SampleFilesTest.class.getName(),
                folder.toString())
            .inheritIO()
            .start();
    assertThat(writing.waitFor()).isZero();
    try (var lines = Files.lines(folder.resolve(SampleFiles.OPENINGS))) {
      assertThat(lines.count()).isEqualTo(200_001);
    }
  }

  /** In a process of its own: 200,000 openings would need twice its heap. */
  public static void main(String[] args) throws IOException {
    write(SampleMarket.of(1, 10, 200_000), Path.of(args[0]));
  }

  private static void write(SampleMarket market, Path folder) throws IOException {
    try (Progress progress = Progress.onTerminal("sample", 1)) {
      SampleFiles.write(market, folder, progress);
    }
  }
}
