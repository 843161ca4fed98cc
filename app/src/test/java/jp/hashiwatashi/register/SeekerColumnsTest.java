package jp.hashiwatashi.register;

import static jp.hashiwatashi.register.RegisterTables.faults;
import static jp.hashiwatashi.register.RegisterTables.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.exchange.TableReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeekerColumnsTest {

  private static final String ENGLISH =
      "seeker_id,birth_date,employer_id,moves,home_municipality,max_commute_km,"
          + "relocation_prefectures,occupations_wanted,occupations_experienced,"
          + "industries_experienced,licences,skills,min_monthly_wage,employment_types,"
          + "weekly_hours_min,weekly_hours_max,night_work,available_from,available_until";
  private static final String JAPANESE =
      "求職者番号,生年月日,送出事業主番号,希望形態,居住市区町村コード,通勤可能距離,転居可能都道府県,希望職業,経験職業,"
          + "経験産業,保有資格,スキル,希望月額賃金下限,希望雇用形態,週労働時間下限,週労働時間上限,夜勤可否,就業可能日,就業可能期限";

  @TempDir Path folder;

  private TableReading<SeekerProfile> read(String... lines) {
    return RegisterTables.read(folder, new SeekerColumns(), lines);
  }

  private SeekerProfile row(String header, String cell) {
    return only(read("seeker_id,moves," + header, "S1,TRANSFER,\"" + cell + "\""));
  }

  @Test
  void aWholeRowIsReadUnderEitherNames() {
    String row =
        "S1,昭和45年5月1日,E1,移籍|在籍型出向,１３１０１,30km,13|１４,023-01|０２４ー０２|023,023-01:5|024:12年,"
            + "e|R,L001,経理|ＥＸＣＥＬ,25万円,正社員|PART_TIME,20,40.5,可,R7.4.1,20260331";
    SeekerProfile expected =
        new SeekerProfile(
            "S1",
            LocalDate.of(1970, 5, 1),
            "E1",
            Set.of(Move.TRANSFER, Move.SECONDMENT),
            Municipalities.get().indexOf("13101"),
            30,
            Relocation.NOWHERE.and(13).and(14),
            List.of(
                new OccupationCode(23, 1),
                new OccupationCode(24, 2),
                new OccupationCode(23, OccupationCode.NO_SMALL_GROUP)),
            List.of(
                new OccupationExperience(new OccupationCode(23, 1), 5),
                new OccupationExperience(
                    new OccupationCode(24, OccupationCode.NO_SMALL_GROUP), 12)),
            Set.of(IndustryDivision.E, IndustryDivision.R),
            List.of("L001"),
            List.of("経理", "EXCEL"),
            250_000,
            Set.of(EmploymentType.PERMANENT, EmploymentType.PART_TIME),
            2000,
            4050,
            Answer.YES,
            LocalDate.of(2025, 4, 1),
            LocalDate.of(2026, 3, 31));
    assertThat(only(read(ENGLISH, row))).isEqualTo(expected);
    assertThat(only(read(JAPANESE, row))).isEqualTo(expected);
  }

  @Test
  void whatIsBlankOrAbsentIsNotStated() {
    SeekerProfile absent = only(read("seeker_id,moves", "S1,DEVELOPMENT"));
    assertThat(only(read(ENGLISH, "S1,,,人材育成型出向, ,,||,｜,,,,,,,,,,,"))).isEqualTo(absent);
    assertThat(absent.maxCommuteKm()).isEqualTo(SeekerProfile.NOT_STATED);
    assertThat(absent.relocation()).isEqualTo(Relocation.NOWHERE);
    assertThat(absent.nightWork()).isEqualTo(Answer.NOT_STATED);
    assertThat(absent.occupationsWanted()).isEmpty();
  }

  @Test
  void anywhereIsAStarAlsoBesidePrefectures() {
    assertThat(row("relocation_prefectures", "13|＊").relocation()).isEqualTo(Relocation.ANYWHERE);
  }

  @Test
  void repeatedEntriesCountOnceAtTheirFirstPlace() {
    assertThat(row("occupations_wanted", "024-01|023-01|０２４－０１").occupationsWanted())
        .containsExactly(new OccupationCode(24, 1), new OccupationCode(23, 1));
  }

  @Test
  void anExpiredMunicipalityIsReadWithItsSuccessorsPoint() {
    Municipalities table = Municipalities.get();
    int expired = table.currentSize();
    assertThat(table.isExpired(expired)).isTrue();
    assertThat(row("home_municipality", table.at(expired).code()).homeMunicipality())
        .isEqualTo(expired);
  }

  @Test
  void codesThatLostTheirZeroAreReadWithANotice() {
    TableReading<SeekerProfile> reading =
        RegisterTables.read(
            folder,
            new SeekerColumns(),
            "求職者番号,希望形態,居住市区町村コード,転居可能都道府県",
            "S1,移籍,1101,1|13|２",
            "S2,移籍,01101,01|13");
    SeekerProfile person = ((TableReading.Understood<SeekerProfile>) reading).records().getFirst();
    assertThat(person.homeMunicipality()).isEqualTo(Municipalities.get().indexOf("01101"));
    assertThat(person.relocation().includes(1)).isTrue();
    assertThat(person.relocation().includes(2)).isTrue();
    assertThat(reading.notices())
        .containsExactly(
            "T.csv:2:居住市区町村コード: 「1101」は先頭の 0 が落ちたものとして 01101 と読みました",
            "T.csv:2:転居可能都道府県: 「1」は先頭の 0 が落ちたものとして 01 と読みました、" + "「2」は先頭の 0 が落ちたものとして 02 と読みました");
  }

  @ParameterizedTest
  @CsvSource({
    "birth_date, 2001-02-29, 2月29日",
    "birth_date, 昨日, 2025-04-01",
    "home_municipality, 99999, 市区町村コード",
    "home_municipality, 13, 市区町村コード",
    "max_commute_km, -5, 負の数",
    "max_commute_km, 10.5, 小数",
    "relocation_prefectures, 48, 都道府県コード",
    "relocation_prefectures, 13|00, 都道府県コード",
    "occupations_wanted, 100-01, 中分類",
    "occupations_wanted, 000-01, 中分類",
    "occupations_wanted, 23-1, 職業コード",
    "occupations_wanted, 023-0A, 職業コード",
    "occupations_experienced, 023-01, 年数",
    "occupations_experienced, 023-01:多数, 年数",
    "occupations_experienced, 123-01:5, 中分類",
    "industries_experienced, U, 産業コード",
    "industries_experienced, EE, 産業コード",
    "licences, L999, 資格コード",
    "min_monthly_wage, ▲1, 負の数",
    "min_monthly_wage, 1000000000001, '1,000,000,000,000'",
    "employment_types, 社員, 選べる値",
    "weekly_hours_min, 37.505, 小数",
    "night_work, たまに, 可否",
    "available_from, 令和元年4月30日, 令和元年5月1日",
    "available_until, 2025/2/30, 2月30日",
  })
  void aCellThatSaysNothingSensibleIsNamed(String column, String cell, String part) {
    assertThat(faults(read("seeker_id,moves," + column, "S1,TRANSFER,\"" + cell + "\"")))
        .singleElement()
        .satisfies(
            line -> assertThat(line).startsWith("T.csv:2:" + column + ": ").contains(part, "; "));
  }

  @Test
  void idsAndMovesAreRequired() {
    assertThat(faults(read("seeker_id,moves", " ,転勤", "S2, ", "S3,||")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("T.csv:2:moves: "),
            line -> assertThat(line).startsWith("T.csv:2:seeker_id: "),
            line -> assertThat(line).startsWith("T.csv:3:moves: "),
            line -> assertThat(line).startsWith("T.csv:4:moves: "));
  }

  @Test
  void hoursInTheWrongOrderAreNamed() {
    assertThat(faults(read("seeker_id,moves,weekly_hours_min,weekly_hours_max", "S1,移籍,40.25,40")))
        .singleElement()
        .satisfies(line ->
            assertThat(line)
                .startsWith("T.csv:2:weekly_hours_min: ")
                .contains("weekly_hours_max", "40.25"));
  }

  @Test
  void aHeiseiDayAfterHeiseiIsReadWithANotice() {
    TableReading<SeekerProfile> reading = read("seeker_id,moves,available_from", "S1,移籍,H31.5.1");
    assertThat(only(reading).availableFrom()).isEqualTo(LocalDate.of(2019, 5, 1));
    assertThat(reading.notices()).singleElement().asString().contains("T.csv:2:available_from: ");
  }
}
