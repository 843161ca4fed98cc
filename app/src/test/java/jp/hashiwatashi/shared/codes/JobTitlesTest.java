package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import jp.hashiwatashi.shared.codes.JobTitles.JobTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTitlesTest {

  private final JobTitles titles = new JobTitles(Rows.ofTable("job-titles.tsv"));

  @Test
  void theDictionaryHasSixHundredTitlesOrMoreEachOnce() {
    Set<String> seen = new HashSet<>();
    assertThat(titles.all()).hasSizeGreaterThanOrEqualTo(600);
    for (JobTitle title : titles.all()) {
      assertThat(seen.add(title.title())).as(title.title()).isTrue();
      assertThat(OccupationGroups.exists(title.middle())).as(title.title()).isTrue();
      assertThat(title.kana()).as(title.title()).matches("[ァ-ヺー]+");
    }
  }

  @Test
  void everyMiddleGroupHasATitleButThoseWithoutASurelyKnownOne() {
    Set<Integer> without = new TreeSet<>();
    for (int middle = 1; middle <= OccupationGroups.MIDDLES; middle++) {
      without.add(middle);
    }
    titles.all().forEach(title -> without.remove(title.middle()));
    assertThat(without).containsExactly(3, 11, 35, 81, 86);
  }

  @ParameterizedTest
  @CsvSource({
    "看護師, 23",
    "経理事務, 38",
    "フォークリフト運転, 89",
    "介護職員, 50",
    "トラック運転手, 83",
    "電気工事士, 94",
    "システムエンジニア, 9",
    "調理師, 55"
  })
  void aUsualTitleIsInItsGroup(String title, int middle) {
    assertThat(titles.find(title).map(JobTitle::middle)).contains(middle);
  }

  @Test
  void anUnknownTitleIsNotGuessed() {
    assertThat(titles.find("宇宙大工")).isEmpty();
  }

  @Test
  void aTitleInTwoGroupsIsADictionaryThatContradictsItself() {
    assertThatThrownBy(() -> new JobTitles(Rows.in("大工\tダイク\t70\n大工\tダイク\t71\n", '\t')))
        .hasMessageContaining("大工");
  }
}
