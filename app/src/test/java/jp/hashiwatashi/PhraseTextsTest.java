package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Japanese help is folded between phrases, never within a word. */
class PhraseTextsTest {

  @Test
  void aLineEndsAfterAPhrase() {
    assertThat(PhraseTexts.folded("表の取り込みはすぐにできるため、手元の表は使う", 16))
        .isEqualTo("表の%n取り込みはすぐにできるため、%n手元の表は使う");
    assertThat(PhraseTexts.folded("サーバーが動く（コネクタ）", 8)).isEqualTo("サーバーが%n動く%n（コネクタ）");
    assertThat(PhraseTexts.folded("words that the parser folds by itself", 8))
        .isEqualTo("words that the parser folds by itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "demo", "match", "place", "explain", "sample", "sign-in-link"})
  void noHelpIsCutWithinAWord(String command) {
    List<String> lines = ProgramRun.of(command, "--help").out().lines().toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      String end = lines.get(i).stripTrailing();
      String next = lines.get(i + 1).strip();
      if (end.length() > 30 && !next.isEmpty() && !next.startsWith("-")) {
        String cut = end.substring(end.length() - 1) + next.charAt(0);
        assertThat(cut).as(end + " / " + next).doesNotMatch("[ァ-ヶー]{2}|[一-龠]{2}|[ァ-ヶー一-龠][ぁ-ん]");
      }
    }
  }

  @Test
  void theVariablesOfTheDatabaseAreNamed() {
    for (String language : List.of("ja_JP.UTF-8", "en_US.UTF-8")) {
      assertThat(ProgramRun.of(Map.of("LANG", language), "serve", "--help").out())
          .contains("HASHIWATASHI_DB_USER", "HASHIWATASHI_DB_PASSWORD")
          .contains("HASHIWATASHI_DB_APP_PASSWORD");
    }
  }
}
