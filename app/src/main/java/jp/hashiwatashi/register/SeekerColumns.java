package jp.hashiwatashi.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import jp.hashiwatashi.shared.codes.OccupationCode;
import jp.hashiwatashi.shared.exchange.Column;
import jp.hashiwatashi.shared.exchange.Row;
import jp.hashiwatashi.shared.exchange.RowFaults;
import jp.hashiwatashi.shared.exchange.Shapes;

/** The columns of {@code seekers.csv}: people to be placed, as matching reads them (spec 02, S). */
public final class SeekerColumns extends CodedColumns<SeekerProfile> {

  private final Supplier<LocalDate> day;
  private final Column<SeekerProfile, String> id = key("seeker_id", "求職者番号", SeekerProfile::id);
  private final Column<SeekerProfile, LocalDate> birthDate =
      optional("birth_date", "生年月日", new DayShape(), SeekerProfile::birthDate)
          .explained("年齢制限の確認だけに使い、点数には使わない", "read by the age limit only, never by the score");
  private final Column<SeekerProfile, String> employerId =
      optional("employer_id", "送出事業主番号", RegisterShapes.id(), SeekerProfile::employerId);
  private final Column<SeekerProfile, Set<Move>> moves =
      required("moves", "希望形態", RegisterShapes.moves(), s -> RegisterShapes.listed(s.moves()));
  private final Column<SeekerProfile, Integer> homeMunicipality =
      optional(
          "home_municipality",
          "居住市区町村コード",
          codes().municipality(),
          s -> RegisterShapes.stated(s.homeMunicipality()));
  private final Column<SeekerProfile, Integer> maxCommuteKm =
      optional(
          "max_commute_km",
          "通勤可能距離",
          Shapes.wholeNumber("30", "キロメートル", "キロ", "km", "KM", "Km"),
          s -> RegisterShapes.stated(s.maxCommuteKm()));
  private final Column<SeekerProfile, Relocation> relocation =
      optional(
              "relocation_prefectures",
              "転居可能都道府県",
              Shapes.mapped(
                  Shapes.listOf(codes().prefecture()),
                  SeekerColumns::relocation,
                  SeekerColumns::prefectures),
              s -> s.relocation().isNowhere() ? null : s.relocation())
          .explained("空なら転居しない", "blank: would not move");
  private final Column<SeekerProfile, List<OccupationCode>> wanted =
      optional(
              "occupations_wanted",
              "希望職業",
              Shapes.listOf(codes().occupation()),
              s -> RegisterShapes.listed(s.occupationsWanted()))
          .explained("希望の強い順", "best first");
  private final Column<SeekerProfile, List<OccupationExperience>> experienced =
      optional(
          "occupations_experienced",
          "経験職業",
          Shapes.listOf(codes().experience()),
          s -> RegisterShapes.listed(s.occupationsExperienced()));
  private final Column<SeekerProfile, Set<IndustryDivision>> industries =
      optional(
          "industries_experienced",
          "経験産業",
          RegisterShapes.setOf(codes().industry(), IndustryDivision.class),
          s -> RegisterShapes.listed(s.industriesExperienced()));
  private final Column<SeekerProfile, List<String>> licences =
      optional(
              "licences",
              "保有資格",
              Shapes.listOf(codes().licence()),
              s -> RegisterShapes.listed(s.licences()))
          .explained("空ならなし", "blank: none");
  private final Column<SeekerProfile, List<String>> skills =
      optional(
              "skills",
              "スキル",
              Shapes.listOf(RegisterShapes.words()),
              s -> RegisterShapes.listed(s.skills()))
          .explained("空ならなし", "blank: none");
  private final Column<SeekerProfile, Long> minMonthlyWage =
      optional(
          "min_monthly_wage",
          "希望月額賃金下限",
          Shapes.yen("250000"),
          s -> RegisterShapes.stated(s.minMonthlyWageYen()));
  private final Column<SeekerProfile, Set<EmploymentType>> employmentTypes =
      optional(
          "employment_types",
          "希望雇用形態",
          RegisterShapes.setOf(RegisterShapes.employmentType(), EmploymentType.class),
          s -> RegisterShapes.listed(s.employmentTypes()));
  private final Column<SeekerProfile, Integer> weeklyHoursMin =
      optional(
          "weekly_hours_min",
          "週労働時間下限",
          Shapes.hundredthsOfHours("20"),
          s -> RegisterShapes.stated(s.weeklyHoursMin()));
  private final Column<SeekerProfile, Integer> weeklyHoursMax =
      optional(
          "weekly_hours_max",
          "週労働時間上限",
          Shapes.hundredthsOfHours("40"),
          s -> RegisterShapes.stated(s.weeklyHoursMax()));
  private final Column<SeekerProfile, Boolean> nightWork =
      optional("night_work", "夜勤可否", Shapes.yesNo(), s -> RegisterShapes.answered(s.nightWork()))
          .explained("夜勤ができるか", "whether the person accepts night work");
  private final Column<SeekerProfile, LocalDate> availableFrom =
      optional("available_from", "就業可能日", new DayShape(), SeekerProfile::availableFrom);
  private final Column<SeekerProfile, LocalDate> availableUntil =
      optional("available_until", "就業可能期限", new DayShape(), SeekerProfile::availableUntil)
          .explained("空なら期限なし", "blank: no end");

