package jp.hashiwatashi.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hashiwatashi.shared.exchange.ColumnSet;
import jp.hashiwatashi.shared.exchange.CsvReading;
import jp.hashiwatashi.shared.exchange.TableReading;

/** Reading register files from texts, for tests. */
final class RegisterTables {

  private RegisterTables() {}

  static <R> TableReading<R> read(Path folder, ColumnSet<R> columns, String... lines) {
    try {
      Path file = Files.write(folder.resolve("T.csv"), List.of(lines), UTF_8);
      return CsvReading.start(file, "T.csv", columns, Runnable::run).finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <R> R only(TableReading<R> reading) {
    assertThat(reading).isInstanceOf(TableReading.Understood.class);
    List<R> records = ((TableReading.Understood<R>) reading).records();
    assertThat(records).hasSize(1);
    return records.getFirst();
  }

  static <R> List<String> faults(TableReading<R> reading) {
    assertThat(reading).isInstanceOf(TableReading.Refused.class);
    return ((TableReading.Refused<R>) reading).faults().stream().map(Object::toString).toList();
  }
}
