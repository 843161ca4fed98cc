package jp.hashiwatashi.subsidy.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hashiwatashi.subsidy.claims.Claim.Stage;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Course;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What became of a year's claims, what was left and why; what calendars are told; what may come next. */
class ClaimYearTest {

  private static final LocalDate TODAY = LocalDate.of(2018, 6, 1);
  private static final Map<String, List<String>> CONVERSION =
      Map.of(
          "applied_on", List.of("2017-10-31"),
          "sixth_wage_paid_on", List.of("2017-09-25"),
          "sme", List.of("yes"),
          "productivity", List.of("no"),
          "people", List.of("2"),
          "already_this_year", List.of("0"),
          "no_breach", List.of("yes"));

  private static Claim claim(String course, Map<String, List<String>> texts, Stage at) {
    Course<?> one = Courses.named(course).orElseThrow();
    Answer answer = one.answer(FactTexts.read(one, texts));
    return new Claim(
        1,
        "E1",
        null,
        null,
        null,
        one,
        texts,
        KeptAnswer.of(answer),
        OpenDeadlines.of(answer, at.state(), texts),
        at,
        1,
        "x",
        Instant.EPOCH);
  }

  private static Stage stage(
      ClaimState state, String applied, @Nullable Long decided, @Nullable Long repaid) {
    LocalDate on = applied.isEmpty() ? null : LocalDate.parse(applied);
    return new Stage(state, null, on, null, decided, null, repaid, "理由");
  }

  private static Claim.OpenDeadline next(Claim claim) {
    return Objects.requireNonNull(claim.next());
  }

  @Test
  void sumsAndReasonsStandByEmployerAndYear() {
    List<Claim> claims =
        List.of(
            claim(
                "open-ended-conversion",
                CONVERSION,
                stage(ClaimState.DECIDED, "2017-10-31", 900_000L, null)),
            claim(
                "open-ended-conversion",
                CONVERSION,
                stage(ClaimState.REPAID, "2018-03-31", 960_000L, 60_000L)),
            claim("open-ended-conversion", CONVERSION, stage(ClaimState.ESTIMATED, "", null, null)),
            claim("open-ended-conversion", CONVERSION, stage(ClaimState.LEFT, "", null, null)),
            claim(
                "open-ended-conversion",
                Map.of("applied_on", List.of("2018-02-01"), "no_breach", List.of("no")),
                Stage.FIRST),
            claim("outside-training", Map.of(), Stage.FIRST));
    List<ClaimYear> years = ClaimYear.of(claims, TODAY);
    assertThat(years).extracting(ClaimYear::year).containsExactly(2017, 0);
    ClaimYear year = years.getFirst();
    assertThat(year.claims()).hasSize(5);
    assertThat(year.estimatedYen()).as("without what was left").isEqualTo(2 * 960_000);
    assertThat(year.decidedYen()).isEqualTo(900_000 + 960_000 - 60_000);
    assertThat(year.leftYen()).isEqualTo(2 * 960_000);
    assertThat(year.left())
        .extracting(ClaimYear.Left::why)
        .containsExactly("past", "left", "not-payable");
    assertThat(year.left().getFirst().by()).isEqualTo("2017-11-25");
    assertThat(year.left().get(1).told()).containsExactly("理由");
    assertThat(year.left().get(2).told().getFirst()).contains("第8条または第9条第1項");
    assertThat(year.unseen())
        .extracting(Course::name)
        .containsExactly("continued-employment-65", "work-environment");
    assertThat(years.get(1).unseen()).isEmpty();
  }

  @Test
  void aDeadlineIsOpenUntilItsFactIsKnownOrTheClaimIsFiled() {
    Map<String, List<String>> leave =
        Map.of(
            "plan_filed_on",
            List.of("2016-12-01"),
            "separated_on",
            List.of("2017-01-31"),
            "birth_date",
            List.of("1980-05-05"));
    assertThat(next(claim("job-search-leave", leave, Stage.FIRST)).on()).isEqualTo("2017-07-31");
    var back = new HashMap<>(leave);
    back.put("reemployed_on", List.of("2017-03-01"));
    assertThat(claim("job-search-leave", back, Stage.FIRST).next()).isNull();
    assertThat(next(claim("open-ended-conversion", CONVERSION, Stage.FIRST)).what())
        .isEqualTo("apply_by");
    for (ClaimState state : ClaimState.values()) {
      boolean before = state == ClaimState.ESTIMATED || state == ClaimState.PLAN_CERTIFIED;
      assertThat(
              claim("open-ended-conversion", CONVERSION, stage(state, "2017-10-31", 1L, 1L)).next()
                  != null)
          .as(state.name())
          .isEqualTo(before);
    }
    var breach = new HashMap<>(CONVERSION);
    breach.put("no_breach", List.of("no"));
    assertThat(claim("open-ended-conversion", breach, Stage.FIRST).next()).isNull();
  }

  @Test
  void factsComeBackAsTheyWereKept() {
    Course<?> course = Courses.named("placement-contract").orElseThrow();
    Map<String, List<String>> texts =
        Map.of(
            "plan_filed_on", List.of("2016-12-01"),
            "sme", List.of("no"),
            "fee", List.of("1000000"),
            "special.wage_ratio_percent", List.of("82.5"),
            "special.open_ended", List.of("yes"));
    assertThat(FactTexts.of(course, FactTexts.read(course, texts))).isEqualTo(texts);
    Course<?> measures = Courses.named("continued-employment-65").orElseThrow();
    Map<String, List<String>> several = Map.of("measures", List.of("A65", "C70"));
    assertThat(FactTexts.of(measures, FactTexts.read(measures, several))).isEqualTo(several);
  }

  @Test
  void whatIsRecordedByMistakeGoesBackOneStep() {
    var applied = stage(ClaimState.APPLIED, "2017-10-31", null, null);
    assertThat(StageReading.before(applied)).isEqualTo(Stage.FIRST);
    var certified =
        new Stage(ClaimState.LEFT, LocalDate.of(2017, 5, 1), null, null, null, null, null, "やめる");
    assertThat(StageReading.before(certified).state()).isEqualTo(ClaimState.PLAN_CERTIFIED);
    assertThat(StageReading.before(certified).certifiedOn()).isEqualTo("2017-05-01");
    var repaid = stage(ClaimState.REPAID, "2017-10-31", 5L, 2L);
    assertThat(StageReading.before(repaid))
        .isEqualTo(
            new Stage(
                ClaimState.DECIDED, null, LocalDate.of(2017, 10, 31), null, 5L, null, null, ""));
  }
}
