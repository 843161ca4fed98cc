package jp.hashiwatashi.subsidy.facts;

import java.util.List;
import jp.hashiwatashi.shared.page.Choice;
import jp.hashiwatashi.subsidy.rules.Course;

/** Knows the establishments of whoever is at work for which a case may be counted. */
public interface CasePlaces {

  /** None where nothing of the course is counted by establishment, or where one works for no employer. */
  List<Choice> of(Course<?> course);
}
