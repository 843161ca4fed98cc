package jp.hashiwatashi.subsidy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hashiwatashi.shared.law.Provision.Version;
import jp.hashiwatashi.subsidy.cases.CaseReading;
import jp.hashiwatashi.subsidy.cases.SubsidyCase;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import jp.hashiwatashi.subsidy.rules.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What files assume and the screen asks for, over all cases of {@code subsidy/cases}. */
class AssumedTest {

  static List<Course<?>> courses() {
    return Courses.ALL;
  }

  private static List<Facts> cases(Course<?> course) throws Exception {
    List<String> rows = new ArrayList<>();
    for (var row : SubsidyCaseTexts.rows(course.name())) {
      rows.add(SubsidyCaseTexts.one(course, row, "" + rows.size()));
    }
    return CaseReading.read(("[" + String.join(",", rows) + "]").getBytes(UTF_8)).stream()
        .map(SubsidyCase::facts)
        .toList();
  }

  private static <T> Facts with(Course<?> course, Facts facts, Fact<T> fact, Object value) {
    var more = new Facts.Builder();
    for (Fact<?> one : course.facts()) {
      facts.find(one).ifPresent(old -> put(more, one, old));
      if (facts.hasGroup(one.group())) {
        more.withGroup(one.group());
      }
    }
    put(more, fact, value);
    return more.build();
  }

  @SuppressWarnings("unchecked") // of the fact's own type
  private static <T> void put(Facts.Builder facts, Fact<?> fact, T value) {
    facts.with((Fact<T>) fact, value);
  }

  private static Optional<Long> yen(Answer answer) {
    return answer instanceof Answer.Payable payable ? Optional.of(payable.yen()) : Optional.empty();
  }

  private static boolean hasRule(Course<?> course, Facts facts) {
    return facts
        .find(course.selectingDay())
        .filter(day -> course.law().on(day) instanceof Version<?>)
        .isPresent();
  }

  /** Yes is no more assumed, no speaks against it; without a chosen law neither does. */
  @ParameterizedTest
  @MethodSource("courses")
  void whatIsAssumedIsDecidedByWhoeverAnswersIt(Course<?> course) throws Exception {
    for (Facts facts : cases(course)) {
      Answer silent = course.answer(facts);
      boolean judged = hasRule(course, facts);
      assertThat(silent.assumed()).isEqualTo(course.assumable(facts));
      for (Requirement asked : course.assumable(facts)) {
        Facts yes = with(course, facts, asked.asked(), true);
        Answer agreed = course.answer(yes);
        assertThat(agreed).hasSameClassAs(silent);
        assertThat(yen(agreed)).isEqualTo(yen(silent));
        assertThat(agreed.assumed()).doesNotContain(asked).hasSize(silent.assumed().size() - 1);
        assertThat(course.met(yes).contains(asked)).isEqualTo(judged);
        assertThat(course.met(facts)).doesNotContain(asked);
        Answer denied = course.answer(with(course, facts, asked.asked(), false));
        assertThat(denied.assumed()).isEqualTo(agreed.assumed());
        assertThat(denied instanceof Answer.NotPayable not && not.unmet().contains(asked))
            .isEqualTo(judged);
      }
    }
  }

  /** What is met, unmet or still open is each requirement, once. */
  @ParameterizedTest
  @MethodSource("courses")
  void whatIsMetIsToldInTheOrderOfTheSource(Course<?> course) throws Exception {
    for (Facts facts : cases(course)) {
      switch (course.answer(facts)) {
        case Answer.Payable payable ->
            assertThat(course.met(facts))
                .isNotNull()
                .doesNotContainAnyElementsOf(payable.assumed());
        case Answer.NotPayable not ->
            assertThat(course.met(facts))
                .doesNotContainAnyElementsOf(not.unmet())
                .doesNotContainAnyElementsOf(not.assumed());
        case Answer.FactsNeeded needed ->
            assertThat(course.met(facts)).doesNotContainAnyElementsOf(needed.assumed());
        case Answer.NoRuleKnown none -> assertThat(course.met(facts)).isEmpty();
      }
    }
  }

  @Test
  void whatIsMetIsNamed() throws Exception {
    Course<?> course = Courses.named("early-hiring").orElseThrow();
    Facts late =
        CaseReading.read(
                """
                [{"id": "1", "scheme": "early-hiring", "facts": {"plan_filed_on": "2016-12-01",
                  "certificate": true, "separated_on": "2017-01-31", "hired_on": "2017-05-01",
                  "open_ended": true}}]
                """
                    .getBytes(UTF_8))
            .getFirst()
            .facts();
    assertThat(course.met(late).stream().map(Requirement::wording))
        .satisfiesExactly(
            one -> assertThat(one).contains("対象者である"), two -> assertThat(two).contains("期間の定めのない"));
  }

  @ParameterizedTest
  @MethodSource("courses")
  void noCourseHasTwoFactsOrRequirementsOfOneName(Course<?> course) {
    assertThat(course.facts()).extracting(Fact::name).doesNotHaveDuplicates();
    Facts none = new Facts.Builder().build();
    assertThat(course.answer(none))
        .isInstanceOfSatisfying(
            Answer.FactsNeeded.class,
            needed -> {
              assertThat(needed.missing()).contains(course.selectingDay());
              assertThat(needed.assumed())
                  .isNotEmpty()
                  .extracting(Requirement::wording)
                  .doesNotHaveDuplicates();
              assertThat(needed.deadlines()).isEmpty();
            });
  }

  /** They are kept with claims: none is ever called otherwise. */
  @ParameterizedTest
  @CsvSource({
    "placement-contract-start,on_list support_entrusted",
    "placement-contract,on_list support_entrusted",
    "job-search-leave,on_list",
    "outside-training,on_list training_entrusted",
    "early-hiring,employment_will_last",
    "continued-employment-65,insured_as_required",
    "work-environment,plan_certified carried_out_as_planned costs_paid_in_time",
    "open-ended-conversion,"
        + "fixed_term_and_of_age plan_certified scheme_in_rules contracts_within_limit kept_and_paid"
  })
  void whatTheScreenAsksKeepsItsName(String name, String asked) {
    Course<?> course = Courses.named(name).orElseThrow();
    assertThat(course.screenFacts())
        .extracting(Fact::name)
        .containsExactlyElementsOf(Stream.of(asked.split(" ")).map("assumed."::concat).toList());
    assertThat(course.facts()).doesNotContainAnyElementsOf(course.screenFacts());
    assertThat(course.allFacts())
        .containsExactlyElementsOf(
            Stream.concat(course.facts().stream(), course.screenFacts().stream()).toList());
  }
}
