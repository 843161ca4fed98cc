package jp.hashiwatashi.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jp.hashiwatashi.shared.codes.Municipalities;
import jp.hashiwatashi.shared.codes.OccupationCode;
import org.junit.jupiter.api.Test;

/** What both languages make of codes, numbers and what people wrote. */
class WordsTest {

  private final Words japanese = Words.in(Locale.JAPANESE);
  private final Words english = Words.in(Locale.ENGLISH);

  @Test
  void aPlaceIsNamedFromTheLargeToTheSmallInJapaneseAndTheOtherWayInEnglish() {
    int place = Municipalities.get().indexOf("14118");
    assertThat(japanese.place(place)).isEqualTo("神奈川県横浜市都筑区");
    assertThat(english.place(place)).isEqualTo("Tsuzuki-ku, Yokohama-shi, Kanagawa");
  }

  @Test
  void anOccupationHasItsNameInBothLanguagesAndItsCode() {
    var code = new OccupationCode(23, 1);
    assertThat(japanese.occupation(code)).isEqualTo("看護師、准看護師（023-01）");
    assertThat(english.occupation(code)).isEqualTo("Nurses and assistant nurses (023-01)");
  }

  @Test
  void anEnglishWordGoesWithItsNumber() {
    assertThat(english.text("value.months", 1)).isEqualTo("1 month");
    assertThat(english.text("value.months", 11)).isEqualTo("11 months");
    assertThat(english.text("faults.title", "1")).startsWith("There is 1 problem in");
    assertThat(japanese.text("value.months", 1)).isEqualTo("1か月");
  }

  @Test
  void whatSomebodyWroteIsNeverTakenForAPlaceInAText() {
    assertThat(english.text("filter.told", "{1} $1 \\", "{0}")).isEqualTo("{1} $1 \\: {0}");
  }
}
