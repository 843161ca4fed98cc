package jp.hashiwatashi.matching.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hashiwatashi.shared.exchange.TableWriter;

class PinsFuzzTest {

  @FuzzTest(maxDuration = "30s")
  void whateverTheFileDemandsIsUnderstoodOrRefusedAndWrittenAgainDemandsTheSame(
      byte @NotNull [] content) throws IOException, InputFault {
    Path folder = Files.createTempDirectory("fuzz");
    Path file = folder.resolve("pins.csv");
    try {
      Files.write(file, content);
      Pins pins = read(file);
      assertThat(pins.rows()).hasSameSizeAs(pins.demands());
      assertThat(pins.faults())
          .allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("\n", "\r", "\0"));
      try (var writer = TableWriter.open(file, UTF_8, new PinColumns(null))) {
        pins.demands().forEach(writer::write);
        writer.commit();
      }
      assertThat(read(file).demands()).isEqualTo(pins.demands());
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static Pins read(Path file) throws InputFault {
    return Pins.read(file, null, new PrintWriter(new StringWriter()));
  }
}
