package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;

/** The columns of {@code openings.csv}: receiving needs, as matching reads them (spec 02, O). */
public final class OpeningColumns extends CodedColumns<OpeningProfile> {

  private final Column<OpeningProfile, String> id = key("opening_id", "受入情報番号", OpeningProfile::id);
  private final Column<OpeningProfile, String> employerId =
      optional("employer_id", "事業主番号", RegisterShapes.id(), OpeningProfile::employerId);
  private final Column<OpeningProfile, Set<Move>> moves =
      required("moves", "受入形態", RegisterShapes.moves(), o -> RegisterShapes.listed(o.moves()));
  private final Column<OpeningProfile, Integer> headcount =
      required(
              "headcount",
              "募集人数",
              Shapes.wholeNumber("1", "人", "名"),
              o -> RegisterShapes.stated(o.headcount()))
          .explained("1以上", "1 or more");
  private final Column<OpeningProfile, Integer> filled =
      optional(
              "filled",
              "充足人数",
              Shapes.wholeNumber("0", "人", "名"),
              o -> RegisterShapes.stated(o.filled()))
          .explained("募集人数以下。空なら0", "at most the headcount; blank: 0");
  private final Column<OpeningProfile, OccupationCode> occupation =
      required("occupation", "職業コード", codes().occupation(), OpeningProfile::occupation);
  private final Column<OpeningProfile, IndustryDivision> industry =
      optional("industry", "産業コード", codes().industry(), OpeningProfile::industry);
  private final Column<OpeningProfile, Integer> municipality =
      optional(
          "municipality",
          "就業場所市区町村コード",
          codes().municipality(),
          o -> RegisterShapes.stated(o.municipality()));
  private final Column<OpeningProfile, Boolean> remote =
      optional("remote", "在宅勤務", Shapes.yesNo(), OpeningProfile::remote)
          .explained("空なら否", "blank: false");
  private final Column<OpeningProfile, Long> wageMin =
      optional(
          "monthly_wage_min",
          "月額賃金下限",
          Shapes.yen("250000"),
          o -> RegisterShapes.stated(o.monthlyWageMinYen()));
  private final Column<OpeningProfile, Long> wageMax =
      optional(
          "monthly_wage_max",
          "月額賃金上限",
          Shapes.yen("300000"),
          o -> RegisterShapes.stated(o.monthlyWageMaxYen()));
  private final Column<OpeningProfile, EmploymentType> employmentType =
      optional(
          "employment_type",
          "雇用形態",
          RegisterShapes.employmentType(),
          OpeningProfile::employmentType);
  private final Column<OpeningProfile, Integer> weeklyHours =
      optional(
          "weekly_hours",
          "週所定労働時間",
          Shapes.hundredthsOfHours("40"),
          o -> RegisterShapes.stated(o.weeklyHours()));
  private final Column<OpeningProfile, Boolean> nightWork =
      optional("night_work", "夜勤", Shapes.yesNo(), o -> RegisterShapes.answered(o.nightWork()))
          .explained("夜勤があるか", "whether there is night work");
  private final Column<OpeningProfile, List<String>> licencesRequired =
      optional(
              "licences_required",
              "必要資格",
              Shapes.listOf(codes().licence()),
              o -> RegisterShapes.listed(o.licencesRequired()))
          .explained("すべて必要", "all of them");
  private final Column<OpeningProfile, List<String>> licencesWelcome =
      optional(
          "licences_welcome",
          "歓迎資格",
          Shapes.listOf(codes().licence()),
          o -> RegisterShapes.listed(o.licencesWelcome()));
  private final Column<OpeningProfile, List<String>> skillsWelcome =
      optional(
          "skills_welcome",
          "歓迎スキル",
          Shapes.listOf(RegisterShapes.words()),
          o -> RegisterShapes.listed(o.skillsWelcome()));
  private final Column<OpeningProfile, Integer> experienceYears =
      optional(
              "experience_years",
              "必要経験年数",
              Shapes.wholeNumber("3", "年以上", "年"),
              o -> RegisterShapes.stated(o.experienceYears()))
          .explained("空なら0", "blank: 0");
  private final Column<OpeningProfile, Integer> ageMin =
      optional(
              "age_min",
              "年齢下限",
              Shapes.wholeNumber("18", "歳以上", "歳", "才"),
              o -> RegisterShapes.stated(o.ageMin()))
          .explained("年齢制限事由が必要", "needs age_limit_ground");
  private final Column<OpeningProfile, Integer> ageMax =
      optional(
              "age_max",
              "年齢上限",
              Shapes.wholeNumber("59", "歳以下", "歳", "才"),
              o -> RegisterShapes.stated(o.ageMax()))
          .explained("年齢制限事由が必要", "needs age_limit_ground");
  private final Column<OpeningProfile, AgeLimitGround> ground =
      optional(
              "age_limit_ground",
              "年齢制限事由",
              RegisterShapes.ageLimitGround(),
              OpeningProfile::ageLimitGround)
          .explained("年齢の上限も下限もなければ使わない", "not used without an age limit");
  private final Column<OpeningProfile, LocalDate> startOn =
      optional("start_on", "就業開始日", new DayShape(), OpeningProfile::startOn);
  private final Column<OpeningProfile, LocalDate> latestStartOn =
      optional("latest_start_on", "最終開始日", new DayShape(), OpeningProfile::latestStartOn);
  private final Column<OpeningProfile, Integer> months =
      optional(
          "months",
          "出向月数",
          Shapes.wholeNumber("12", "か月", "ヶ月", "ケ月", "カ月", "ヵ月", "箇月", "月"),
          o -> RegisterShapes.stated(o.months()));
  private final Column<OpeningProfile, LocalDate> expiresOn =
      optional("expires_on", "有効期限", new DayShape(), OpeningProfile::expiresOn)
          .explained("空なら期限なし", "blank: no expiry");

