package jp.hashiwatashi.workbench.web;

import java.util.Arrays;
import java.util.List;
import jp.hashiwatashi.register.EmploymentType;
import jp.hashiwatashi.shared.page.Words;
import jp.hashiwatashi.workbench.OpeningQuestion;
import jp.hashiwatashi.workbench.PersonQuestion;
import jp.hashiwatashi.workbench.Question;

/** What a question on paper offers to tick. */
public final class AnswerChoices {

  private AnswerChoices() {}

  /** Empty for a question that is answered in words. */
  public static List<String> of(Question question, Words words) {
    if (question == PersonQuestion.EMPLOYMENT_TYPES
        || question == OpeningQuestion.EMPLOYMENT_TYPE) {
      return Arrays.stream(EmploymentType.values())
          .map(type -> words.text("employment." + type))
          .toList();
    }
    if (question == PersonQuestion.NIGHT_WORK) {
      return List.of(words.text("question.can"), words.text("question.cannot"));
    }
    if (question == OpeningQuestion.NIGHT_WORK) {
      return List.of(words.text("question.there-is"), words.text("question.there-is-not"));
    }
    return List.of();
  }
}
