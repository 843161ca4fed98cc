package jp.hashiwatashi.subsidy.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.law.Fraction;
import jp.hashiwatashi.shared.law.Provision;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Filing;
import jp.hashiwatashi.subsidy.rules.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the courses make of the figures of law, read anew. */
class FiguresTest {

  private static <V> V newest(String name, Function<Map<String, Object>, V> of) {
    return Provision.read("subsidy/" + name, of).newest();
  }

  private static final Leavers LEAVERS = new Leavers(45, 6, 9);
  private static final OlderInsured OLDER = new OlderInsured(60, 1, 1);

  private static Fraction of(long numerator, long denominator) {
    return new Fraction(numerator, denominator);
  }

  @Test
  void thePlacementContractIsAsItsSourceHasIt() {
    assertThat(newest("placement-contract", PlacementContract.Figures::of))
        .isEqualTo(
            new PlacementContract.Figures(
                LEAVERS,
                new BySize<>(
                    new PlacementContract.ByAge(of(1, 2), of(2, 3)),
                    new PlacementContract.ByAge(of(1, 4), of(1, 3))),
                new BySize<>(
                    new PlacementContract.ByAge(of(2, 3), of(4, 5)),
                    new PlacementContract.ByAge(of(1, 3), of(2, 5))),
                new PlacementContract.Special(of(1, 2), 5, 80),
                of(2, 3),
                300_000,
                3,
                10_000));
  }

  @Test
  void theOtherCoursesOfLabourMobilityAreAsTheirSourceHasThem() {
    assertThat(newest("job-search-leave", JobSearchLeave.Figures::of))
        .isEqualTo(new JobSearchLeave.Figures(LEAVERS, new BySize<>(8_000L, 5_000L), 1, 180));
    assertThat(newest("outside-training", OutsideTraining.Figures::of))
        .isEqualTo(new OutsideTraining.Figures(of(2, 3), 300_000));
    assertThat(newest("early-hiring", EarlyHiring.Figures::of))
        .isEqualTo(new EarlyHiring.Figures(3, 6, 300_000, 400_000, 12, 400_000));
    assertThat(new PlacementContractStart().law().newest()).isEqualTo(100_000);
  }

  @Test
  void theCoursesOfOlderPeopleAreAsTheirSourceHasThem() {
    assertThat(newest("work-environment", WorkEnvironment.Figures::of))
        .isEqualTo(
            new WorkEnvironment.Figures(
                2,
                1,
                OLDER,
                new BySize<>(
                    new ByProductivity<>(of(60, 100), of(75, 100)),
                    new ByProductivity<>(of(45, 100), of(60, 100))),
                new ByProductivity<>(285_000L, 360_000L),
                10_000_000,
                300_000,
                3,
                2));
    assertThat(newest("open-ended-conversion", OpenEndedConversion.Figures::of))
        .isEqualTo(
            new OpenEndedConversion.Figures(
                2,
                1,
                1,
                new BySize<>(
                    new ByProductivity<>(480_000L, 600_000L),
                    new ByProductivity<>(380_000L, 480_000L)),
                10,
                2,
                50,
                LocalDate.of(2013, 4, 1),
                5,
                6,
                11));
    for (var version :
        Provision.read("subsidy/continued-employment-65", MeasureSums::of).versions()) {
      assertThat(version.value().terms()).isEqualTo(new MeasureSums.Terms(2, 1, OLDER, 65, 60));
      assertThat(version.value().terms().mostTo65()).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A65, 0, 4, 65歳への定年の引上げ（引上げ5年未満）、60歳以上の被保険者1～2人, 200000",
    "A65, 2, 5, 65歳への定年の引上げ（引上げ5年以上）、60歳以上の被保険者1～2人, 300000",
    "A66, 3, 4, 66歳以上への定年の引上げ（引上げ5年未満）、60歳以上の被保険者3～9人, 300000",
    "B, 9, 0, 定年の定めの廃止、60歳以上の被保険者3～9人, 1200000",
    "B, 10, 9, 定年の定めの廃止、60歳以上の被保険者10人以上, 1450000",
    "C66_69, 10, 3, 希望者全員を66～69歳まで継続雇用する制度（引上げ4年未満）、60歳以上の被保険者10人以上, 200000",
    "C66_69, 10, 4, 希望者全員を66～69歳まで継続雇用する制度（引上げ4年以上）、60歳以上の被保険者10人以上, 750000",
    "C70, 1, 5, 希望者全員を70歳以上まで継続雇用する制度（引上げ5年以上）、60歳以上の被保険者1～2人, 250000"
  })
  void aCellOfTheTableIsFoundByPeopleAndYears(
      String measure, long people, long years, String label, long yen) {
    assertThat(newest("continued-employment-65", MeasureSums::of).sum(measure, people, years))
        .isEqualTo(new MeasureSums.Sum(label, yen));
  }