  /** For rows of no certain day. */
  public SeekerColumns() {
    this(() -> LocalDate.MAX);
  }

  /**
   * @param day nobody is born after it: today, or the matching date
   */
  public SeekerColumns(Supplier<LocalDate> day) {
    this(day, CodeShapes.BY_CODE);
  }

  SeekerColumns(Supplier<LocalDate> day, CodeShapes codes) {
    super("求職者", codes);
    this.day = day;
  }

  @Override
  public Column<SeekerProfile, String> key() {
    return id;
  }

  @Override
  protected void check(Row<SeekerProfile> row, RowFaults<SeekerProfile> faults) {
    RegisterShapes.checkOrder(row, faults, weeklyHoursMin, weeklyHoursMax);
    LocalDate born = row.find(birthDate);
    LocalDate last = day.get();
    if (born != null && born.isAfter(last)) {
      faults.add(birthDate, "生年月日 " + born + " が " + last + " より後の日です", "生年月日を確かめてください");
    }
  }

  @Override
  protected SeekerProfile build(Row<SeekerProfile> row) {
    return new SeekerProfile(
        row.get(id),
        row.find(birthDate),
        row.find(employerId),
        row.get(moves),
        row.get(homeMunicipality, SeekerProfile.NOT_STATED),
        row.get(maxCommuteKm, SeekerProfile.NOT_STATED),
        row.get(relocation, Relocation.NOWHERE),
        row.get(wanted, List.of()),
        row.get(experienced, List.of()),
        row.get(industries, Set.of()),
        row.get(licences, List.of()),
        row.get(skills, List.of()),
        row.get(minMonthlyWage, (long) SeekerProfile.NOT_STATED),
        row.get(employmentTypes, Set.of()),
        row.get(weeklyHoursMin, SeekerProfile.NOT_STATED),
        row.get(weeklyHoursMax, SeekerProfile.NOT_STATED),
        RegisterShapes.answer(row.find(nightWork)),
        row.find(availableFrom),
        row.find(availableUntil));
  }

  private static Relocation relocation(List<Integer> prefectures) {
    Relocation relocation = Relocation.NOWHERE;
    for (int prefecture : prefectures) {
      if (prefecture == PrefectureShape.ANYWHERE) {
        return Relocation.ANYWHERE;
      }
      relocation = relocation.and(prefecture);
    }
    return relocation;
  }

  private static List<Integer> prefectures(Relocation relocation) {
    return relocation.isAnywhere() ? List.of(PrefectureShape.ANYWHERE) : relocation.named();
  }
}
