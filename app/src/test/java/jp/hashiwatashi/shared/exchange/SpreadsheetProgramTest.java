package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out, opened and saved by LibreOffice, as people do with Excel. */
class SpreadsheetProgramTest {

  private static final Note.Columns COLUMNS = new Note.Columns();
  private static final List<Note> NOTES =
      Stream.of(
              "=1+1",
              "+81-3",
              "-5",
              "@SUM(A1)",
              "＝1＋1",
              "'=1",
              "007",
              "1E5",
              "TRUE",
              "2025/4/1",
              "=HYPERLINK(\"http://example.jp\")",
              "髙﨑 𠮷",
              "一\n二",
              "_x0041_")
          .map(text -> new Note("0" + text.hashCode(), text, 1_234_567, true))
          .toList();

  @TempDir Path folder;

  @Test
  void aWorkbookSavedAgainHasNoFormulaAndIsReadAsTheSameRecords() throws Exception {
    Path taken = TakenOut.write(folder.resolve("n.xlsx"), ListFormat.WORKBOOK, COLUMNS, NOTES);
    Path saved = SpreadsheetProgram.saved(folder, List.of(taken)).getFirst();

    assertThat(TakenOut.parts(saved).values()).noneMatch(SpreadsheetProgram::hasFormula);
    assertThat(notes(saved)).isEqualTo(NOTES);
  }

  @Test
  void csvOpenedThereHasNoFormulaInIt() throws Exception {
    Path taken = TakenOut.write(folder.resolve("n.csv"), ListFormat.CSV_UTF_8, COLUMNS, NOTES);
    Path saved = SpreadsheetProgram.saved(folder, List.of(taken)).getFirst();

    assertThat(TakenOut.parts(saved).values()).noneMatch(SpreadsheetProgram::hasFormula);
  }

  private static List<Note> notes(Path file) {
    TableReading<Note> reading = TakenOut.read(file, COLUMNS);
    assertThat(reading).isInstanceOf(TableReading.Understood.class);
    return ((TableReading.Understood<Note>) reading).records();
  }
}
