package jp.hashiwatashi.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import jp.hashiwatashi.Seeds;
import jp.hashiwatashi.shared.law.Provision.Version;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every answer, over facts drawn at random. */
class AnswersTest {

  private static final LocalDate FIRST = LocalDate.of(2016, 9, 1);

  static List<Course<?>> courses() {
    return Courses.ALL;
  }

  /** The facts of a case being drawn; the builder checks each value's type, the drawing does not. */
  private static final class Draw {
    private final RandomGenerator random;
    private final double known;

    Draw(RandomGenerator random, double known) {
      this.random = random;
      this.known = known;
    }

    Facts facts(Course<?> course) {
      var facts = new Facts.Builder();
      for (Fact<?> fact : course.facts()) {
        if (random.nextDouble() < known) {
          with(facts, fact, value(fact));
        }
      }
      return facts.build();
    }

    Object value(Fact<?> fact) {
      return switch (fact.kind()) {
        case DAY ->
            fact.name().equals("birth_date")
                ? LocalDate.of(1972, 3, 1).plusDays(random.nextInt(-800, 800))
                : FIRST.plusDays(random.nextInt(600));
        case YES_NO -> random.nextInt(8) > 0;
        case YEN -> (long) random.nextInt(3_000_000);
        case COUNT -> (long) random.nextInt(1, 10);
        case PERCENT -> BigDecimal.valueOf(random.nextInt(700, 1100), 1);
        case ONE_OF -> fact.choices().get(random.nextInt(fact.choices().size()));
        case SOME_OF -> Set.of(fact.choices().get(random.nextInt(fact.choices().size())));
      };
    }
  }

  @SuppressWarnings("unchecked") // each kind has one type
  private static <T> void with(Facts.Builder facts, Fact<?> fact, T value) {
    facts.with((Fact<T>) fact, value);
  }

  /** The same facts, one of them changed. */
  private static Facts changed(Course<?> course, Facts facts, Fact<?> fact, Object value) {
    var changed = new Facts.Builder();
    course
        .facts()
        .forEach(one ->
            facts.find(one).ifPresent(old -> with(changed, one, one.equals(fact) ? value : old)));
    return changed.build();
  }

  private static Facts without(Course<?> course, Facts facts, Fact<?> fact) {
    var fewer = new Facts.Builder();
    for (Fact<?> one : course.facts()) {
      if (facts.hasGroup(one.group())) {
        fewer.withGroup(one.group());
      }
      if (!one.equals(fact)) {
        facts.find(one).ifPresent(value -> with(fewer, one, value));
      }
    }
    return fewer.build();
  }

  private static long yen(Answer answer) {
    return answer instanceof Answer.Payable payable ? payable.yen() : -1;
  }

  @ParameterizedTest
  @MethodSource("courses")
  void noAmountIsNegativeAndNoSumOfStepsEither(Course<?> course) {
    RandomGenerator random = Seeds.random("amounts " + course.name());
    int payable = 0;
    for (int i = 0; i < Seeds.rounds(3_000, 300_000); i++) {
      if (course.answer(new Draw(random, 1).facts(course)) instanceof Answer.Payable found) {
        payable++;
        assertThat(found.yen()).isNotNegative();
        assertThat(found.steps().stream().mapToLong(step -> Math.max(0, step.yen())).sum())
            .isGreaterThanOrEqualTo(found.yen());
      }
    }
    assertThat(payable).as("payable cases among those drawn").isPositive();
  }

  /** Nobody is asked for what no longer matters: with what is missing told, an answer is had. */
  @ParameterizedTest
  @MethodSource("courses")
  void whatIsMissingIsEnoughForAnAnswer(Course<?> course) {
    RandomGenerator random = Seeds.random("missing " + course.name());
    for (int i = 0; i < Seeds.rounds(2_000, 200_000); i++) {
      Draw draw = new Draw(random, 0.7);
      Facts facts = draw.facts(course);
      int asked = 0;
      while (course.answer(facts) instanceof Answer.FactsNeeded needed) {
        assertThat(needed.missing()).isNotEmpty().noneMatch(facts::knows);
        var more = new Facts.Builder();
        for (Fact<?> fact : course.facts()) {
          facts.find(fact).ifPresent(value -> with(more, fact, value));
          if (facts.hasGroup(fact.group())) {
            more.withGroup(fact.group());
          }
        }
        needed.missing().forEach(fact -> with(more, fact, draw.value(fact)));
        facts = more.build();
        assertThat(++asked).isLessThan(5);
      }
    }
  }

