package jp.hashiwatashi.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jp.hashiwatashi.shared.codes.IndustryDivision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrategyFileTest {

  @TempDir private Path folder;

  private Strategy read(String json) throws IOException, StrategyFault {
    return StrategyFile.read(Files.writeString(folder.resolve("strategy.json"), json));
  }

  private List<String> problems(String json) {
    return catchThrowableOfType(StrategyFault.class, () -> read(json)).problems();
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
    assertThat(problems("{\"name\":\"a\",\"version\":\"1\"," + WEIGHTS.replace("30", "31") + "}"))
        .singleElement()
        .asString()
        .contains("101", "100");
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    assertThat(
            problems(
                "{\"version\":\"1\","
                    + WEIGHTS.replace("\"wage\":15", "\"pay\":-1")
                    + ",\"industry_table\":{\"Z\":{\"R\":1.5}}}"))
        .anyMatch(p -> p.contains("name"))
        .anyMatch(p -> p.contains("weights.wage"))
        .anyMatch(p -> p.contains("weights.pay"))
        .anyMatch(p -> p.contains("industry_table.Z "))
        .anyMatch(p -> p.contains("industry_table.Z.R"));
  }

  @Test
  void whatIsNotJsonOrSaysAThingTwiceIsRefused() {
    assertThat(problems("name: x")).singleElement().asString().contains("JSON");
    assertThat(problems("")).isNotEmpty();
    assertThat(problems("[]")).isNotEmpty();
    assertThat(problems("{\"name\":\"a\",\"name\":\"b\"}"))
        .singleElement()
        .asString()
        .contains("JSON");
    assertThat(problems("{\"name\":\"a\",\"version\":\"1\"," + WEIGHTS + "} x")).isNotEmpty();
  }
}
