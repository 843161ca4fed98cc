package jp.hashiwatashi.shared.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterVariantsTest {

  @ParameterizedTest
  @CsvSource({"髙,高", "﨑,崎", "邊,辺", "邉,辺", "齋,斎", "齊,斎", "斉,斎", "澤,沢", "𠮷,吉", "山,山", "A,A", "ア,ア"})
  void aVariantStandsForTheFormOfToday(String variant, String today) {
    assertThat(CharacterVariants.folded(variant.codePointAt(0))).isEqualTo(today.codePointAt(0));
  }

  @Test
  void everyRowNamesOneCharacterAndVariantsThatNormalisingLeavesApart() {
    for (String[] row : Rows.ofTable("character-variants.tsv")) {
      assertThat(row).hasSize(2);
      assertThat(row[0].codePointCount(0, row[0].length())).as(row[0]).isOne();
      assertThat(CharacterVariants.folded(row[0].codePointAt(0))).isEqualTo(row[0].codePointAt(0));
      for (String variant : Rows.list(row[1])) {
        assertThat(variant.codePointCount(0, variant.length())).as(variant).isOne();
        assertThat(Normalizer.normalize(variant, Normalizer.Form.NFKC)).isEqualTo(variant);
      }
    }
  }
}
