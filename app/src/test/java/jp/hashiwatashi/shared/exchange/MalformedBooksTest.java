package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a workbook holds, it is read or refused with a message that says where and how to mend. */
class MalformedBooksTest {

  @TempDir Path folder;

  static Stream<String> names() {
    return MalformedBooks.refused().keySet().stream();
  }

  @AfterEach
  void nothingIsLeftBehind() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf("L.xlsx");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyKindIsRefusedByItsName(String name) {
    MalformedBooks.Refused book = Objects.requireNonNull(MalformedBooks.refused().get(name));
    TableReading<Letter> reading = Book.read(folder, "L.xlsx", book.bytes().get());
    assertThat(Tables.faults(reading)).contains(book.says());
    areTold(reading);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void whateverIsChangedInAGoodWorkbookItIsReadOrRefused(int part) {
    RandomGenerator random = Seeds.random("mutations" + part);
    for (int i = 0; i < Seeds.rounds(40, 2_000); i++) {
      TableReading<Letter> reading = Book.read(folder, "L.xlsx", MalformedBooks.mutation(random));
      areTold(reading);
    }
  }

  @Test
  void faultsBeyondAllMeasureEndTheReading() {
    StringBuilder rows = new StringBuilder();
    for (int i = 2; i < 20_000; i++) {
      rows.append("<row r=\"%d\"><c r=\"A%d\"><v>%d</v></c></row>".formatted(i, i, i));
    }
    TableReading<Letter> reading = Book.of(rows.toString()).read(folder);
    assertThat(Tables.faults(reading)).contains("10000件になったので");
    assertThat(((TableReading.Refused<Letter>) reading).faults()).hasSizeLessThan(10_010);
  }

  /** With the file, what, and how to mend it, on one line each. */
  private static void areTold(TableReading<Letter> reading) {
    if (reading instanceof TableReading.Refused<Letter> refused) {
      assertThat(refused.faults())
          .isNotEmpty()
          .allSatisfy(fault -> {
            assertThat(fault.file()).startsWith("L.xlsx");
            assertThat(fault.row()).isPositive();
            assertThat(fault.what()).isNotBlank();
            assertThat(fault.mend()).isNotBlank();
            assertThat(fault.toString()).doesNotContain("\n", "\r", "\0");
          });
    }
    assertThat(reading.notices()).allSatisfy(notice -> assertThat(notice).doesNotContain("\n"));
  }
}