  public OpeningColumns() {
    this(CodeShapes.BY_CODE);
  }

  OpeningColumns(CodeShapes codes) {
    super("受入情報", codes);
  }

  @Override
  public Column<OpeningProfile, String> key() {
    return id;
  }

  @Override
  protected void check(Row<OpeningProfile> row, RowFaults<OpeningProfile> faults) {
    Integer asked = row.find(headcount);
    Integer taken = row.find(filled);
    if (asked != null && asked < 1) {
      faults.add(headcount, "募集人数が 0 です", "1 以上にするか、この行を消してください");
    }
    if (asked != null && taken != null && taken > asked) {
      faults.add(
          filled,
          "充足人数（filled）" + taken + " が募集人数（headcount）" + asked + " を超えています",
          "充足人数を募集人数以下にしてください");
    }
    RegisterShapes.checkOrder(row, faults, wageMin, wageMax);
    RegisterShapes.checkOrder(row, faults, ageMin, ageMax);
    boolean limited = row.find(ageMin) != null || row.find(ageMax) != null;
    if (limited && row.isBlank(ground)) {
      faults.add(
          ground,
          "年齢制限（age_min・age_max）があるのに、年齢制限事由がありません",
          "例外事由を 1、2、3-イ、3-ロ、3-ハ、3-ニ から入れるか、年齢の上限と下限を消してください");
    }
  }

  @Override
  protected OpeningProfile build(Row<OpeningProfile> row) {
    int youngest = row.get(ageMin, OpeningProfile.NOT_STATED);
    int oldest = row.get(ageMax, OpeningProfile.NOT_STATED);
    boolean limited = youngest != OpeningProfile.NOT_STATED || oldest != OpeningProfile.NOT_STATED;
    return new OpeningProfile(
        row.get(id),
        row.find(employerId),
        row.get(moves),
        row.get(headcount),
        row.get(filled, 0),
        row.get(occupation),
        row.find(industry),
        row.get(municipality, OpeningProfile.NOT_STATED),
        row.get(remote, false),
        row.get(wageMin, (long) OpeningProfile.NOT_STATED),
        row.get(wageMax, (long) OpeningProfile.NOT_STATED),
        row.find(employmentType),
        row.get(weeklyHours, OpeningProfile.NOT_STATED),
        RegisterShapes.answer(row.find(nightWork)),
        row.get(licencesRequired, List.of()),
        row.get(licencesWelcome, List.of()),
        row.get(skillsWelcome, List.of()),
        row.get(experienceYears, 0),
        youngest,
        oldest,
        limited ? row.find(ground) : null,
        row.find(startOn),
        row.find(latestStartOn),
        row.get(months, OpeningProfile.NOT_STATED),
        row.find(expiresOn));
  }
}
