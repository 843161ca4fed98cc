package jp.hashiwatashi.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hashiwatashi.register.EditedRegister;
import jp.hashiwatashi.register.RegistersWithoutRecords;
import jp.hashiwatashi.shared.page.Words;
import org.junit.jupiter.api.Test;

/** What becomes of two people's changes of the same version of a record. */
class ClashTest {

  private static final EditedRegister<?> PEOPLE = RegistersWithoutRecords.edited().people();
  private static final Words JAPANESE = Words.in(Locale.JAPANESE);
  private static final Map<String, String> BASE =
      Map.of("seeker_id", "S1", "phone", "0000000000", "wishes", "元の希望", "career", "元の職歴");

  private static Map<String, String> base(String... changed) {
    var texts = new HashMap<>(BASE);
    for (int i = 0; i < changed.length; i += 2) {
      texts.put(changed[i], changed[i + 1]);
    }
    return texts;
  }

  private static Clash clash(Map<String, String> theirs, Map<String, String> typed) {
    return Clash.of(PEOPLE, BASE, theirs, typed, JAPANESE);
  }

  private static List<String> codes(List<Difference> differences) {
    return differences.stream().map(Difference::code).toList();
  }

  private static List<String> chosen(Clash clash) {
    return clash.choices().stream().map(choice -> choice.words().code()).toList();
  }

  @Test
  void whoTypedTheSameHasNothingLeftToBeSaved() {
    var clash = clash(base("phone", "00011111111"), base("phone", "000-1111-1111"));
    assertThat(clash.isSame()).isTrue();
    assertThat(clash.theirs()).isEmpty();
    assertThat(clash.merged()).isEqualTo(base("phone", "000-1111-1111"));
  }

  @Test
  void whatOnlyTheOtherChangedStaysAndNothingIsLeftToBeSaved() {
    var clash = clash(base("phone", "0001111111"), base());
    assertThat(clash.isSame()).isTrue();
    assertThat(codes(clash.theirs())).containsExactly("phone");
    assertThat(clash.merged()).isEqualTo(base("phone", "0001111111"));
  }

  @Test
  void whatWasOnlyChangedHereIsLeftToBeSaved() {
    var clash = clash(base(), base("wishes", "新しい希望"));
    assertThat(clash.isSame()).isFalse();
    assertThat(chosen(clash)).isEmpty();
    assertThat(clash.theirs()).isEmpty();
    assertThat(clash.ours()).containsExactly(new Difference("wishes", "その他の希望", "元の希望", "新しい希望"));
    assertThat(clash.settled()).isEqualTo(base("wishes", "新しい希望"));
  }

  @Test
  void whatBothChangedIsChosenAndTheRestOfBothStays() {
    var clash =
        clash(
            base("wishes", "先の希望", "phone", "0001111111"),
            base("wishes", "あとの希望", "career", "あとの職歴"));
    assertThat(clash.isSame()).isFalse();
    assertThat(clash.choices())
        .singleElement()
        .extracting(Clash.Choice::theirs, Clash.Choice::ours)
        .containsExactly("先の希望", "あとの希望");
    assertThat(codes(clash.theirs())).containsExactly("phone");
    assertThat(codes(clash.ours())).containsExactly("career");
    assertThat(clash.merged())
        .isEqualTo(base("wishes", "あとの希望", "phone", "0001111111", "career", "あとの職歴"));
    assertThat(clash.settled()).doesNotContainKey("wishes").containsEntry("career", "あとの職歴");
  }

  @Test
  void withoutKnowingWhatBothBeganWithEveryDifferenceIsChosen() {
    var clash =
        Clash.of(PEOPLE, null, base("phone", "0001111111"), base("wishes", "あとの希望"), JAPANESE);
    assertThat(chosen(clash)).containsExactly("phone", "wishes");
    assertThat(clash.theirs()).isEmpty();
    assertThat(clash.ours()).isEmpty();
    assertThat(clash.merged()).isEqualTo(base("wishes", "あとの希望"));
  }

  @Test
  void theNameOfAnEmployerThatTheNumberTellsIsNobodysChange() {
    var now = base("employer_id", "E-1", "employer", "改めた名称");
    var clash =
        Clash.of(
            PEOPLE,
            now,
            base("employer_id", "E-1", "employer", "改めた名称", "phone", "0001111111"),
            base("employer_id", "E-1", "employer", "元の名称", "wishes", "あとの希望"),
            JAPANESE);
    assertThat(codes(clash.ours())).containsExactly("wishes");
    assertThat(codes(clash.theirs())).containsExactly("phone");
    assertThat(clash.merged()).containsEntry("employer", "改めた名称");
  }

  @Test
  void theNameGoesWithTheNumberOfAnotherEmployer() {
    var clash =
        Clash.of(
            PEOPLE,
            base("employer_id", "E-2", "employer", "統合先"),
            base("employer_id", "E-1", "employer", "統合先"),
            base("employer_id", "E-2", "employer", "統合元", "wishes", "あとの希望"),
            JAPANESE);
    assertThat(codes(clash.ours())).containsExactly("wishes");
    assertThat(codes(clash.theirs())).containsExactly("employer_id");
    assertThat(clash.merged()).containsEntry("employer_id", "E-1").containsEntry("employer", "統合先");
  }

  @Test
  void aNameThatWasNotKnownIsAChange() {
    var clash =
        Clash.of(
            PEOPLE,
            base("employer_id", "E-1"),
            base("employer_id", "E-1", "phone", "0001111111"),
            base("employer_id", "E-1", "employer", "初めての名称"),
            JAPANESE);
    assertThat(codes(clash.ours())).containsExactly("employer");
    assertThat(clash.merged()).containsEntry("employer", "初めての名称");
  }
}
