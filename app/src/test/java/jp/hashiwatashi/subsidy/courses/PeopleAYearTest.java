package jp.hashiwatashi.subsidy.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 高年齢者無期雇用転換コース: at most ten people per establishment and fiscal year of application. */
class PeopleAYearTest {

  private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

  private static List<Facts> cases(long... people) {
    return LongStream.of(people)
        .mapToObj(one -> new Facts.Builder().with(OpenEndedConversion.PEOPLE, one).build())
        .toList();
  }

  @Test
  void onlyThatCourseHasTheLimit() {
    assertThat(Courses.ALL.stream().filter(PeopleAYear::limits).map(Course::name))
        .containsExactly("open-ended-conversion");
    assertThat(PeopleAYear.already().name()).isEqualTo("already_this_year");
  }

  @ParameterizedTest
  @CsvSource({"2017-03-31, 2016", "2017-04-01, 2017", "2018-03-31, 2017"})
  void theYearIsTheFiscalYearOfTheApplication(LocalDate applied, int year) {
    assertThat(
            PeopleAYear.year(new Facts.Builder().with(EmployerFacts.APPLIED_ON, applied).build()))
        .hasValue(year);
  }

  @Test
  void whileTheDayOfApplicationIsNotKnownThereIsNoYear() {
    assertThat(PeopleAYear.year(new Facts.Builder().build())).isEmpty();
  }

  @Test
  void peopleAreCountedTogetherUpToTheLimit() {
    assertThat(PeopleAYear.counted(cases(), DAY)).isZero();
    assertThat(PeopleAYear.counted(cases(3, 4), DAY)).isEqualTo(7);
    assertThat(PeopleAYear.counted(cases(3, 7), DAY)).isEqualTo(10);
    assertThat(PeopleAYear.counted(cases(3, 8, 1), DAY)).isEqualTo(10);
    assertThat(PeopleAYear.counted(cases(Long.MAX_VALUE, Long.MAX_VALUE), DAY)).isEqualTo(10);
  }

  @Test
  void aCaseWhosePeopleAreNotKnownCountsNobody() {
    assertThat(PeopleAYear.counted(List.of(new Facts.Builder().build()), DAY)).isZero();
  }

  @Test
  void onADayWithoutARuleThereIsNoLimit() {
    assertThat(PeopleAYear.counted(cases(8, 9), LocalDate.of(2018, 4, 1))).isEqualTo(17);
  }
}