  @ParameterizedTest
  @CsvSource({
    "A65, 65歳への定年の引上げ, 1000000, RETIREMENT_AGE",
    "A66, 66歳以上への定年の引上げ, 1200000, RETIREMENT_AGE",
    "B, 定年の定めの廃止, 1200000, NONE",
    "C66_69, 希望者全員を66～69歳まで継続雇用する制度, 600000, CONTINUED",
    "C70, 希望者全員を70歳以上まで継続雇用する制度, 800000, CONTINUED"
  })
  void beforeMay2017ASumIsTheSameForAll(
      String measure, String label, long yen, MeasureSums.Raise later) {
    var law = Provision.read("subsidy/continued-employment-65", MeasureSums::of);
    MeasureSums flat = law.versions().getFirst().value();
    assertThat(flat.sum(measure, 200, 9)).isEqualTo(new MeasureSums.Sum(label, yen));
    assertThat(flat.raiseOf(measure)).isEqualTo(MeasureSums.Raise.NONE);
    assertThat(law.newest().raiseOf(measure)).isEqualTo(later);
  }

  @Test
  void ofTwoMeasuresOfTheSameSumTheFirstIsPaid() {
    MeasureSums table = newest("continued-employment-65", MeasureSums::of);
    var one = new MeasureSums.Sum("一つ目", 1);
    assertThat(table.goesBefore(one, new MeasureSums.Sum("二つ目", 1))).isFalse();
    assertThat(table.goesBefore(new MeasureSums.Sum("二つ目", 2), one)).isTrue();
  }

  /** Built anew: the words with their figures, in the order of the source. */
  @Test
  void theFiguresOfRequirementsStandInTheirWords() {
    assertThat(
            Stream.of(
                    new PlacementContractStart(),
                    new PlacementContract(),
                    new JobSearchLeave(),
                    new OutsideTraining(),
                    new EarlyHiring(),
                    new ContinuedEmployment(),
                    new WorkEnvironment(),
                    new OpenEndedConversion())
                .map(FiguresTest::unmetAndAssumed)
                .collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            placement-contract-start: assumed 2
            placement-contract: assumed 2
            job-search-leave: 求職活動のための休暇を1日以上与えた; assumed 1
            outside-training: assumed 2
            early-hiring: assumed 1
            continued-employment-65: 支給申請日の前日に、1年以上継続して雇用している60歳以上の雇用保険被保険者が1人以上いる; assumed 1
            work-environment: 1年以上雇用している60歳以上の人が、措置の対象に1人以上いる; assumed 3
            open-ended-conversion: 転換した人が1人以上いる; assumed 5\
            """);
  }

  private static String unmetAndAssumed(Course<?> course) {
    var none = new Facts.Builder();
    LocalDate day = course.law().versions().getLast().through();
    none.with(course.selectingDay(), day);
    for (Fact<?> fact : course.facts()) {
      if (fact.kind() == Fact.Kind.COUNT
          && List.of("days", "people", "insured_60_plus").contains(fact.name())) {
        none.with(Fact.count(fact.name(), fact.label()), 0L);
      }
    }
    Facts facts = none.build();
    List<String> unmet =
        course.answer(facts) instanceof Answer.NotPayable not
            ? not.unmet().stream().map(Requirement::wording).toList()
            : List.of();
    return course.name()
        + ": "
        + unmet.stream().map(one -> one + "; ").collect(Collectors.joining())
        + "assumed "
        + course.assumable(facts).size();
  }

  @Test
  void aContractsPeriodIsCountedFromADayOfTheLaw() {
    var course = new OpenEndedConversion();
    assertThat(course.assumable(new Facts.Builder().build()))
        .extracting(Requirement::wording)
        .contains(
            "平成25年4月1日以後に結んだ契約の期間は、通算5年以内である",
            "転換した人は、転換の日に50歳以上で定年に達していない有期契約労働者である",
            "計画を始める2か月前までに提出し、認定を受けた",
            "転換後6か月以上雇用し、その6か月分の賃金を支払った（働いた日が11日に満たない月は数えない）");
  }

  @ParameterizedTest
  @CsvSource({
    "placement-contract-start, 再就職支援奨励金 職業紹介事業者への委託（委託開始申請分）, NOT_NAMED",
    "placement-contract, 再就職支援奨励金 職業紹介事業者への委託（再就職実現申請分）, NOT_NAMED",
    "job-search-leave, 再就職支援奨励金 求職活動のための休暇, NOT_NAMED",
    "outside-training, 再就職支援奨励金 教育訓練施設等への委託訓練, NOT_NAMED",
    "early-hiring, 受入れ人材育成支援奨励金 早期雇入れ支援, NOT_NAMED",
    "continued-employment-65, 65歳超雇用推進助成金 65歳超継続雇用促進コース, MAIN_ESTABLISHMENT",
    "work-environment, 65歳超雇用推進助成金 高年齢者雇用環境整備支援コース, MAIN_ESTABLISHMENT_OR_MEASURE",
    "open-ended-conversion, 65歳超雇用推進助成金 高年齢者無期雇用転換コース, MAIN_ESTABLISHMENT_OR_MEASURE"
  })
  void eachCourseHasItsNameAndTheCounterOfItsSource(String name, String title, Filing filing) {
    Course<?> course = Courses.named(name).orElseThrow();
    assertThat(course.title()).isEqualTo(title);
    assertThat(course.filing()).isEqualTo(filing);
  }
}
