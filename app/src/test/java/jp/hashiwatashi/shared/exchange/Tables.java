package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reading letters from texts and bytes, for tests. */
final class Tables {

  private Tables() {}

  static TableReading<Letter> read(Path folder, String content) {
    return read(folder, content.getBytes(StandardCharsets.UTF_8));
  }

  static TableReading<Letter> read(Path folder, byte[] content) {
    return read(folder, "L.csv", content, 1 << 20);
  }

  static TableReading<Letter> read(Path folder, String name, byte[] content, long part) {
    try {
      Path file = Files.write(folder.resolve(name), content);
      return CsvReading.start(
              file, name, new Letter.Columns(), Runnable::run, part, ReadingLimits.COMMAND)
          .finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Letter> letters(TableReading<Letter> reading) {
    assertThat(reading).isInstanceOf(TableReading.Understood.class);
    return ((TableReading.Understood<Letter>) reading).records();
  }

  /** {@code row:column} of every fault. */
  static List<String> places(TableReading<Letter> reading) {
    assertThat(reading).isInstanceOf(TableReading.Refused.class);
    return ((TableReading.Refused<Letter>) reading)
        .faults().stream().map(f -> f.row() + ":" + f.column()).toList();
  }

  static String faults(TableReading<Letter> reading) {
    assertThat(reading).isInstanceOf(TableReading.Refused.class);
    return String.join(
        "\n",
        ((TableReading.Refused<Letter>) reading)
            .faults().stream().map(TableFault::toString).toList());
  }
}
