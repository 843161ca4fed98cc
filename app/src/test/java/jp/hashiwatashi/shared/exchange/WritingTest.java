package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "A", "a,b", "a\"b", "\"", "a\nb", "a\rb", " a ", "😀", "日本", "#x", "'", "a;b", "\t",
        "=1+1", "x#y"
      })
  void theByteTableQuotesAsFastCsvDoes(String field) throws IOException {
    StringWriter expected = new StringWriter();
    try (CsvWriter csv = CsvFormat.writer().build(expected)) {
      csv.writeRecord("k", field, "7", field);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ByteTable table = new ByteTable(bytes)) {
      table.field(ByteTable.encode("k"));
      table.field(ByteTable.encode(field));
      table.field(7);
      table.field(ByteTable.encode(field));
      table.endRow();
    }
    assertThat(bytes.toString(UTF_8)).isEqualTo(expected.toString());
  }

  @Test
  void numbersAndRowsBeyondTheBufferAreWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringBuilder expected = new StringBuilder();
    byte[] large = ByteTable.encode("x".repeat(300_000));
    try (ByteTable table = new ByteTable(bytes)) {
      for (int number : new int[] {0, 9, 10, 99, 100, 12_345, 99_999, 100_000, Integer.MAX_VALUE}) {
        table.field(number);
        table.field(large);
        table.endRow();
        expected.append(number).append(",").append("x".repeat(300_000)).append("\n");
      }
    }
    assertThat(bytes.toString(UTF_8)).isEqualTo(expected.toString());
  }

  @Test
  void aTableThatWasWrittenIsReadBackTheSame() throws IOException {
    List<Letter> letters =
        List.of(
            new Letter("A,\"\nb", 1, "日本\r\n語"), new Letter("#", 2, null), new Letter("髙", 0, "x"));
    for (Charset charset : List.of(UTF_8, Charset.forName("windows-31j"))) {
      Path file = folder.resolve("L.csv");
      try (TableWriter<Letter> writer = TableWriter.open(file, charset, new Letter.Columns())) {
        letters.forEach(writer::write);
        writer.commit();
      }
      assertThat(Tables.letters(CsvReading.read(file, new Letter.Columns()))).isEqualTo(letters);
    }
  }

  @Test
  void aFileThatIsNotCommittedLeavesTheOldOneAndNoDraft() throws IOException {
    Path file = Files.writeString(folder.resolve("M.csv"), "old");
    try (ReplacedFile draft = ReplacedFile.open(file)) {
      draft.stream().write('x');
    }
    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aCommittedFileReplacesTheOldOne() throws IOException {
    Path file = Files.writeString(folder.resolve("M.csv"), "old");
    try (ReplacedFile draft = ReplacedFile.open(file)) {
      draft.stream().write("new".getBytes(UTF_8));
      draft.commit();
    }
    assertThat(file).hasContent("new");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFolderIsNoFileToWrite() {
    assertThatThrownBy(() -> ReplacedFile.open(folder)).isInstanceOf(IOException.class);
  }
}
