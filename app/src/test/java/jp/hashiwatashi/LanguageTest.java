package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import jp.hashiwatashi.access.SignInLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Japanese or English is chosen on every page, those before signing in and those that tell a fault. */
class LanguageTest extends WebTest {

  private static final Pattern TO_ENGLISH = Pattern.compile("href=\"(/language[^\"]*)\"");

  @Autowired private SignInLinks links;

  @Value("${local.server.port}")
  private int port;

  private Browsing browser;

  @BeforeEach
  void aBrowser() {
    browser = new Browsing(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/sign-in?ended",
        "/sign-in?token=abc",
        "/signed-out",
        "/sign-in?token=%00",
        "/assets/no-such-file"
      })
  void aPageBeforeSigningInIsReadInEnglishAndStaysThere(String path) throws Exception {
    readsInEnglish(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/people?q=x", "/people/unknown", "/no-such-page?x=1", "/people?q=%00"})
  void soIsEveryPageAfterIt(String path) throws Exception {
    browser.signIn(links.make("consultant"));
    readsInEnglish(path);
  }

  private void readsInEnglish(String path) throws Exception {
    var japanese = browser.get(path);
    assertThat(japanese.body()).contains("<html lang=\"ja\">");
    var link = TO_ENGLISH.matcher(japanese.body());
    assertThat(link.find()).isTrue();
    var chosen = browser.get(link.group(1).replace("&amp;", "&"));
    assertThat(browser.whereTo(chosen))
        .matches(path.equals("/people?q=x") ? "/people\\?sealed=.+" : Pattern.quote(path));
    assertThat(chosen.headers().allValues("Set-Cookie"))
        .anyMatch(c -> c.startsWith("hashiwatashi-language=en") && c.contains("Max-Age=31536000"));
    var english = browser.get(path);
    assertThat(english.statusCode()).isEqualTo(japanese.statusCode());
    assertThat(english.body()).contains("<html lang=\"en\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%2B%2B", "../..", "zh", "zh_CN", "ja/Nowhere", "\"", "=", "%", "eng"})
  void aCookieThatNamesNoLanguageOfOursIsReadAsJapanese(String value) throws Exception {
    for (String name : List.of("hashiwatashi-language", "language")) {
      for (String path : List.of("/sign-in", "/assets/icon.svg", "/no-such-page", "/people")) {
        var plain = new Browsing(port).get(path);
        var answer = browser.getWith(path, name + "=" + value);
        assertThat(answer.statusCode()).as(path).isEqualTo(plain.statusCode());
        if (plain.body().contains("<html")) {
          assertThat(answer.body()).as(path).contains("<html lang=\"ja\">");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en_US", "en-GB"})
  void anyEnglishIsEnglish(String value) throws Exception {
    assertThat(browser.getWith("/sign-in", "hashiwatashi-language=" + value).body())
        .contains("<html lang=\"en\">");
  }

  @Test
  void whatWasChosenBeforeSigningInHoldsAfterIt() throws Exception {
    assertThat(browser.whereTo(browser.get("/people"))).isEqualTo("/sign-in");
    browser.get("/language?to=en&back=/sign-in");
    assertThat(browser.whereTo(browser.signIn(links.make("consultant")))).startsWith("/people");
    assertThat(browser.get("/people").body()).contains("People to be placed");
  }

  @Test
  void aFormThatWasRefusedLeadsToTheStartForItCannotBeAskedForAgain() throws Exception {
    browser.get("/sign-in?token=abc");
    browser.forgetForm();
    var refused = browser.post("/sign-in", java.util.Map.of("token", "abc"));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("back=%2F\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example",
        "/%5Celsewhere.example",
        "%5C%5Celsewhere.example",
        "/%09/elsewhere.example",
        "/%0A/elsewhere.example",
        "/x%0D%0ASet-Cookie:a=b",
        "%20//elsewhere.example",
        "javascript:alert(1)",
        "people",
        "/%E6%A9%8B"
      })
  void nobodyIsLedToAnotherSite(String back) throws Exception {
    var answer = browser.get("/language?to=en&back=" + back);
    assertThat(browser.whereTo(answer)).isEqualTo("/");
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("a="));
  }
}
