package jp.hashiwatashi.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hashiwatashi.subsidy.cases.AnswerJson;
import jp.hashiwatashi.subsidy.cases.CaseReading;
import jp.hashiwatashi.subsidy.cases.SubsidyCase;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Answer;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import jp.hashiwatashi.subsidy.rules.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code subsidy/cases}, one file a course, as the leaflets have them: 「離職する従業員の再就職を援助するために」
 * and 「65歳超雇用推進助成金」のご案内（LL290501）. A cell left empty is not known; {@code yes} and {@code no}; several
 * values are parted by {@code |}; of what is unmet some words are enough. The steps say how the amount comes
 * about, in the words of the answer.
 */
class CourseCasesTest {

  static List<String> courses() {
    return Courses.ALL.stream().map(Course::name).toList();
  }

  private static SubsidyCase read(Course<?> course, NamedCsvRecord stated) throws Exception {
    String json = "[" + SubsidyCaseTexts.one(course, stated, "1") + "]";
    return CaseReading.read(json.getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  @ParameterizedTest
  @MethodSource("courses")
  void everyCaseIsAnsweredAsTheSourceHasIt(String name) throws Exception {
    Course<?> course = Courses.named(name).orElseThrow();
    assertThat(SubsidyCaseTexts.rows(name)).hasSizeGreaterThan(5);
    List<String> wrong = new ArrayList<>();
    for (NamedCsvRecord stated : SubsidyCaseTexts.rows(name)) {
      Answer answer = read(course, stated).answer();
      check(stated, answer).forEach(fault -> wrong.add(stated.getField("case") + ": " + fault));
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> check(NamedCsvRecord stated, Answer answer) {
    List<String> faults = new ArrayList<>();
    differs(faults, "outcome", stated, AnswerJson.outcome(answer));
    String yen = answer instanceof Answer.Payable payable ? "" + payable.yen() : "";
    differs(faults, "yen", stated, yen);
    differs(
        faults,
        "steps",
        stated,
        answer instanceof Answer.Payable payable
            ? payable.steps().stream()
                .map(step -> step.label() + " = " + step.yen())
                .collect(Collectors.joining("|"))
            : "");
    differs(
        faults,
        "missing",
        stated,
        answer instanceof Answer.FactsNeeded needed
            ? needed.missing().stream().map(Fact::name).collect(Collectors.joining("|"))
            : "");
    List<String> unmet =
        answer instanceof Answer.NotPayable not
            ? not.unmet().stream().map(Requirement::wording).toList()
            : List.of();
    List<String> words =
        Stream.of(stated.getField("unmet").split("\\|")).filter(one -> !one.isEmpty()).toList();
    if (unmet.size() != words.size()) {
      faults.add("unmet " + unmet);
    } else {
      for (int i = 0; i < words.size(); i++) {
        if (!unmet.get(i).contains(words.get(i))) {
          faults.add("unmet " + unmet.get(i) + " instead of " + words.get(i));
        }
      }
    }
    differs(
        faults,
        "deadlines",
        stated,
        answer.deadlines().stream()
            .map(one -> one.what() + " " + one.on())
            .collect(Collectors.joining("|")));
    return faults;
  }

  private static void differs(
      List<String> faults, String what, NamedCsvRecord stated, String found) {
    if (!stated.getField(what).equals(found)) {
      faults.add(what + " " + found + " instead of " + stated.getField(what));
    }
  }
}
