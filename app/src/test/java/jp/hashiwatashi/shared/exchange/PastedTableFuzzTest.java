package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

class PastedTableFuzzTest {

  @FuzzTest(maxDuration = "30s")
  void whateverIsPastedNoCharacterOfACellIsLost(byte @NotNull [] typed) throws IOException {
    String pasted = new String(typed, UTF_8);
    String csv = PastedTable.asCsv(pasted);
    if (pasted.indexOf('\t') < 0) {
      assertThat(csv).isEqualTo(pasted);
      return;
    }
    String cells = cells(csv).stream().flatMap(List::stream).collect(Collectors.joining());
    assertThat(withoutSeparators(cells)).isEqualTo(withoutSeparators(pasted));
  }

  /** The bytes are cells: 1 ends a cell, 2 a row. */
  @FuzzTest(maxDuration = "30s")
  void aTableThatASpreadsheetCopiesIsTheSameTableWhenItIsPasted(byte @NotNull [] typed)
      throws IOException {
    List<List<String>> table = new ArrayList<>();
    for (String row : new String(typed, UTF_8).split("\u0002", -1)) {
      table.add(new ArrayList<>(List.of((row + "\u0001x").split("\u0001", -1))));
    }
    String copied =
        table.stream()
            .map(row ->
                row.stream().map(PastedTableFuzzTest::copied).collect(Collectors.joining("\t")))
            .collect(Collectors.joining("\r\n", "", "\r\n"));
    assertThat(cells(PastedTable.asCsv(copied))).isEqualTo(table);
  }

  /** As spreadsheets do: in quotes where the cell would end otherwise. */
  private static String copied(String cell) {
    boolean ends = cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return ends ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static List<List<String>> cells(String csv) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    try (var reader = CsvFormat.reader().ofCsvRecord(csv)) {
      for (CsvRecord row : reader) {
        cells.add(row.getFields());
      }
    }
    return cells;
  }

  private static String withoutSeparators(String text) {
    return text.replaceAll("[\t\r\n\"]", "");
  }
}
