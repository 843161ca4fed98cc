package jp.hashiwatashi.subsidy.cases;

import static jp.hashiwatashi.subsidy.cases.CaseReadingTest.cases;
import static jp.hashiwatashi.subsidy.cases.CaseReadingTest.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases that somebody sends: no more of them is read than could be answered. */
class SentCasesTest {

  private static List<String> faultsOfSent(String json, int mostCases) {
    CasesFault fault =
        catchThrowableOfType(
            CasesFault.class,
            () -> CaseReading.read(json.getBytes(StandardCharsets.UTF_8), mostCases));
    return fault == null ? List.of() : fault.faults().stream().map(CaseFault::toString).toList();
  }

  @Test
  void whatIsSentWellIsRead() throws CasesFault {
    assertThat(CaseReading.read(cases(3, "{}").getBytes(StandardCharsets.UTF_8), 3))
        .extracting(SubsidyCase::id)
        .containsExactly("0", "1", "2");
  }

  @Test
  void ofWhatSomebodySendsNoMoreIsReadThanIsAnswered() {
    assertThat(faultsOfSent(cases(3, "{}"), 3)).isEmpty();
    assertThat(faultsOfSent(cases(4, "{}"), 3)).containsExactly("事例が 3件を超えています; 分けて送ってください");
    assertThat(faultsOfSent(cases(4, "{}").replace("]", "x"), 3))
        .as("the rest is not read")
        .hasSize(1);
    assertThat(faultsOfSent(cases(5, "{\"x\": 1}"), 3))
        .hasSize(4)
        .last()
        .asString()
        .contains("超えて");
  }

  @Test
  void ofWhatSomebodySendsTheFirstThousandFaultsAreTold() {
    String wrong = cases(2_000, "{\"x\": 1}");
    assertThat(faultsOfSent(wrong, 10_000))
        .hasSize(1_001)
        .last()
        .asString()
        .contains("1,000件を超えた", "送り直して");
    assertThat(faultsOfSent(cases(1_000, "{\"x\": 1}"), 10_000))
        .as("as many as are told, and nothing of further ones")
        .hasSize(1_000);
    assertThat(faults(wrong)).as("of one's own file all").hasSize(2_000);
    String many =
        IntStream.range(0, 996)
            .mapToObj(i -> "\"x" + i + "\": 1")
            .collect(Collectors.joining(",", "{", "}"));
    assertThat(faultsOfSent(cases(1, many), 1)).as("1,000 values with the case's own").hasSize(996);
    assertThat(faultsOfSent(cases(1, many.replace("}", ",\"y\":1}")), 1))
        .singleElement()
        .asString()
        .contains("値が 1,000個を超えています");
    assertThat(faultsOfSent(cases(1, "{\"cost\": [" + "1,".repeat(5_000) + "1]}"), 1))
        .singleElement()
        .asString()
        .contains("値が 1,000個を超えています");
  }

  @Test
  void whatNoFactCanBeIsNotReadAtAll() {
    String told = "1行目に、長すぎる名前、文字、数か、深すぎるかっこがあります";
    for (String facts :
        List.of(
            "{\"cost\": " + "[".repeat(20) + "]".repeat(20) + "}",
            "{\"" + "x".repeat(201) + "\": 1}",
            "{\"plan_filed_on\": \"" + "x".repeat(10_001) + "\"}",
            "{\"cost\": " + "1".repeat(101) + "}")) {
      assertThat(faultsOfSent(cases(1, facts), 1)).singleElement().asString().startsWith(told);
      assertThat(faults(cases(1, facts)))
          .as("in one's own file it is some fact's fault")
          .singleElement()
          .asString()
          .startsWith("1件目");
    }
  }
}
