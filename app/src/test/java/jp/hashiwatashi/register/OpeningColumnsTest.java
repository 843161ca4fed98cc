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
import org.junit.jupiter.params.provider.ValueSource;

class OpeningColumnsTest {

  private static final String ENGLISH =
      "opening_id,employer_id,moves,headcount,filled,occupation,industry,municipality,remote,"
          + "monthly_wage_min,monthly_wage_max,employment_type,weekly_hours,night_work,"
          + "licences_required,licences_welcome,skills_welcome,experience_years,age_min,age_max,"
          + "age_limit_ground,start_on,latest_start_on,months,expires_on";
  private static final String JAPANESE =
      "受入情報番号,事業主番号,受入形態,募集人数,充足人数,職業コード,産業コード,就業場所市区町村コード,在宅勤務,"
          + "月額賃金下限,月額賃金上限,雇用形態,週所定労働時間,夜勤,必要資格,歓迎資格,歓迎スキル,必要経験年数,年齢下限,年齢上限,"
          + "年齢制限事由,就業開始日,最終開始日,出向月数,有効期限";

  @TempDir Path folder;

  private TableReading<OpeningProfile> read(String... lines) {
    return RegisterTables.read(folder, new OpeningColumns(), lines);
  }

  private TableReading<OpeningProfile> row(String header, String cells) {
    return read("opening_id,moves,headcount,occupation," + header, "O1,移籍,2,023," + cells);
  }

  @Test
  void aWholeRowIsReadUnderEitherNames() {
    String row =
        "O1,E9,TRANSFER|人材育成型出向,３人,1,023-01,e,13101,×,250000,\"¥300,000\",有期,38.75,無,"
            + "L001|L002,L003,英会話,3年,18,59歳,３－ｲ,2025/4/1,R7.10.1,12か月,令和8年3月31日";
    OpeningProfile expected =
        new OpeningProfile(
            "O1",
            "E9",
            Set.of(Move.TRANSFER, Move.DEVELOPMENT),
            3,
            1,
            new OccupationCode(23, 1),
            IndustryDivision.E,
            Municipalities.get().indexOf("13101"),
            false,
            250_000,
            300_000,
            EmploymentType.FIXED_TERM,
            3875,
            Answer.NO,
            List.of("L001", "L002"),
            List.of("L003"),
            List.of("英会話"),
            3,
            18,
            59,
            AgeLimitGround.ITEM_3_I,
            LocalDate.of(2025, 4, 1),
            LocalDate.of(2025, 10, 1),
            12,
            LocalDate.of(2026, 3, 31));
    assertThat(only(read(ENGLISH, row))).isEqualTo(expected);
    assertThat(only(read(JAPANESE, row))).isEqualTo(expected);
  }

  @Test
  void whatIsMissingMeansWhatTheSpecSays() {
    OpeningProfile opening = only(row("remote", ""));
    assertThat(opening.filled()).isZero();
    assertThat(opening.remote()).isFalse();
    assertThat(opening.experienceYears()).isZero();
    assertThat(opening.expiresOn()).isNull();
    assertThat(opening.employerId()).isNull();
    assertThat(opening.comparedWageYen()).isEqualTo(OpeningProfile.NOT_STATED);
    assertThat(opening.ageMin()).isEqualTo(OpeningProfile.NOT_STATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3-イ", "3-ロ", "3-ハ", "3-ニ", "３－ロ", "3ーﾊ"})
  void everyLawfulGroundIsKnown(String ground) {
    assertThat(only(row("age_max,age_limit_ground", "59," + ground)).ageLimitGround()).isNotNull();
  }

  @Test
  void aGroundWithoutLimitsIsIgnored() {
    assertThat(only(row("age_limit_ground", "1")).ageLimitGround()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'filled', '3', filled, headcount",
    "'monthly_wage_min,monthly_wage_max', '300000,250000', monthly_wage_min, monthly_wage_max",
    "'age_min,age_max,age_limit_ground', '60,50,1', age_min, age_max",
    "'age_max', '59', age_limit_ground, 例外事由",
    "'age_min,age_limit_ground', '18,', age_limit_ground, 例外事由",
    "'age_max,age_limit_ground', '59,4', age_limit_ground, 3-イ",
    "'age_max,age_limit_ground', '59,3', age_limit_ground, 3-イ",
    "'age_limit_ground', '9', age_limit_ground, 3-イ",
    "'licences_required', 'L001|X', licences_required, 資格コード",
    "'industry', 'e|R', industry, 産業コード",
    "'months', '-1', months, 負の数",
    "'expires_on', '2025-06-31', expires_on, 6月31日",
  })
  void whatDoesNotFitTogetherIsNamed(String header, String cells, String column, String part) {
    assertThat(faults(row(header, cells)))
        .singleElement()
        .satisfies(
            line -> assertThat(line).startsWith("T.csv:2:" + column + ": ").contains(part, "; "));
  }

  @Test
  void requiredCellsAndAHeadcountOfOneAreNamed() {
    assertThat(
            faults(
                read(
                    "opening_id,moves,headcount,occupation",
                    "O1,移籍,0,023",
                    "O2,移籍,,023",
                    "O3,移籍,1,")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("T.csv:2:headcount: "),
            line -> assertThat(line).startsWith("T.csv:3:headcount: "),
            line -> assertThat(line).startsWith("T.csv:4:occupation: "));
  }

  @Test
  void aWrongCellDoesNotHideTheOthers() {
    assertThat(
            faults(
                row(
                    "monthly_wage_min,monthly_wage_max,age_max,expires_on",
                    "x,250000,59,2025-02-29")))
        .hasSize(3);
  }
}
