package jp.hashiwatashi.shared.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of a character: what is found under another form, and what goes out instead of it. */
class CharacterFormsTest {

  @Test
  void everyFormHasOneThatStandsForItAndForItself() {
    int forms = 0;
    for (int c = 0; c < 0x30000; c++) {
      int today = CharacterVariants.folded(c);
      if (CharacterVariants.forms(c).size() > 1) {
        forms++;
        assertThat(CharacterVariants.folded(today)).isEqualTo(today);
        assertThat(CharacterVariants.forms(c)).contains(c, today).doesNotHaveDuplicates();
      } else {
        assertThat(today).isEqualTo(c);
      }
    }
    assertThat(forms).isGreaterThan(900);
  }

  @Test
  void everyUsualFormGoesOutAsJisCharactersDo() {
    for (String name : List.of("髙", "﨑", "濵", "栁", "曻", "桒", "\uD842\uDFB7")) {
      Repertoire.Carried carried = Repertoire.JIS_X_0208.carried(name);
      assertThat(Repertoire.JIS_X_0208.carries(carried.text())).isTrue();
      assertThat(carried.text()).isNotEqualTo(Repertoire.UNKNOWN);
      assertThat(carried.substitutions())
          .containsExactly(new Repertoire.Substitution(0, name, carried.text()));
    }
  }

  @Test
  void nothingBecomesAQuestionMarkAndWhatGoesOutCanGoOut() {
    for (Repertoire way : Repertoire.values()) {
      for (int c = 0x20; c < 0x30000; c += Integer.getInteger("fraction", 1)) {
        if (c != '?' && !(c >= 0xD800 && c <= 0xDFFF)) {
          String sent = way.carried(Character.toString(c)).text();
          if (!way.carries(sent) || sent.contains("?") && !isQuestion(c)) {
            assertThat(sent).as("%x in %s", c, way.shown()).isEmpty();
          }
        }
      }
    }
  }

  private static boolean isQuestion(int c) {
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).contains("?");
  }

  @Test
  void aSubstitutionSaysWhereItIs() {
    assertThat(Repertoire.WINDOWS_31J.carried("山田〜𠮷〜").substitutions())
        .containsExactly(
            new Repertoire.Substitution(2, "〜", "～"),
            new Repertoire.Substitution(3, "𠮷", "吉"),
            new Repertoire.Substitution(5, "〜", "～"));
  }
}
