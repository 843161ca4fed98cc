package jp.hashiwatashi.register.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import jp.hashiwatashi.register.OpeningColumns;
import jp.hashiwatashi.register.SeekerColumns;
import jp.hashiwatashi.shared.exchange.Progress;
import jp.hashiwatashi.shared.exchange.TableWriter;

/** Writes a market as the two files of spec 02, a record at a time, so that nothing is held. */
final class SampleFiles {
  static final String SEEKERS = "seekers.csv";
  static final String OPENINGS = "openings.csv";

  private static final int STEP = 1 << 14;

  private SampleFiles() {}

  /**
   * Writes {@code seekers.csv} and {@code openings.csv}; both appear when both are whole.
   *
   * @throws IOException when the folder cannot be made or written to
   */
  static void write(SampleMarket market, Path folder, Progress progress) throws IOException {
    try (var seekers = TableWriter.open(folder.resolve(SEEKERS), new SeekerColumns());
        var openings = TableWriter.open(folder.resolve(OPENINGS), new OpeningColumns())) {
      all(market.seekers(), market::seeker, seekers, progress);
      all(market.openings(), market::opening, openings, progress);
      seekers.commit();
      openings.commit();
    }
  }

  private static <R> void all(
      int count, IntFunction<R> record, TableWriter<R> writer, Progress progress) {
    for (int i = 0; i < count; i++) {
      writer.write(record.apply(i));
      if ((i + 1) % STEP == 0) {
        progress.step(STEP);
      }
    }
    progress.step(count % STEP);
  }
}
