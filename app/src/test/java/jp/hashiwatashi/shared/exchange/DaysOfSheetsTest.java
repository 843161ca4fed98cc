package jp.hashiwatashi.shared.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.hashiwatashi.register.SeekerColumns;
import jp.hashiwatashi.register.SeekerProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in workbooks, which are numbers with a format. */
class DaysOfSheetsTest {

  @TempDir Path folder;

  private TableReading<SeekerProfile> read(String properties, String cell, String... formats)
      throws Exception {
    String rows =
        "<row r=\"1\">"
            + Book.text("A1", "seeker_id")
            + Book.text("B1", "moves")
            + Book.text("C1", "生年月日")
            + "</row><row r=\"2\">"
            + Book.text("A2", "S1")
            + Book.text("B2", "移籍")
            + cell
            + "</row>";
    Book book =
        Book.empty()
            .sheet(Book.SHEET, rows)
            .sheets(properties, "<sheet name=\"人\" r:id=\"r0\"/>")
            .formats(formats);
    Path file = java.nio.file.Files.write(folder.resolve("S.xlsx"), book.bytes());
    return FileReading.start(file, "S.xlsx", new SeekerColumns(), Runnable::run).finish();
  }

  private static @Nullable LocalDate day(TableReading<SeekerProfile> reading) {
    assertThat(reading).isInstanceOf(TableReading.Understood.class);
    return ((TableReading.Understood<SeekerProfile>) reading).records().getFirst().birthDate();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "61, 1900-03-01",
    "25569, 1970-01-01",
    "45748, 2025-04-01",
    "2958465, 9999-12-31"
  })
  void serialsOfThe1900SystemAreTheDaysThatExcelShows(String serial, LocalDate day)
      throws Exception {
    String cell = "<c r=\"C2\" s=\"1\"><v>" + serial + "</v></c>";
    assertThat(day(read("", cell, "0", "14"))).isEqualTo(day);
  }

  @Test
  void serialsOfThe1904SystemAre1462DaysLater() throws Exception {
    String cell = "<c r=\"C2\" s=\"1\"><v>45748</v></c>";
    assertThat(day(read(" date1904=\"1\"", cell, "0", "yyyy/mm/dd")))
        .isEqualTo(LocalDate.of(2029, 4, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14",
        "22",
        "27",
        "30",
        "36",
        "50",
        "58",
        "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;",
        "[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "m/d;@",
        "mmm-yy",
        "[赤]ge.m.d"
      })
  void formatsOfDaysAreKnown(String format) throws Exception {
    String cell = "<c r=\"C2\" s=\"1\"><v>45748.5</v></c>";
    TableReading<SeekerProfile> reading = read("", cell, "0", format);
    assertThat(day(reading)).isEqualTo(LocalDate.of(2025, 4, 1));
    assertThat(reading.notices())
        .containsExactly("S.xlsx［人］:2:生年月日（C列）: 時刻は読まず、日付を 2025-04-01 と読みました");
  }

  @ParameterizedTest
  @ValueSource(strings = {"General", "0.00E+00", "#,##0", "h:mm", "[h]:mm:ss", "45", "[Red]0", "@"})
  void formatsOfNumbersAreNoDays(String format) throws Exception {
    String cell = "<c r=\"C2\" s=\"1\"><v>45748</v></c>";
    TableReading<SeekerProfile> reading = read("", cell, "0", format);
    assertThat(day(reading)).isEqualTo(LocalDate.of(2025, 4, 1));
    assertThat(reading.notices())
        .containsExactly("S.xlsx［人］:2:生年月日（C列）: 書式のない数 45748 をExcelの日付として 2025-04-01 と読みました");
  }

  @ParameterizedTest
  @CsvSource({"20250401, 2025-04-01", "19700101, 1970-01-01"})
  void eightDigitsAreADayInWriting(String number, LocalDate day) throws Exception {
    assertThat(day(read("", "<c r=\"C2\"><v>" + number + "</v></c>"))).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r='C2'><v>2025</v></c>",
        "<c r='C2' s='1'><v>60</v></c>",
        "<c r='C2' s='1'><v>0</v></c>",
        "<c r='C2' s='1'><v>-1</v></c>",
        "<c r='C2' s='1'><v>2958466</v></c>"
      })
  void aYearAloneAndDaysThatThereAreNotAreRefused(String cell) throws Exception {
    TableReading<SeekerProfile> reading = read("", cell.replace('\'', '"'), "0", "14");
    assertThat(reading).isInstanceOf(TableReading.Refused.class);
    assertThat(((TableReading.Refused<SeekerProfile>) reading).faults())
        .extracting(TableFault::column)
        .isEqualTo(List.of("生年月日（C列）"));
  }

  @Test
  void aDayInIsoFormIsReadAsItStands() throws Exception {
    assertThat(day(read("", "<c r=\"C2\" t=\"d\"><v>2025-04-01T00:00:00</v></c>")))
        .isEqualTo(LocalDate.of(2025, 4, 1));
  }
}
