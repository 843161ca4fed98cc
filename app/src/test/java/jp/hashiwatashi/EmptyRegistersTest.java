package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** Registers in which nobody has typed anything yet, in a database of their own. */
@TestPropertySource(properties = "registers=untouched")
class EmptyRegistersTest extends BrowsingTest {

  private static final String NOTHING_YET = "まだ何も登録されていません";

  @ParameterizedTest
  @ValueSource(strings = {"people", "openings", "employers", "establishments", "contacts"})
  void anEmptyRegisterSaysSoAndLeadsToItsForm(String register) throws Exception {
    assertThat(browser.get("/" + register).body())
        .contains(NOTHING_YET, "<a href=\"/" + register + "/new\">新しく登録</a>")
        .doesNotContain("条件を減らす", "言葉を短く");
    assertThat(browser.get("/" + register + "?sort=name&size=100").body()).contains(NOTHING_YET);
    assertThat(browser.get("/" + register + "?q=x").body())
        .doesNotContain(NOTHING_YET)
        .contains("<a href=\"/" + register + "\">");
  }
}
