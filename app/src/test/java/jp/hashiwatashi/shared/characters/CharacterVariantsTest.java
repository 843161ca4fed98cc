package jp.hashiwatashi.shared.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
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
  void everyRowNamesACharacterAndVariantsThatNormalisingLeavesApart() {
    for (List<Integer> row : CharacterVariants.rows()) {
      assertThat(row).hasSizeGreaterThan(1);
      assertThat(CharacterVariants.folded(row.getFirst())).isEqualTo(row.getFirst());
      for (int variant : row.subList(1, row.size())) {
        String one = Character.toString(variant);
        assertThat(Normalizer.normalize(one, Normalizer.Form.NFKC)).isEqualTo(one);
      }
    }
  }
}
