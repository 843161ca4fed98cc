package jp.hashiwatashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "ﾀｶﾊｼ,タカハシ",
    "たかはし,タカハシ",
    "ｶﾞｷﾞﾊﾟ,ガギパ",
    "髙橋　花子,高橋花子",
    "山﨑,山崎",
    "𠮷田,吉田",
    "渡邉󠄀,渡辺",
    "ＡＢＣ-１２３,abc123",
    "０３ー１２３４,03ー1234",
    "関ヶ原,関ケ原",
    "㈱見本,株式会社見本",
    "（株）見本,株式会社見本",
    "(有)見本,有限会社見本",
    "サーバー,サーバ",
    "サーバーの管理,サーバノ管理",
    "コピー,コピー",
    "ヴァイオリン,バイオリン",
    "ヴ,ブ",
    "ジョン・スミス,ジョンスミス",
    "c++,c++",
  })
  void whatMakesNoDifferenceIsFoldedAway(String typed, String folded) {
    // A long vowel before digits is how some type a hyphen: numbers are compared by digits alone.
    assertThat(Folded.of(typed).text()).isEqualTo(folded);
  }

  @Test
  void marksOfPunctuationAreOneGapAndNoneStandsAtTheEnds() {
    assertThat(Folded.of("、溶接、。塗装！").text()).isEqualTo("溶接" + Folded.GAP + "塗装");
  }

  @Test
  void everyCharacterKnowsItsPlaceInWhatWasTyped() {
    String typed = "㈱ ﾐﾎﾝｶﾞｸ、髙𠮷";
    Folded folded = Folded.of(typed);
    assertThat(folded.text()).isEqualTo("株式会社ミホンガク" + Folded.GAP + "高吉");
    int voiced = folded.text().indexOf('ガ');
    assertThat(typed.substring(folded.starts()[voiced], folded.ends()[voiced])).isEqualTo("ｶﾞ");
    int last = folded.length() - 1;
    assertThat(typed.substring(folded.starts()[last], folded.ends()[last])).isEqualTo("𠮷");
    assertThat(typed.substring(folded.starts()[3], folded.ends()[3])).isEqualTo("㈱");
  }

  @ParameterizedTest
  @CsvSource({
    "取り扱い,取扱",
    "取扱い,取扱",
    "取扱,取扱",
    "お問い合わせ,オ問合",
    "溶接の仕事をした,溶接仕事",
    "みほん製作所,ミホン製作所",
    "カメラの開発,カメラノ開発",
  })
  void okuriganaAndParticlesAfterCharactersAreLeftOut(String typed, String rest) {
    assertThat(Okurigana.without(typed, Folded.of(typed)).text()).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "090-1234-5678,09012345678",
    "０９０（１２３４）５６７８,09012345678",
    "090ー1234ー5678,09012345678",
    "+81 90 1234 5678,09012345678",
    "+81 (0)90 1234 5678,09012345678",
    "1-2345-6789-0123,1234567890123",
    "S-0001,''",
    "123,''",
    "2026年,''",
  })
  void aNumberIsItsDigitsAndNothingElseIsOne(String typed, String digits) {
    assertThat(Digits.asked(typed)).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource({
    "株式会社見本,見本",
    "見本株式会社,見本",
    "医療法人社団見本会,見本会",
    "株式会社,株式会社",
    "見本,見本",
  })
  void anEmployersNameIsKnownWithoutItsLegalForm(String name, String without) {
    assertThat(LegalForms.without(name)).isEqualTo(without);
  }
}
