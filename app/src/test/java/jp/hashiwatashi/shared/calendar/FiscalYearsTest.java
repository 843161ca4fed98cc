package jp.hashiwatashi.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearsTest {

  @ParameterizedTest
  @CsvSource({
    "令和8年度, 2026",
    "Ｒ８, 2026",
    "令8年, 2026",
    "令和8度, 2026",
    "2026年度, 2026",
    "FY 2026, 2026",
    "2026, 2026",
    "令和元年度, 2019",
    "平成31年度, 2019",
    "昭和元年度, 1926",
    "大正15年度, 1926",
    "明治6年度, 1873",
    "1873, 1873",
    "2117, 2117",
    "令和99年度, 2117",
    "2026年度（令和8年度）, 2026",
    "令和8年度(2026年度), 2026",
  })
  void aFiscalYearIsNamedByTheYearItStartsIn(String text, int year) {
    assertThat(FiscalYears.read(text)).isEqualTo(new FiscalYears.Understood(year, null));
  }

  @ParameterizedTest
  @CsvSource({
    "平成32年度, 2020, 平成は平成31年4月30日までです。令和2年度と読みました",
    "S64, 1989, 昭和は昭和64年1月7日までです。平成元年度と読みました",
  })
  void aYearThatBeganAfterItsEraIsAcceptedWithANotice(String text, int year, String notice) {
    assertThat(FiscalYears.read(text)).isEqualTo(new FiscalYears.Understood(year, notice));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 年度がありません",
    "26, 2桁の年では、和暦か西暦か決まりません",
    "FY26, 2桁の年では、和暦か西暦か決まりません",
    "令和0年度, 年度ではありません",
    "令和100年度, 年度ではありません",
    "令和年度, 年度ではありません",
    "来年度, 年度ではありません",
    "x1, 年度ではありません",
    "20a6, 年度ではありません",
    "20/6, 年度ではありません",
    "20:6, 年度ではありません",
    "年度, 年度ではありません",
    "12345, 年度ではありません",
    "R12345, 年度ではありません",
    "1872, 読める年度は 1873 から 2117 までです",
    "2118, 読める年度は 1873 から 2117 までです",
    "明治5年度, 明治5年度までは読めません",
    "2026年度（令和9年度）, 2026年度は令和8年度です。西暦か和暦が違います",
    "2026年度（来年度）, 年度ではありません",
    "来年度（2026年度）, 年度ではありません",
    "(2026), 年度ではありません",
    "2026(, 年度ではありません",
  })
  void whatNamesNoFiscalYearSaysWhy(String text, String what) {
    assertThat(FiscalYears.read(text)).isEqualTo(new FiscalYears.NoYear(what));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2025",
    "2026-04-01, 2026",
    "2026-12-31, 2026",
    "2027-01-01, 2026",
    "2024-02-29, 2023"
  })
  void aDayLiesInTheFiscalYearFromAprilToMarch(LocalDate day, int year) {
    assertThat(FiscalYears.of(day)).isEqualTo(year);
  }

  @Test
  void everyYearIsReadFromWhatIsShown() {
    assertThat(FiscalYears.onScreen(2026)).isEqualTo("2026年度（令和8年度）");
    assertThat(FiscalYears.inEraForm(2019)).isEqualTo("令和元年度");
    assertThat(FiscalYears.inEraForm(2018)).isEqualTo("平成30年度");
    for (int year = 1873; year <= 2117; year++) {
      var read = new FiscalYears.Understood(year, null);
      assertThat(FiscalYears.read(FiscalYears.onScreen(year))).isEqualTo(read);
      assertThat(FiscalYears.read(FiscalYears.inEraForm(year))).isEqualTo(read);
    }
  }
}
