package jp.hashiwatashi.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords may be chosen, and that all of their characters count. */
class PasswordRuleTest {

  private final Passwords passwords = new Passwords();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "PASSWORD",
        "iloveyou",
        "Hashiwatashi2026!",
        "ｐａｓｓｗｏｒｄ１",
        "はしわたし１２３",
        "ハローワーク2026",
        "aaaaaaaaaaaa",
        "abababababab",
        "1234567890"
      })
  void whatEverybodyTriesFirstIsRefused(String password) {
    assertThat(PasswordRule.brokenBy(password, "someone")).contains(PasswordRule.COMMON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yamakawa.ichiro", "YamakawaIchiro", "yamakawa-ichiro2026"})
  void theAccountsOwnNameIsRefused(String password) {
    assertThat(PasswordRule.brokenBy(password, "Yamakawa.Ichiro")).contains(PasswordRule.OWN_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mzkqwtrb",
        "48205937",
        "        x y z  ",
        "ひるねのねこがやねでひかる",
        "correct horse battery staple"
      })
  void noKindOfCharacterIsAskedFor(String password) {
    assertThat(PasswordRule.brokenBy(password, "someone")).isEmpty();
  }

  @Test
  void eightToAThousandCharactersAreTaken() {
    String long64 =
        "The cat sleeps on the roof while rain falls over the quiet hills".substring(0, 64);
    assertThat(PasswordRule.brokenBy("mzkqwtr", "x")).contains(PasswordRule.TOO_SHORT);
    assertThat(PasswordRule.brokenBy("🍎🍊🍇🍓", "x")).as("four").contains(PasswordRule.TOO_SHORT);
    assertThat(PasswordRule.brokenBy(long64, "x")).isEmpty();
    assertThat(PasswordRule.brokenBy("ab c".repeat(250), "x")).isEmpty();
    assertThat(PasswordRule.brokenBy("ab c".repeat(250) + "d", "x"))
        .contains(PasswordRule.TOO_LONG);
  }

  @Test
  void allCharactersCountAlsoBehindThe72ndByte() {
    String password = "ねこ".repeat(40) + "屋根";
    String kept = passwords.hash(password);
    assertThat(kept).startsWith("$argon2id$").doesNotContain("ねこ");
    assertThat(passwords.isThat(password, kept)).isTrue();
    assertThat(passwords.isThat("ねこ".repeat(40) + "屋上", kept)).isFalse();
    assertThat(passwords.isThat("ねこ".repeat(40), kept)).isFalse();
  }

  @Test
  void whatAKeyboardForJapaneseMakesWideIsTheSamePassword() {
    assertThat(passwords.isThat("Ｍｚｋｑ　４８２０", passwords.hash("Mzkq 4820"))).isTrue();
  }

  @Test
  void nobodyHasThePasswordThatIsComparedForUnknownNames() {
    assertThat(passwords.isThat("a password that nobody has", null)).isFalse();
  }
}
