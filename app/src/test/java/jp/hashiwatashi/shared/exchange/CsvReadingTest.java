package jp.hashiwatashi.shared.exchange;

import static jp.hashiwatashi.shared.exchange.Tables.faults;
import static jp.hashiwatashi.shared.exchange.Tables.letters;
import static jp.hashiwatashi.shared.exchange.Tables.places;
import static jp.hashiwatashi.shared.exchange.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

  @TempDir Path folder;

  @Test
  void columnsStandInAnyOrderUnderEitherName() {
    assertThat(letters(read(folder, "本文,letter_id,重さ\nこんにちは,A,10\n")))
        .containsExactly(new Letter("A", 10, "こんにちは"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"　手紙番号 ,ＷＥＩＧＨＴ", "Letter_ID,weight", "\"letter_id\",\"重さ\"", "letter_id,重さ,,"})
  void headersAreReadInAnyWidth(String header) {
    assertThat(letters(read(folder, header + "\r\nA,10\r\n")))
        .containsExactly(new Letter("A", 10, null));
  }

  @Test
  void unknownColumnsAreNotedAndIgnored() {
    TableReading<Letter> reading = read(folder, "letter_id,メモ,weight\nA,なに,10\n");
    assertThat(letters(reading)).containsExactly(new Letter("A", 10, null));
    assertThat(reading.notices()).containsExactly("L.csv:1:メモ: 知らない列なので読みません");
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() {
    assertThat(letters(read(folder, "letter_id,weight"))).isEmpty();
    assertThat(letters(read(folder, "letter_id,weight\r\n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void anyLineEndingIsReadAndTheLastMayBeMissing(String end) {
    String rows = "letter_id,weight" + end + "A,1" + end + "B,2";
    assertThat(letters(read(folder, rows))).hasSize(2).isEqualTo(letters(read(folder, rows + end)));
  }

  @Test
  void lineBreaksCommasAndQuotesInsideQuotesAreData() {
    assertThat(letters(read(folder, "letter_id,weight,text\n\" A,\"\"1\"\"\n😀 \",5,\"x\r\ny\"\n")))
        .containsExactly(new Letter("A,\"1\"\n😀", 5, "x\r\ny"));
  }

  @Test
  void quotedEmptyFieldsAreBlank() {
    assertThat(letters(read(folder, "letter_id,weight,text\nA,5,\"\"\n")))
        .containsExactly(new Letter("A", 5, null));
  }

  @Test
  void emptyLinesAndRowsOfNothingButCommasArePassedOverAndStillCounted() {
    String rows = "letter_id,weight,text\nA,1,\n\n,,\n\"\", ,　\n,,,,,\n \nB,2,\n,,\n\n";
    assertThat(letters(read(folder, rows))).extracting(Letter::id).containsExactly("A", "B");
    assertThat(places(read(folder, rows + "C,x,\n"))).containsExactly("11:weight");
  }

  @Test
  void aRowThatSaysSomethingInAnUnknownColumnIsNotPassedOver() {
    assertThat(places(read(folder, "letter_id,weight,メモ\nA,1,\n,,後で\n")))
        .containsExactly("3:letter_id", "3:weight");
  }

  @Test
  void rowsAreCountedAsRecordsWithTheHeaderAsTheFirst() {
    assertThat(places(read(folder, "letter_id,weight,text\nA,1,\"a\nb\nc\"\n\nB,x,\n,,\nC,y,\n")))
        .containsExactly("4:weight", "6:weight");
  }

  @Test
  void everyFaultIsNamedInTheFilesOwnWords() {
    assertThat(faults(read(folder, "手紙番号,weight,text\n,1,\nB,-1,\nC,99,\n")).split("\n"))
        .containsExactly(
            "L.csv:2:手紙番号: 必須の手紙番号が空です; 手紙番号を入力してください",
            "L.csv:3:weight: 「-1」は負の数です; 0以上の整数で入力してください（例 10）",
            "L.csv:4:text: 重い手紙に本文がありません; 本文を入れてください");
  }

  @Test
  void anIdTwiceNamesBothRows() {
    String faults = faults(read(folder, "letter_id,weight\nA,1\nB,2\n A　,x\n"));
    assertThat(faults).contains("L.csv:4:letter_id: 手紙番号「A」が2行目と4行目にあります; ");
    assertThat(faults).contains("L.csv:4:weight: ");
  }

  @Test
  void aMissingRequiredColumnIsNamedOnceAndTheOtherCellsAreStillChecked() {
    assertThat(places(read(folder, "text,letter_id\nx,A\ny,A\n")))
        .containsExactly("1:weight", "3:letter_id");
  }

  @Test
  void aColumnTwiceIsAnErrorEvenUnderItsTwoNames() {
    assertThat(places(read(folder, "letter_id,weight,重さ\nA,1,1\n"))).containsExactly("1:重さ");
  }

  @Test
  void tooFewAndTooManyFieldsAreErrorsButEmptyOnesAtTheEndAreNot() {
    assertThat(places(read(folder, "letter_id,weight,text\nA\nB,1,b,extra\nC,1,c,,\n")))
        .containsExactly("2:-", "3:4列目");
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter_id,weight\nA,1\n\"B,2\nC,3\n", "letter_id,weight\nA,1\n\"B"})
  void anUnclosedQuoteIsNamedWhereItOpens(String content) {
    assertThat(faults(read(folder, content))).startsWith("L.csv:3:letter_id: 引用符 \" が閉じられておらず");
  }

  @Test
  void textAfterAClosingQuoteIsNamedAndFaultsBeforeItToo() {
    assertThat(places(read(folder, "letter_id,weight\nA,x\nB,\"2\"2\n")))
        .containsExactly("2:weight", "3:weight");
  }

  @Test
  void anUnclosedQuoteInTheHeaderIsRefused() {
    assertThat(faults(read(folder, "letter_id,\"weight\nA,1\n"))).startsWith("L.csv:1:-: 引用符");
  }

  @Test
  void aNulIsNamedInEveryCellEvenInUnknownColumns() {
    assertThat(places(read(folder, "letter_id,weight,x,text\nA,1,a\0b,\nB,1,,\0\nC\0,1,,\n")))
        .containsExactly("2:x", "3:text", "4:letter_id");
  }

  @Test
  void windows31jIsReadWhenTheBytesAreNoUtf8() {
    byte[] content = "手紙番号,重さ,本文\nA,1,髙﨑㈱～\n".getBytes(Charset.forName("windows-31j"));
    assertThat(letters(read(folder, content))).containsExactly(new Letter("A", 1, "髙﨑(株)~"));
  }

  @Test
  void aByteOrderMarkIsUtf8AndNoPartOfTheHeader() {
    assertThat(letters(read(folder, "\uFEFFletter_id,weight\nA,1\n"))).hasSize(1);
  }
}
