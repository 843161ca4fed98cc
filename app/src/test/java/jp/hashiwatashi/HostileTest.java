package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.shared.background.SystemWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody means well with, or nobody thought of: addresses, numbers, texts. */
class HostileTest extends ScreenTest {

  private static final String SCRIPT =
      "\"'><script>window.caught=1</script><img src=x onerror=caught=1>";

  @Autowired private JdbcClient jdbc;

  /** Others take out all there is and read it again: no file could bring such numbers. */
  @AfterEach
  void nothingOfItStays() {
    SystemWork.as(
        "test",
        () -> {
          for (String table : List.of("opening", "sending_record")) {
            jdbc.sql("delete from %s where id like 'ZZ/%%'".formatted(table)).update();
          }
        });
  }

  @Test
  void textThatLooksLikeAScriptIsShownAsText() {
    SendingRecord person =
        SmallRegisters.named(
            people.find(SomeRecords.personWithMatches(people)).orElseThrow(),
            "ZZ/1;x=%2F?#&" + SCRIPT,
            SCRIPT);
    people.save(person);
    Opening opening =
        SmallRegisters.named(
            openings.find("EX-C1-O").orElseThrow(), "ZZ/2;x=%2F?#&" + SCRIPT, SCRIPT);
    openings.save(opening);
    Page page = page();
    for (String list : List.of("/people", "/openings")) {
      page.navigate(list + "?q=" + URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8));
      assertThat(page.locator("main tbody tr")).hasCount(1);
      assertThat(page.locator("#q")).hasValue(SCRIPT);
      page.locator("tbody th a").click();
      assertThat(page.locator("h1")).containsText(SCRIPT);
      page.locator(".hw-tabs a").last().click();
      assertThat(page.locator("h1")).containsText(SCRIPT);
      page.locator(".hw-tabs a").first().click();
      assertThat(page.locator("h1")).containsText(SCRIPT);
    }
    page.navigate("/explanation");
    page.locator("#seeker").fill(person.id());
    page.locator("#opening").fill(opening.id());
    page.locator("main form button").click();
    assertThat(page.locator("#conditions")).containsText(SCRIPT);
    assertThat(page.evaluate("window.caught === undefined")).isEqualTo(true);
  }

  @Test
  void whatAFormSaysOtherwiseInItsAddressIsRefused() throws Exception {
    var browser = new Browsing(port);
    browser.signIn(links.make("consultant"));
    browser.get("/people");
    var one = Map.of("to", "/people", "q", "あ");
    assertThat(browser.post("/conditions", one).statusCode()).isEqualTo(303);
    assertThat(browser.post("/conditions?to=/people", one).statusCode()).isEqualTo(303);
    for (String twice : List.of("q=x", "%71=x", "to=/openings", "q=x&q=y")) {
      assertThat(browser.post("/conditions?" + twice, one).statusCode()).as(twice).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/people?page=-1",
        "/people?page=99999999999999&size=7",
        "/openings?page=1000000&size=200",
        "/openings?size=-1&sort=x",
        "/people/EX-C1-S1/openings?occupation=-1&wage=1e3&place=0x10&skills=99999999999",
        "/people/EX-C1-S1/openings?occupation=0&experience=0&industry=0&wage=0&place=0&skills=0",
        "/openings/EX-C1-O/people?occupation=%EF%BC%91%EF%BC%90%EF%BC%90%EF%BC%90&wage=",
        "/explanation?seeker=%3Cb%3E&opening=%27%20or%201=1",
        "/people?q=%25_%5C%27%3B--"
      })
  void oddNumbersAndTextsAreAnsweredWithAPage(String path) {
    Page page = page();
    assertThat(page.navigate(path).status()).isEqualTo(200);
    assertThat(page.locator("h1")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/people?q=%00",
        "/explanation?seeker=%00&opening=x",
        "/people/%00",
        "/people/..%2f..",
        "/api/seekers/%00/openings"
      })
  void whatCannotBeReadIsRefusedInWordsAndNotTheProgramsFault(String path) throws Exception {
    var browser = new Browsing(port);
    browser.signIn(links.make("consultant"));
    var answer = browser.get(path);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).contains("ません").doesNotContain("Tomcat");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void anAddressThatIsFarTooLongIsToldInJapanese() throws Exception {
    var answer = new Browsing(port).get("/people?q=" + "x".repeat(20_000));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("短くして", "lang=\"ja\"");
  }
}
