package jp.hashiwatashi.subsidy.cases;

import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Facts;

/** One case: a course and what is known. */
public record SubsidyCase(String id, Course<?> course, Facts facts) {

  public Answer answer() {
    return course.answer(facts);
  }
}
