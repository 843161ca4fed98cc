package jp.hashiwatashi.subsidy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hashiwatashi.shared.law.LawBook;
import jp.hashiwatashi.shared.law.Provision.Version;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What screens of subsidies call things, in both languages. */
class FactWordsTest {

  private static final Words JAPANESE = Words.in(Locale.JAPANESE);
  private static final Words ENGLISH = Words.in(Locale.ENGLISH);

  /** Hiragana and kanji; items of a contract keep the marks of their source, ア, イ, ウ. */
  private static final Pattern JAPANESE_WORDS = Pattern.compile("[\\u3041-\\u309F\\u4E00-\\u9FFF]");

  static List<Course<?>> courses() {
    return Courses.ALL;
  }

  @ParameterizedTest
  @MethodSource("courses")
  void everyFactIsCalledInEnglishToo(Course<?> course) {
    for (Fact<?> fact : course.allFacts()) {
      assertThat(FactWords.label(fact, JAPANESE)).isEqualTo(fact.label());
      String english = FactWords.label(fact, ENGLISH).replace("特例対象者", "");
      assertThat(JAPANESE_WORDS.matcher(english).find()).as(english).isFalse();
      assertThat(FactWords.kind(fact, ENGLISH)).isNotBlank();
    }
  }

  @Test
  void everyFigureOfLawHasANameThatPeopleRead() {
    for (var provision : LawBook.all()) {
      for (Version<Map<String, Object>> version : provision.versions()) {
        for (Words words : List.of(JAPANESE, ENGLISH)) {
          assertThat(LawPage.figures(version.value(), words))
              .isNotEmpty()
              .allSatisfy(figure -> assertThat(figure.name()).isNotBlank());
        }
      }
    }
  }

  private static Facts training(String day, long cost) {
    Course<?> course = Courses.named("outside-training").orElseThrow();
    var facts = new Facts.Builder();
    for (Fact<?> fact : course.facts()) {
      TypedFact.read(fact, List.of(fact.kind() == Fact.Kind.DAY ? day : "" + cost), facts);
    }
    return facts.build();
  }

  /** Steps stand beside each other where both answers pay; otherwise it is enough what each came to. */
  @Test
  void whatMovedIsToldWithADifferenceOnlyBetweenAmounts() {
    Course<?> course = Courses.named("outside-training").orElseThrow();
    Facts small = training("2016-12-01", 100_000);
    Moved raised = Moved.between(course, small, training("2016-12-01", 300_000), JAPANESE);
    assertThat(raised.difference()).isEqualTo("+133,334");
    assertThat(raised.clauses())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.before()).contains("66,666円");
          assertThat(one.after()).contains("200,000円");
        });
    String outside = LocalDate.of(2017, 4, 1).toString();
    Moved late = Moved.between(course, small, training(outside, 100_000), JAPANESE);
    assertThat(late.difference()).isEmpty();
    assertThat(late.clauses()).isEmpty();
    assertThat(late.after()).isEqualTo("規定がわかりません");
  }

  @Test
  void aRequirementIsToldWithTheDaysThatItWasJudgedBy() {
    Course<?> course = Courses.named("continued-employment-65").orElseThrow();
    var facts = new Facts.Builder();
    for (Fact<?> fact : course.facts()) {
      if (fact.kind() == Fact.Kind.DAY) {
        TypedFact.read(fact, List.of("2017-06-01"), facts);
      }
    }
    assertThat(course.met(facts.build()))
        .singleElement()
        .extracting(one -> FactWords.judgedBy(one, facts.build(), JAPANESE))
        .asString()
        .contains("支給を申請する日 2017年6月1日", "措置を実施した日 2017年6月1日");
  }
}