  /** What is left out of a case that was decided cannot turn one answer into the opposite. */
  @ParameterizedTest
  @MethodSource("courses")
  void aFactLessNeverTurnsYesIntoNo(Course<?> course) {
    RandomGenerator random = Seeds.random("fewer " + course.name());
    for (int i = 0; i < Seeds.rounds(2_000, 200_000); i++) {
      Facts facts = new Draw(random, 1).facts(course);
      Fact<?> left = course.facts().get(random.nextInt(course.facts().size()));
      Answer whole = course.answer(facts);
      Answer fewer = course.answer(without(course, facts, left));
      switch (whole) {
        case Answer.Payable payable -> assertThat(fewer).isNotInstanceOf(Answer.NotPayable.class);
        case Answer.NotPayable not -> {
          if (fewer instanceof Answer.NotPayable less) {
            assertThat(not.unmet()).containsAll(less.unmet());
          } else {
            assertThat(fewer).isInstanceOf(Answer.FactsNeeded.class);
          }
        }
        case Answer.NoRuleKnown none ->
            assertThat(fewer)
                .isInstanceOf(
                    left.equals(course.selectingDay())
                        ? Answer.FactsNeeded.class
                        : Answer.NoRuleKnown.class);
        case Answer.FactsNeeded needed -> throw new AssertionError("all facts were given");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void daysOutsideTheLawHaveNoRule(Course<?> course) {
    Facts facts = new Draw(Seeds.random("days " + course.name()), 1).facts(course);
    List<? extends Version<?>> versions = course.law().versions();
    for (LocalDate day :
        List.of(
            versions.getFirst().from().minusDays(1), versions.getLast().through().plusDays(1))) {
      assertThat(course.answer(changed(course, facts, course.selectingDay(), day)))
          .isEqualTo(new Answer.NoRuleKnown());
    }
    for (Version<?> version : versions) {
      for (LocalDate day : List.of(version.from(), version.through())) {
        assertThat(course.answer(changed(course, facts, course.selectingDay(), day)))
            .isNotInstanceOf(Answer.NoRuleKnown.class);
      }
    }
  }

  /** What costs more is never paid less. */
  @ParameterizedTest
  @CsvSource({"placement-contract,fee", "outside-training,cost", "work-environment,cost"})
  void aHigherCostNeverPaysLess(String name, String rising) {
    Course<?> course = Courses.named(name).orElseThrow();
    Fact<?> cost = named(course, rising);
    RandomGenerator random = Seeds.random("costs " + name);
    for (int i = 0; i < Seeds.rounds(3_000, 300_000); i++) {
      Facts facts = new Draw(random, 1).facts(course);
      long before = yen(course.answer(facts));
      long higher = (Long) facts.find(cost).orElseThrow() + random.nextInt(1, 500_000);
      assertThat(yen(course.answer(changed(course, facts, cost, higher))))
          .isGreaterThanOrEqualTo(before);
    }
  }

  /** Who finds work later is never paid more for. */
  @ParameterizedTest
  @CsvSource({"placement-contract", "job-search-leave"})
  void laterReemploymentNeverPaysMore(String name) {
    Course<?> course = Courses.named(name).orElseThrow();
    Fact<?> reemployed = named(course, "reemployed_on");
    Fact<?> separated = named(course, "separated_on");
    RandomGenerator random = Seeds.random("later " + name);
    for (int i = 0; i < Seeds.rounds(3_000, 300_000); i++) {
      Facts facts = new Draw(random, 1).facts(course);
      LocalDate from = (LocalDate) facts.find(separated).orElseThrow();
      LocalDate early = from.plusDays(random.nextInt(300));
      LocalDate late = early.plusDays(random.nextInt(1, 300));
      assertThat(yen(course.answer(changed(course, facts, reemployed, late))))
          .isLessThanOrEqualTo(yen(course.answer(changed(course, facts, reemployed, early))));
    }
  }

  private static Fact<?> named(Course<?> course, String name) {
    return Stream.of(course)
        .flatMap(one -> one.facts().stream())
        .filter(fact -> fact.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                name
                    + " not in "
                    + new TreeSet<>(course.facts().stream().map(Fact::name).toList())));
  }
}
