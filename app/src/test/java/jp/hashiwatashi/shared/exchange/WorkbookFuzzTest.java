package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WorkbookFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void whateverTheFilesBytesAreItIsReadOrRefused(byte @NotNull [] content) throws IOException {
    reads(content);
  }

  @FuzzTest(maxDuration = "1m")
  void whateverTheSheetSaysItIsReadOrRefused(byte @NotNull [] sheet) throws IOException {
    reads(MalformedBooks.full().part(Book.SHEET, sheet).bytes());
  }

  @FuzzTest(maxDuration = "1m")
  void whateverStandsBetweenTheRowsItIsReadOrRefused(@NotNull String rows) throws IOException {
    reads(MalformedBooks.full().sheet(Book.SHEET, Book.HEADING + rows).bytes());
  }

  private static void reads(byte[] content) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      if (Book.read(folder, "L.xlsx", content) instanceof TableReading.Refused<Letter> refused) {
        assertThat(refused.faults())
            .isNotEmpty()
            .allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("\n", "\r", "\0"));
      }
    } finally {
      Files.deleteIfExists(folder.resolve("L.xlsx"));
      Files.delete(folder);
    }
  }
}
