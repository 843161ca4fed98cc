package jp.hashiwatashi.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import jp.hashiwatashi.subsidy.courses.Courses;
import jp.hashiwatashi.subsidy.rules.Course;
import jp.hashiwatashi.subsidy.rules.Fact;
import org.junit.jupiter.api.Test;

/** {@code docs/subsidies.md} ends with all facts, drawn from the courses: -Dupdate.documents=true redraws it. */
class SubsidyGuideTest {

  private static final Path GUIDE = Path.of("../docs/subsidies.md");
  private static final String BEGINNING = "## Facts ・ 事実\n";

  @Test
  void theGuideNamesEveryFact() throws IOException {
    String written = Files.readString(GUIDE);
    int at = written.indexOf(BEGINNING);
    assertThat(at).isPositive();
    String drawn =
        written.substring(0, at)
            + BEGINNING
            + "\nDrawn from the courses; a test keeps it so.\n"
            + Courses.ALL.stream().map(SubsidyGuideTest::section).collect(Collectors.joining());
    if (Boolean.getBoolean("update.documents")) {
      Files.writeString(GUIDE, drawn);
    }
    assertThat(Files.readString(GUIDE)).isEqualTo(drawn);
  }

  private static String section(Course<?> course) {
    return "\n### `%s` ・ %s\n\n| fact | 事実 | kind |\n| --- | --- | --- |\n"
            .formatted(course.name(), course.title())
        + course.facts().stream()
            .map(fact ->
                "| `%s` | %s | %s |\n".formatted(fact.name(), fact.label(), kind(course, fact)))
            .collect(Collectors.joining());
  }

  private static String kind(Course<?> course, Fact<?> fact) {
    String kind =
        switch (fact.kind()) {
          case DAY -> "day, `\"2017-03-31\"`";
          case YES_NO -> "`true` or `false`";
          case YEN -> "whole yen, 0 or more";
          case COUNT -> "whole number, 0 or more";
          case PERCENT -> "percentage, perhaps with decimals";
          case ONE_OF -> "one of " + choices(fact);
          case SOME_OF -> "list of some of " + choices(fact);
        };
    return kind
        + (fact.equals(course.selectingDay()) ? "; selects the version of the law" : "")
        + (fact.isOptional() ? "; never missing" : "");
  }

  private static String choices(Fact<?> fact) {
    return fact.choices().stream()
        .map(one -> "`\"" + one + "\"`")
        .collect(Collectors.joining(", "));
  }
}
