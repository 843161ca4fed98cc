package jp.hashiwatashi.shared.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.hashiwatashi.shared.exchange.Tables.faults;
import static jp.hashiwatashi.shared.exchange.Tables.places;
import static jp.hashiwatashi.shared.exchange.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadFilesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "504b030414000600, xlsx",
    "d0cf11e0a1b11ae1, xls",
    "255044462d312e37, PDF",
    "1f8b080000000000, gzip",
    "89504e470d0a1a0a, PNG",
    "fffe6c0065007400, UTF-16",
    "feff006c00650074, UTF-16",
    "6c00650074007400, UTF-16",
    "3c68746d6c3e3c74, HTML",
  })
  void whatIsNoTextIsCalledByItsName(String bytes, String name) {
    assertThat(faults(read(folder, HexFormat.of().parseHex(bytes)))).contains(name).contains("CSV");
  }

  @Test
  void textUnderTheEndingOfAWorkbookIsNotWhatTheEndingSays() {
    byte[] text = "letter_id,weight\nA,1\n".getBytes(UTF_8);
    assertThat(faults(read(folder, "L.xlsx", text, 100))).contains("拡張子はExcelのブックですが");
  }

  @Test
  void anEmptyFileAMissingOneAndAFolderAreRefused() throws IOException {
    assertThat(faults(read(folder, ""))).contains("ファイルが空です");
    assertThat(faults(CsvReading.read(folder.resolve("none.csv"), new Letter.Columns())))
        .contains("ファイルがありません");
    Path inside = Files.createDirectory(folder.resolve("d.csv"));
    assertThat(faults(CsvReading.read(inside, new Letter.Columns()))).contains("フォルダー");
  }

  @Test
  void aFileOfBlankLinesHasNoHeader() {
    assertThat(places(read(folder, "\n\n  \n"))).containsExactly("1:letter_id", "1:weight");
  }

  @Test
  void tabsBetweenColumnsAreRecognised() {
    TableReading<Letter> reading = read(folder, "letter_id\tweight\nA\t1\n");

    assertThat(places(reading)).containsExactly("1:-");
    assertThat(faults(reading)).contains("タブで区切られています", "コンマ区切り");
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void semicolonsBetweenColumnsAreRecognised() {
    TableReading<Letter> reading = read(folder, "letter_id;weight\nA;1\n");

    assertThat(places(reading)).containsExactly("1:-");
    assertThat(faults(reading)).contains("セミコロン（;）で区切られています", "コンマ区切り");
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void encodedSurrogatesAloneAreRefusedAsUtf8CellByCell() {
    byte[] content =
        bytes(
            "letter_id,weight,text,x\nA,1,",
            "eda080",
            ",\nB,1,,",
            "edb080",
            "\nC,1,",
            "eda0bdedb880",
            "😀,\n");
    TableReading<Letter> reading = read(folder, content);
    assertThat(places(reading)).containsExactly("2:text", "3:x", "4:text");
    assertThat(faults(reading)).contains("サロゲート");
  }

  @Test
  void aMarkedFileIsUtf8WhateverItsBytes() {
    byte[] content = bytes("\uFEFFletter_id,weight\nA,1\nB", "93fa", ",1\n");
    assertThat(places(read(folder, content))).containsExactly("3:letter_id");
  }

  @Test
  void bytesThatAreNeitherEncodingAreNamedCellByCell() {
    byte[] content = bytes("letter_id,weight,text\nA,1,日本", "ff", "\nB,1,", "fe", "語\n");
    assertThat(places(read(folder, content))).containsExactly("2:text", "3:text");
  }

  @Test
  void surrogatesBesideOtherFaultsMakeItWindows31j() {
    // E3 81 is 縺 and ED A0 80 starts with 鼇: together legal Windows-31J, though no UTF-8.
    byte[] content = "letter_id,weight,text\nA,1,日本語\n".getBytes(Charset.forName("windows-31j"));
    assertThat(new String(content, StandardCharsets.UTF_8)).contains("\uFFFD");
    assertThat(Tables.letters(read(folder, content)).getFirst().text()).isEqualTo("日本語");
  }

  /** Texts in UTF-8 and, at every second place, bytes in hexadecimal. */
  private static byte[] bytes(String... textsAndBytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < textsAndBytes.length; i++) {
      out.writeBytes(
          i % 2 == 0
              ? textsAndBytes[i].getBytes(UTF_8)
              : HexFormat.of().parseHex(textsAndBytes[i]));
    }
    return out.toByteArray();
  }
}
