package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartsOfAFileTest {

  @TempDir Path folder;

  static LongStream seeds() {
    long first = Long.getLong("seed", System.nanoTime() & 0xFFFFF);
    return LongStream.range(first, first + 150);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void aFileReadInPartsGivesWhatItGivesInOnePiece(long seed) {
    Random random = new Random(seed);
    Charset charset = random.nextBoolean() ? UTF_8 : Charset.forName("windows-31j");
    byte[] content = content(random).getBytes(charset);
    TableReading<Letter> whole = Tables.read(folder, "L.csv", content, Long.MAX_VALUE / 4);
    for (int part : new int[] {1, 7, 64, 500}) {
      TableReading<Letter> parts = Tables.read(folder, "L.csv", content, part);
      assertThat(parts).usingRecursiveComparison().isEqualTo(whole);
    }
  }

  /** Rows with line breaks in quotes, faults, and now and then a quote that is never closed. */
  private static String content(Random random) {
    String[] cells = {
      "", "1", "20", "x", "日本語", "\"a\nb\"", "\"\n\n\"", "\"c\r\nd\"", "a\"b", "\"\"\"\n\"", "ｱ"
    };
    String[] ends = {"\n", "\n", "\n", "\r\n", "\r"};
    StringBuilder rows = new StringBuilder("letter_id,weight,text\n");
    int count = random.nextInt(60);
    for (int i = 0; i < count; i++) {
      rows.append("N").append(random.nextInt(1000)).append(',');
      rows.append(random.nextInt(5) > 0 ? "7" : cells[random.nextInt(cells.length)]).append(',');
      rows.append(cells[random.nextInt(cells.length)]);
      rows.append(random.nextInt(20) == 0 ? ",\n" : "");
      rows.append(random.nextInt(200) == 0 ? "\"" : "");
      rows.append(random.nextInt(300) == 0 ? ",\"open" : "");
      rows.append(ends[random.nextInt(ends.length)]);
    }
    return rows.toString();
  }
}
