package jp.hashiwatashi.shared.exchange;

import static jp.hashiwatashi.shared.exchange.Book.HEADING;
import static jp.hashiwatashi.shared.exchange.Book.ONE_ROW;
import static jp.hashiwatashi.shared.exchange.Book.SHEET;
import static jp.hashiwatashi.shared.exchange.Book.text;
import static jp.hashiwatashi.shared.exchange.Tables.faults;
import static jp.hashiwatashi.shared.exchange.Tables.letters;
import static jp.hashiwatashi.shared.exchange.Tables.places;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReadingTest {

  @TempDir Path folder;

  private TableReading<Letter> read(String rows) {
    return Book.of(rows).read(folder);
  }

  private static String row(int number, String cells) {
    return "<row r=\"" + number + "\">" + cells + "</row>";
  }

  private static String number(String cell, String value) {
    return "<c r=\"" + cell + "\"><v>" + value + "</v></c>";
  }

  @Test
  void theSameColumnsAsInCsvAreReadUnderEitherName() {
    assertThat(letters(read(ONE_ROW))).containsExactly(new Letter("A", 10, "x"));
  }

  @Test
  void aWorkbookIsKnownByItsContentWhateverItsNameEndsIn() {
    assertThat(letters(Book.read(folder, "L.csv", Book.good().bytes()))).hasSize(1);
  }

  @Test
  void sharedTextsRunsAndReadingsGiveTheTextAsItIsShown() {
    Book book =
        Book.of(
                row(
                    2,
                    "<c r=\"A2\" t=\"s\"><v>0</v></c>"
                        + number("B2", "1")
                        + "<c r=\"C2\" t=\"s\"><v>1</v></c>"))
            .strings(
                "<si><t>甲</t></si>",
                "<si><r><t>東京</t></r><r><rPr/><t xml:space=\"preserve\"> 都_x000D_</t></r>"
                    + "<rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>");
    assertThat(letters(book.read(folder))).containsExactly(new Letter("甲", 1, "東京 都"));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10",
    "1.0E1, 10",
    "1E3, 1000",
    "2147483647, 2147483647",
    "9.9999999999999999, 10",
  })
  void numbersHaveNoExponentAndFifteenDigits(String value, int read) {
    assertThat(letters(read(row(2, text("A2", "A") + number("B2", value) + text("C2", "x")))))
        .containsExactly(new Letter("A", read, "x"));
  }

  @ParameterizedTest
  @CsvSource({"1E999999999", "NaN", "0x1p3", "1e", "１２"})
  void whatIsNoNumberIsRefusedWithItsPlace(String value) {
    assertThat(places(read(row(2, text("A2", "A") + number("B2", value)))))
        .containsExactly("2:重さ（B列）");
  }

  @Test
  void anIdThatIsANumberKeepsAllItsDigits() {
    assertThat(letters(read(row(2, number("A2", "1.234567890123E12") + number("B2", "1")))))
        .extracting(Letter::id)
        .containsExactly("1234567890123");
  }

  @Test
  void faultsNameFileSheetRowAndColumnAsTheSpreadsheetDoes() {
    assertThat(
            faults(read(row(2, text("A2", "A")) + row(12, text("A12", "B") + text("B12", "?"))))
                .lines())
        .containsExactly(
            "L.xlsx［手紙］:2:重さ（B列）: 必須の重さが空です; 重さを入力してください",
            "L.xlsx［手紙］:12:重さ（B列）: 「?」は数として読めません; 0以上の整数で入力してください（例 10）");
  }

  @Test
  void anIdTwiceNamesBothRows() {
    String twice = row(3, text("A3", "A") + number("B3", "1"));
    assertThat(faults(read(ONE_ROW + twice))).contains("手紙番号「A」が2行目と3行目にあります");
  }

  @Test
  void errorCellsAndFormulasWithoutAResultAreRefusedAndTheirResultsRead() {
    String rows =
        row(2, text("A2", "A") + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>")
            + row(3, text("A3", "B") + "<c r=\"B3\"><f>1+1</f></c>")
            + row(4, "<c r=\"A4\" t=\"str\"><f>X</f><v>C</v></c><c r=\"B4\"><f>1</f><v>1</v></c>");
    TableReading<Letter> reading = read(rows);
    assertThat(places(reading)).containsExactly("2:重さ（B列）", "3:重さ（B列）");
    assertThat(faults(reading)).contains("#N/A", "数式の結果");
    assertThat(((TableReading.Refused<Letter>) reading).records())
        .containsExactly(new Letter("C", 1, null));
  }

  @Test
  void anErrorInAColumnThatIsNotReadIsNoFault() {
    String rows =
        row(1, text("A1", "letter_id") + text("B1", "weight") + text("C1", "メモ"))
            + row(2, text("A2", "A") + number("B2", "1") + "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>");
    TableReading<Letter> reading = Book.empty().sheet(SHEET, rows).read(folder);
    assertThat(letters(reading)).hasSize(1);
    assertThat(reading.notices()).containsExactly("L.xlsx［手紙］:1:メモ（C列）: 知らない列なので読みません");
  }

  @Test
  void emptyRowsAreCountedAndTitlesAboveTheHeadingPassedOver() {
    String rows =
        row(1, text("A1", "手紙の一覧"))
            + row(4, text("B4", "letter_id") + text("C4", "weight"))
            + row(9, text("B9", "A") + number("C9", "1"))
            + row(20, text("B20", "B") + text("C20", "x"));
    TableReading<Letter> reading = Book.empty().sheet(SHEET, rows).read(folder);
    assertThat(places(reading)).containsExactly("20:weight（C列）");
    assertThat(((TableReading.Refused<Letter>) reading).rows()).containsExactly(9);
  }

  @Test
  void theFirstVisibleSheetWithAKnownHeadingIsReadAndTheOthersTold() {
    Book book =
        Book.good()
            .sheet("xl/worksheets/sheet2.xml", row(1, text("A1", "表紙")))
            .sheets("", "<sheet name=\"表紙\" r:id=\"r1\"/><sheet name=\"本\" r:id=\"r0\"/>");
    TableReading<Letter> reading = book.read(folder);
    assertThat(letters(reading)).hasSize(1);
    assertThat(reading.notices()).containsExactly("L.xlsx［本］:1:-: このシートだけを読みました。読まないシート：「表紙」");
    book.sheets(
        "", "<sheet name=\"表紙\" r:id=\"r1\"/><sheet name=\"本\" state=\"hidden\" r:id=\"r0\"/>");
    assertThat(faults(book.read(folder))).contains("知っている見出しのある行がありません（見たシート：「表紙」）", "手紙番号、重さ");
  }

  @Test
  void hiddenAndMergedCellsAndColumnsWithoutAHeadingAreTold() {
    String rows =
        HEADING
            + "<row r=\"2\" hidden=\"1\">"
            + text("A2", "A")
            + number("B2", "1")
            + text("D2", "メモ")
            + "</row>";
    Book book =
        Book.empty()
            .sheet(
                SHEET,
                "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>",
                rows,
                "<mergeCells><mergeCell ref=\"A5:B6\"/></mergeCells>");
    TableReading<Letter> reading = book.read(folder);
    assertThat(letters(reading)).hasSize(1);
    assertThat(String.join("\n", reading.notices()))
        .contains("隠れた行も読みました：2行", "隠れた列も読みました：重さ（B列）", "1か所", "A5:B6", "D列");
  }

  @Test
  void yesAndNoAreReadAsSuch() {
    assertThat(
            letters(
                read(
                    row(
                        2,
                        text("A2", "A") + number("B2", "1") + "<c r=\"C2\" t=\"b\"><v>1</v></c>"))))
        .containsExactly(new Letter("A", 1, "true"));
  }

  @Test
  void aDateInAColumnOfTextIsReadAsADayAndTold() {
    Book book =
        Book.of(
                row(
                    2,
                    text("A2", "A") + number("B2", "1") + "<c r=\"C2\" s=\"1\"><v>45748</v></c>"))
            .formats("0", "yyyy/m/d");
    TableReading<Letter> reading = book.read(folder);
    assertThat(letters(reading)).extracting(Letter::text).containsExactly("2025-04-01");
    assertThat(reading.notices())
        .containsExactly("L.xlsx［手紙］:2:本文（C列）: 日付の書式のセルなので 2025-04-01 と読みました");
  }

  @Test
  void aWorkbookWithoutRowsNumbersOrStylesIsRead() {
    String rows =
        "<row><c t=\"inlineStr\"><is><t>letter_id</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>weight</t></is></c></row>"
            + "<row><c t=\"inlineStr\"><is><t>A</t></is></c><c><v>1</v></c></row>";
    assertThat(letters(Book.empty().sheet(SHEET, rows).read(folder)))
        .containsExactly(new Letter("A", 1, null));
  }
}
