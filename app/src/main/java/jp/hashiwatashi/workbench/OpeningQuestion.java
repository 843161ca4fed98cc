package jp.hashiwatashi.workbench;

import static jp.hashiwatashi.register.OpeningProfile.NOT_STATED;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.OpeningProfile;

/** What an employer can be asked of an opening, in the order of the conditions. */
public enum OpeningQuestion implements Question {
  PLACE(Condition.PLACE, o -> o.municipality() == NOT_STATED && !o.remote()),
  WAGE(Condition.WAGE, o -> o.comparedWageYen() == NOT_STATED),
  EMPLOYMENT_TYPE(Condition.EMPLOYMENT_TYPE, o -> o.employmentType() == null),
  HOURS(Condition.HOURS, o -> o.weeklyHours() == NOT_STATED),
  NIGHT_WORK(Condition.NIGHT_WORK, o -> o.nightWork() == Answer.NOT_STATED),
  LATEST_START(Condition.DATES, o -> o.latestStartOn() == null);

  private final Condition condition;
  private final Predicate<OpeningProfile> open;

  OpeningQuestion(Condition condition, Predicate<OpeningProfile> open) {
    this.condition = condition;
    this.open = open;
  }

  /** What is not stated yet of this opening. */
  static List<OpeningQuestion> of(OpeningProfile opening) {
    return Arrays.stream(values()).filter(q -> q.open.test(opening)).toList();
  }

  @Override
  public Condition condition() {
    return condition;
  }
}
