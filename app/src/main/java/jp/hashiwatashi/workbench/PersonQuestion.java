package jp.hashiwatashi.workbench;

import static jp.hashiwatashi.register.SeekerProfile.NOT_STATED;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import jp.hashiwatashi.matching.engine.Condition;
import jp.hashiwatashi.register.Answer;
import jp.hashiwatashi.register.SeekerProfile;

/** What a person can be asked, in the order of the conditions. */
public enum PersonQuestion implements Question {
  OCCUPATIONS(
      Condition.OCCUPATION,
      p -> p.occupationsWanted().isEmpty() && p.occupationsExperienced().isEmpty()),
  EXPERIENCE(Condition.EXPERIENCE, p -> p.occupationsExperienced().isEmpty()),
  HOME(Condition.PLACE, p -> p.homeMunicipality() == NOT_STATED && !p.relocation().isAnywhere()),
  COMMUTE(Condition.PLACE, p -> p.maxCommuteKm() == NOT_STATED && !p.relocation().isAnywhere()),
  WAGE(Condition.WAGE, p -> p.minMonthlyWageYen() == NOT_STATED),
  EMPLOYMENT_TYPES(Condition.EMPLOYMENT_TYPE, p -> p.employmentTypes().isEmpty()),
  HOURS(Condition.HOURS, p -> p.weeklyHoursMin() == NOT_STATED && p.weeklyHoursMax() == NOT_STATED),
  NIGHT_WORK(Condition.NIGHT_WORK, p -> p.nightWork() == Answer.NOT_STATED),
  BIRTH_DATE(Condition.AGE, p -> p.birthDate() == null),
  AVAILABLE_FROM(Condition.DATES, p -> p.availableFrom() == null);

  private final Condition condition;
  private final Predicate<SeekerProfile> open;

  PersonQuestion(Condition condition, Predicate<SeekerProfile> open) {
    this.condition = condition;
    this.open = open;
  }

  /** What this person has not stated yet. */
  static List<PersonQuestion> of(SeekerProfile person) {
    return Arrays.stream(values()).filter(q -> q.open.test(person)).toList();
  }

  @Override
  public Condition condition() {
    return condition;
  }
}
