package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import jp.hashiwatashi.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists taken out in every format, and read again. */
class ListExportTest {

  private static final Note.Columns COLUMNS = new Note.Columns();
  private static final List<String> DANGEROUS =
      List.of(
          "=1+1",
          "=cmd|' /C calc'!A0",
          "+81-3-0000-0000",
          "-5",
          "@SUM(A1)",
          "＝1＋1",
          "＋1",
          "－1",
          "＠x",
          "'=1",
          "''=1",
          "'x",
          "'",
          "_x0041_",
          "a_x000D_b",
          "1E5",
          "007",
          "TRUE",
          "a\tb",
          "a,\"b\"\nc",
          "2025/4/1",
          "髙﨑㈱①～");

  @TempDir Path folder;

  private static Note note(int i, String text) {
    return new Note("N" + i, text, i, i % 3 == 0);
  }

  private static List<Note> dangerous() {
    List<Note> notes = new ArrayList<>();
    for (String text : DANGEROUS) {
      notes.add(note(notes.size(), text));
    }
    return notes;
  }

  private List<Note> again(ListFormat format, List<Note> notes) {
    Path file = TakenOut.write(folder.resolve("n." + format.ending()), format, COLUMNS, notes);
    TableReading<Note> reading = TakenOut.read(file, COLUMNS);
    assertThat(reading).isInstanceOf(TableReading.Understood.class);
    return ((TableReading.Understood<Note>) reading).records();
  }

  @ParameterizedTest
  @EnumSource(names = {"WORKBOOK", "CSV_UTF_8"})
  void whatIsTakenOutAndReadAgainIsTheSame(ListFormat format) {
    List<Note> notes = dangerous();
    notes.add(note(100, "𠮷 葛\uDB40\uDD00 ㋿ −〜—"));
    assertThat(again(format, notes)).isEqualTo(notes);
  }

  @Test
  void whatWindows31jCanWriteComesBackFromItToo() {
    List<Note> notes = dangerous();
    assertThat(again(ListFormat.CSV_WINDOWS_31J, notes)).isEqualTo(notes);
  }

  @ParameterizedTest
  @EnumSource
  void aListOfNothingIsAHeadingAlone(ListFormat format) {
    assertThat(again(format, List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void longListsComeBackWhole(ListFormat format) {
    RandomGenerator random = Seeds.random("longLists");
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      notes.add(note(i, DANGEROUS.get(random.nextInt(15)) + random.nextInt(100)));
    }
    assertThat(again(format, notes)).isEqualTo(notes);
  }

  @Test
  void noCellOfAWorkbookIsAFormulaAndTextsAreTextCells() {
    Path file = TakenOut.write(folder.resolve("n.xlsx"), ListFormat.WORKBOOK, COLUMNS, dangerous());
    Map<String, String> parts = TakenOut.parts(file);
    String sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", "");
    assertThat(parts.values()).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
    assertThat(sheet).contains("<t>007</t>", "<t>=1+1</t>", "t=\"n\"><v>3</v>");
    assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"@\"", "formatCode=\"#,##0\"");
  }

  @Test
  void aWorkbookHasAFrozenHeadingAFilterPrintTitlesAndItsConditions() {
    List<Note> notes = IntStream.range(0, 1_234).mapToObj(i -> note(i, "x")).toList();
    Path file = TakenOut.write(folder.resolve("n.xlsx"), ListFormat.WORKBOOK, COLUMNS, notes);
    Map<String, String> parts = TakenOut.parts(file);
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains(
            "state=\"frozen\"",
            "ySplit=\"1\"",
            "<autoFilter ref=\"A1:D1235\"",
            "fitToPage=\"true\"")
        .contains("orientation=\"landscape\"", "paperSize=\"9\"", "fitToWidth=\"1\"", "<cols>");
    assertThat(parts.get("xl/workbook.xml")).contains("Print_Titles");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("出力した人", "=見本 花子", "件数", "<v>1234</v>");
  }

  @ParameterizedTest
  @CsvSource({"CSV_UTF_8, UTF-8", "CSV_WINDOWS_31J, windows-31j"})
  void csvHasNoCellThatCouldBecomeAFormula(ListFormat format, String charset) throws IOException {
    Path file = TakenOut.write(folder.resolve("n.csv"), format, COLUMNS, dangerous());
    String text = new String(Files.readAllBytes(file), Charset.forName(charset));
    assertThat(text).startsWith(format == ListFormat.CSV_UTF_8 ? "\uFEFFメモ番号," : "メモ番号,");
    assertThat(text.split("\r\n")[1]).isEqualTo("N0,'=1+1,0,はい");
    assertThat(text).doesNotContainPattern("(^|[,\n]\"?)[=+@＝＋－＠-]");
  }

  @ParameterizedTest
  @CsvSource({
    "𠮷野, 吉野, U+20BB7",
    "3−2, 3－2, U+2212",
    "〜, ～, U+301C",
    "—, ―, U+2014",
    "㋿8年, 令和8年, U+32FF",
    "葛󠄀城, 葛城, U+845B U+E0100",
    "😀, 〓, U+1F600"
  })
  void charactersThatWindows31jLacksAreSubstitutedAndTold(
      String text, String written, String codePoints) throws IOException {
    var substitutions = new Substitutions<>(COLUMNS, COLUMNS.columns());
    substitutions.look(note(7, text));
    assertThat(substitutions.count()).isOne();
    var told = substitutions.first().getFirst();
    assertThat(told.record()).isEqualTo(note(7, text).id());
    assertThat(told.codePoints()).isEqualTo(codePoints);
    Path file =
        TakenOut.write(
            folder.resolve("n.csv"), ListFormat.CSV_WINDOWS_31J, COLUMNS, List.of(note(7, text)));
    assertThat(Files.readString(file, Charset.forName("windows-31j")))
        .contains("," + written + ",");
  }

  @Test
  void whatWindows31jCarriesIsNoSubstitution() {
    var substitutions = new Substitutions<>(COLUMNS, COLUMNS.columns());
    substitutions.look(note(1, "髙﨑㈱～"));
    assertThat(substitutions.count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text,note_id", "本文, メモ番号 ,text,none"})
  void columnsAreTakenInTheOrderAskedFor(String codes) {
    assertThat(ListExport.chosen(COLUMNS, codes))
        .extracting(Column::code)
        .containsExactly("text", "note_id");
    assertThat(ListExport.chosen(COLUMNS, "none, ")).isEqualTo(COLUMNS.columns());
  }

  @Test
  void aTextLongerThanASpreadsheetHoldsIsCutVisibly() {
    String fitting = SheetText.fitting("字".repeat(40_000));
    assertThat(fitting).hasSize(32_767).endsWith("…（長すぎるため、ここまで）");
  }

  @Test
  void halvesOfCharactersDoNotEndTheFile() throws IOException {
    List<Note> notes = List.of(note(1, "a\uD800b"), note(2, "c"));
    Path file = TakenOut.write(folder.resolve("n.csv"), ListFormat.CSV_UTF_8, COLUMNS, notes);
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("a\uFFFDb", "c");
  }
}
