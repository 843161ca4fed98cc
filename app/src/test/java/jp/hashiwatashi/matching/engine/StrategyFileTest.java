package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyFileTest {

  @TempDir private Path folder;
  private final List<String> notes = new ArrayList<>();

  private Strategy read(String json) throws IOException, StrategyFault {
    return StrategyFile.read(Files.writeString(folder.resolve("strategy.json"), json), notes::add);
  }

  private List<String> problems(String json) {
    return catchThrowableOfType(StrategyFault.class, () -> read(json)).problems().stream()
        .map(StrategyFault.Problem::toString)
        .toList();
  }

  private static final String WEIGHTS =
      "\"weights\":{\"occupation\":30,\"experience\":15,\"industry\":10,\"wage\":15,\"place\":15,\"skills\":15}";

  @Test
  void theStandardStrategyHasTheWeightsOfTheSpecification() {
    Weights weights = Strategy.standard().weights();
    assertThat(weights).isEqualTo(new Weights(30, 15, 10, 15, 15, 15));
    assertThat(
            Strategy.standard()
                .industryTable()
                .part(Set.of(IndustryDivision.E), IndustryDivision.R))
        .isEqualTo(300);
  }

  @Test
  void aTableNamesWhatIsNearerThanTheRest() throws Exception {
    Strategy strategy =
        read(
            "{\"name\":\"工場閉鎖\",\"version\":2,"
                + WEIGHTS
                + ",\"industry_table\":{\"default\":200,\"E\":{\"R\":600}}}");
    assertThat(strategy.name()).isEqualTo("工場閉鎖");
    assertThat(strategy.version()).isEqualTo("2");
    IndustryTable table = strategy.industryTable();
    assertThat(table.part(Set.of(IndustryDivision.E), IndustryDivision.R)).isEqualTo(600);
    assertThat(table.part(Set.of(IndustryDivision.R), IndustryDivision.E)).isEqualTo(200);
    assertThat(table.part(Set.of(IndustryDivision.R, IndustryDivision.E), IndustryDivision.R))
        .isEqualTo(1000);
    assertThat(table.part(Set.of(), IndustryDivision.R)).isEqualTo(500);
  }

  @Test
  void weightsThatDoNotAddUpToHundredAreRefusedWithTheirSum() {
    assertThat(problems("{\"name\":\"a\",\"version\":\"1\",\n" + WEIGHTS.replace("30", "31") + "}"))
        .containsExactly("2:weights: weights の合計が 101 です; 合計を 100 にしてください");
  }

  @Test
  void everyProblemIsNamedAtOnceWithItsLineAndItsMend() {
    assertThat(
            problems(
                "{\"version\":\"1\",\n"
                    + WEIGHTS.replace("\"wage\":15", "\"wage\":-1")
                    + ",\n\"industry_table\":{\"Z\":{\"R\":1.5}}}"))
        .satisfiesExactly(
            name -> assertThat(name).startsWith("1:name: name がありません; "),
            wage -> assertThat(wage).startsWith("2:weights.wage: ").contains("0 から 100 まで", "; "),
            row -> assertThat(row).startsWith("3:industry_table.Z: ").contains("「Z」", "; "),
            cell -> assertThat(cell).startsWith("3:industry_table.Z.R: ").contains("1000", "; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "[] ~ 1:-: 全体が { } ではありません; ",
        "`` ~ 1:-: ファイルに何も書かれていません; ",
        "name: x ~ 1:-: ここまでは読めますが、この先は JSON になっていません; ",
        "{\"name\":\"a\",\"version\":\"1\"} ~ 1:weights: weights がありません; ",
        "{\"name\":\"a\",\"version\":\"1\",\"weights\":30} ~ 1:weights: weights が { } ではありません; ",
        "{\"name\":\"a\",\"name\":\"b\",\"version\":\"1\",WEIGHTS} ~ 1:name: 「name」が同じ { } の中に2つ",
        "{\"name\":\" \",\"version\":\"1\",WEIGHTS} ~ 1:name: name が文字ではないか、空です; ",
        "{\"name\":{},\"version\":\"1\",WEIGHTS} ~ 1:name: name が文字ではないか、空です; ",
        "{\"name\":\"a\",\"version\":\"1\",WEIGHTS} x ~ 1:-: ここまでは読めますが",
        "{\"name\":\"a\",\"version\":\"1\",WEIGHTS} {} ~ 1:-: JSON の後に余分な文字があります; ",
        "{\"name\":\"a\",\"version\":\"1\",WEIGHTS,\"industry_table\":[]} ~ 1:industry_table: ",
      })
  void oneMistakeGivesOneProblem(String json, String expected) {
    assertThat(problems(json.replace("WEIGHTS", WEIGHTS)))
        .singleElement()
        .asString()
        .startsWith(expected)
        .contains("; ");
  }

  @Test
  void aMisspelledPartIsOneMistakeAndSaysWhichIsMissing() {
    String misspelled = WEIGHTS.replace("\"wage\"", "\"pay\"");
    assertThat(problems("{\"name\":\"a\",\"version\":\"1\"," + misspelled + "}"))
        .containsExactly("1:weights.pay: weights.pay という部分はありません; まだ書かれていない weights.wage に直してください");
  }

  @Test
  void movedWeightsAreToldByTheName() {
    Strategy standard = Strategy.standard();
    assertThat(standard.withWeights(standard.weights()).label()).isEqualTo("standard/1");
    assertThat(standard.withWeights(new Weights(40, 10, 10, 10, 15, 15)).label())
        .isEqualTo("standard+40-10-10-10-15-15/1")
        .isNotEqualTo(standard.withWeights(new Weights(10, 40, 10, 10, 15, 15)).label());
  }

  @Test
  void aNameThatMeansNothingIsNoted() throws Exception {
    read("{\"name\":\"a\",\"version\":\"1\"," + WEIGHTS + ",\n\"why\":\"閉鎖のため\"}");
    assertThat(notes).containsExactly("2:why: 知らない項目なので読みません");
  }

  @Test
  void aByteOrderMarkIsPassedOverAndAnotherEncodingIsNamed() throws Exception {
    assertThat(read("\uFEFF{\"name\":\"a\",\"version\":1," + WEIGHTS + "}").label())
        .isEqualTo("a/1");
    Path file = folder.resolve("sjis.json");
    Files.write(file, "{\"name\":\"工場\"}".getBytes(Charset.forName("windows-31j")));
    assertThat(
            catchThrowableOfType(StrategyFault.class, () -> StrategyFile.read(file, notes::add))
                .problems())
        .singleElement()
        .asString()
        .contains("UTF-8 として読めません; ");
  }
}
