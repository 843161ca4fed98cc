package jp.hashiwatashi.subsidy.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hashiwatashi.shared.codes.Prefecture;
import org.junit.jupiter.api.Test;

/**
 * The counters, cell by cell as the leaflet LL290501 in the Chiba bureau's release of 2017-10-31 lists them.
 */
class FilingCounterTest {

  @Test
  void eachPrefectureHasTheCounterOfThePublication() throws IOException {
    List<String> published =
        Files.readAllLines(Path.of("src/test/resources/subsidy/jeed-counters-2017.csv"));
    assertThat(published).hasSize(48);
    for (int prefecture = 1; prefecture <= 47; prefecture++) {
      FilingCounter counter = FilingCounter.of(prefecture);
      assertThat(
              String.join(
                  ",",
                  counter.prefecture(),
                  counter.postalCode(),
                  counter.address(),
                  counter.telephone()))
          .isEqualTo(published.get(prefecture));
      assertThat(Prefecture.of(prefecture).name()).startsWith(counter.prefecture());
    }
  }

  @Test
  void tokyoAndOsakaHaveASectionForClaims() {
    assertThat(FilingCounter.of(13).name()).isEqualTo("東京支部 高齢・障害者窓口サービス課");
    assertThat(FilingCounter.of(27).name()).isEqualTo("大阪支部 高齢・障害者窓口サービス課");
    assertThat(FilingCounter.of(12).name()).isEqualTo("千葉支部");
  }
}
