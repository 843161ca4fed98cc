package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static List<List<String>> rows(String text) {
    return Rows.in(text, '\t').stream().map(List::of).toList();
  }

  @Test
  void aLineIsARowAndATabEndsACell() {
    assertThat(rows("a\tb\nc\td\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void theLastLineNeedsNoLineBreak() {
    assertThat(rows("a\nb")).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void remarksAndEmptyLinesAreNoRows() {
    assertThat(rows("# remark\n\na\n#\n")).containsExactly(List.of("a"));
    assertThat(rows("a#\n")).containsExactly(List.of("a#"));
    assertThat(rows("")).isEmpty();
  }

  @Test
  void emptyCellsCountAlsoAtTheEnd() {
    assertThat(rows("\ta\t\n\t\n")).containsExactly(List.of("", "a", ""), List.of("", ""));
  }

  @Test
  void aCellOfItemsIsCutAtBars() {
    assertThat(Rows.list("a|b||c")).containsExactly("a", "b", "", "c");
    assertThat(Rows.list("a")).containsExactly("a");
    assertThat(Rows.list("")).isEmpty();
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Rows.ofTable("clouds.tsv")).hasMessageContaining("clouds.tsv");
  }
}
