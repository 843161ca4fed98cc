package jp.hashiwatashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SynonymsTest {

  @Test
  void everyWordOfAGroupStandsForTheOthersInAnyWidth() {
    var synonyms = Synonyms.of(List.of("# remark", "看護師\tナース\tﾅｰｽ", "ナース\tNS"));
    assertThat(synonyms.of("看護師")).containsExactly("ナース");
    assertThat(synonyms.of("ナース")).containsExactly("看護師", "ns");
    assertThat(synonyms.of("医師")).isEmpty();
  }

  @Test
  void noGroupOfTheTableSaysTheSameWordTwiceOrStandsAlone() {
    for (String[] row : rows()) {
      var folded = new TreeSet<String>();
      for (String word : row) {
        assertThat(Folded.of(word).text()).as(word).isNotEmpty();
        folded.add(Folded.of(word).text());
      }
      assertThat(folded).as(String.join(" ", row)).hasSizeGreaterThan(1);
    }
  }

  private static List<String[]> rows() {
    return MadeUpRecords.rows(Synonyms.RESOURCE);
  }
}
