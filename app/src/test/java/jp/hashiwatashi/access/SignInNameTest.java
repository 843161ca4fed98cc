package jp.hashiwatashi.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names by which people sign in. */
class SignInNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"consultant", "見本 あかり（架空）", "𠮷田 󠄀一郎", "辻󠄀", "O'Brien-Müller, Jr.", "=1+1", "a"})
  void aNameThatCanBeReadIsKeptExactly(String name) {
    assertThat(SignInName.of(name)).contains(name);
  }

  @Test
  void blanksOfAnyWidthAreOneSoThatAPersonHasOneDesk() {
    assertThat(SignInName.of(" 見本　 あかり　")).contains("見本 あかり");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "　",
        "見本\nあかり",
        "tab\there",
        "\u0000",
        "abc\u202Efdp",
        "\u2066a\u2069",
        "zero\u200Bwidth",
        "\uFEFFa",
        "line\u2028end",
        "nbsp\u00A0",
        "\uE000",
        "\uD842",
        "system",
        "System",
        "ｓｙｓｔｅｍ"
      })
  void whatCannotBeSeenOrStandsForTheProgramItselfIsNoName(String typed) {
    assertThat(SignInName.of(typed)).isEmpty();
  }

  @Test
  void aNameHasSixtyFourCharactersAtMostHoweverTheyAreStored() {
    assertThat(SignInName.of("𠮷".repeat(64))).isPresent();
    assertThat(SignInName.of("𠮷".repeat(65))).isEmpty();
  }
}
