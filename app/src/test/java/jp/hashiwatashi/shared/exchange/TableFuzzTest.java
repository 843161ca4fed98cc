package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class TableFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void whateverTheBytesAreTheyAreRowsOrFaultsHoweverTheFileIsCutIntoParts(byte @NotNull [] content)
      throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      TableReading<Letter> whole = Tables.read(folder, "L.csv", content, 1 << 20);
      TableReading<Letter> inParts = Tables.read(folder, "L.csv", content, 16);
      assertThat(inParts.notices()).isEqualTo(whole.notices());
      switch (whole) {
        case TableReading.Understood<Letter>(List<Letter> letters, int[] rows, var notices) -> {
          assertThat(Tables.letters(inParts)).isEqualTo(letters);
          assertThat(writtenAndReadBack(folder, letters)).isEqualTo(letters);
        }
        case TableReading.Refused<Letter> refused -> {
          assertThat(refused.faults())
              .isNotEmpty()
              .allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("\n", "\r", "\0"));
          assertThat(Tables.faults(inParts)).isEqualTo(Tables.faults(whole));
        }
      }
    } finally {
      Files.deleteIfExists(folder.resolve("L.csv"));
      Files.delete(folder);
    }
  }

  private static List<Letter> writtenAndReadBack(Path folder, List<Letter> letters)
      throws IOException {
    Path file = folder.resolve("L.csv");
    try (TableWriter<Letter> writer = TableWriter.open(file, UTF_8, new Letter.Columns())) {
      letters.forEach(writer::write);
      writer.commit();
    }
    return Tables.letters(CsvReading.read(file, new Letter.Columns()));
  }
}
