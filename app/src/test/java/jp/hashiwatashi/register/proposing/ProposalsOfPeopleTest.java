package jp.hashiwatashi.register.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What careers say, and what they only seem to say. */
class ProposalsOfPeopleTest {

  private static Set<String> proposed(String career) {
    return TextProposals.ofPerson(career, "").stream()
        .map(p -> p.kind() + " " + p.code() + (p.years() < 0 ? "" : ":" + p.years()))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "普通自動車免許, L001",
    "普免あり, L001",
    "ﾌｫｰｸﾘﾌﾄ運転技能講習, L218",
    "フオ－クリフト免許, L218",
    "フォーク リフト免許, L218",
    "フォークリフトと玉掛の資格, L218 L219",
    "資格：フォークリフト、玉掛け, L218 L219",
    "危険物乙四, L138",
    "危険物取扱者（乙種第４類）, L138",
    "乙種第四類危険物取扱者, L138",
    "危険物取扱者　乙種4類, L138",
    "第２種電気工事士, L114",
    "二級ボイラー技士免許, L124",
    "電験三種, L118",
    "大型、けん引免許所持, L004 L006",
    "看護師免許, L019",
    "准看, L020"
  })
  void licencesAreKnownInWhateverWayTheyAreWritten(String text, String codes) {
    assertThat(proposed(text).stream().filter(p -> p.startsWith("LICENCE")).sorted().toList())
        .isEqualTo(
            codes.isEmpty()
                ? List.of()
                : List.of(codes.split(" ")).stream().map(c -> "LICENCE " + c).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "資格なし",
        "介護福祉士は取得予定です。",
        "宅建は持っていない。",
        "簿記2級を目指して勉強中",
        "看護師は未経験。",
        "電気工事士会館に通った。",
        "看護師寮の近く",
        "フォークリフトの修理",
        "総務省の統計を読んだ。",
        "個人事業主",
        "JavaScriptは使えません",
        "営業時間は9時から",
        "介護福祉士（取得見込み）",
        "普通自動車免許は返納しました"
      })
  void whatIsDeniedPlannedOrOnlyPartOfAnotherWordIsNotProposed(String text) {
    assertThat(proposed(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "経理を12年, 038:12",
    "平成15年から20年間、経理を担当, 038:20",
    "2001年～2015年　経理, 038:14",
    "1998年4月から2018年3月まで経理, 038:20",
    "経理を十二年担当, 038:12",
    "経理。経験13年。, 038:13",
    "経理に3年6か月、いったん離れてまた経理に2年6か月, 038:6",
    "2010年に経理へ, 038",
    "経理（経験は10年前）, 038"
  })
  void yearsInAnOccupationAreProposedWithIt(String text, String expected) {
    assertThat(proposed(text)).containsExactly("EXPERIENCE " + expected);
  }

  @Test
  void ofSeveralThingsInOneSentenceEachIsJudgedByWhatFollowsIt() {
    assertThat(proposed("普通免許と大型免許を持っていますが、けん引免許は取得していません。"))
        .containsExactlyInAnyOrder("LICENCE L001", "LICENCE L004");
    assertThat(proposed("介護福祉士、ケアマネは未取得。")).containsExactly("LICENCE L040");
    assertThat(proposed("Excel、Word、Accessは使えません。")).doesNotContain("SKILL Access");
  }

  @Test
  void anOccupationThatIsWishedForIsNoExperience() {
    assertThat(proposed("介護職を希望します。")).containsExactly("WANTED 050");
    assertThat(TextProposals.ofPerson("", "事務職。営業は希望しません。"))
        .extracting(p -> p.kind() + " " + p.code())
        .containsExactly("WANTED 034");
  }

  @Test
  void everyProposalShowsTheWordsAndTheirPlaces() {
    String text = "👷普免と、ﾌｫｰｸﾘﾌﾄ免許。普通自動車免許は平成元年。";
    List<Proposal> proposals = TextProposals.ofPerson(text, "");
    assertThat(proposals).extracting(Proposal::code).containsExactly("L001", "L218");
    assertThat(proposals.getFirst().found())
        .extracting(Found::words)
        .containsExactly("普免", "普通自動車免許");
    for (Proposal proposal : proposals) {
      for (Found found : proposal.found()) {
        assertThat(text.substring(found.start(), found.end())).isEqualTo(found.words());
      }
    }
  }

  @Test
  void whatTheRecordHoldsIsNotProposedAgain() {
    String career = "普通自動車免許、フォークリフト免許。Excel。経理を12年、営業を3年。";
    assertThat(
            TextProposals.lackingOfPerson(
                Map.of(
                    "career", career,
                    "licences", "普通免許",
                    "skills", "Ｅｘｃｅｌ",
                    "occupations_experienced", "038-02:10")))
        .extracting(Proposal::code)
        .containsExactly("L218", "048");
  }
}
