package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.hashiwatashi.register.RegisterName;
import jp.hashiwatashi.register.SendingRecord;
import jp.hashiwatashi.register.SmallRegisters;
import jp.hashiwatashi.search.RecordSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One box over all registers, from the key that leads to it to the record. */
class SearchJourneyTest extends ScreenTest {

  @Autowired private RecordSearch search;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void everythingCanBeFound() {
    search.awaitComplete();
  }

  @Test
  void aRecordIsFoundFromAnyPageWithoutAPointer() {
    Page page = page();
    page.navigate("/explanation");
    page.locator("h1").click();
    page.keyboard().press("/");
    assertThat(page.locator("#search")).isFocused();
    page.keyboard().type("ｅｘ－ｃ１－ｏ");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/search\\?sealed="));
    assertThat(page.locator("#search")).hasValue("ｅｘ－ｃ１－ｏ");
    var first = page.locator("section:has(#in-OPENINGS) .hw-hits li").first();
    assertThat(first.locator("dd mark")).containsText("EX-C1-O");
    first.locator("a").press("Enter");
    assertThat(page).hasURL(Pattern.compile("/openings/EX-C1-O$"));
  }

  @Test
  void hitsAreGroupedByRegisterAndAllOfOneCanBePagedThroughWithoutScript() {
    Page page = page(1280, "ja", false);
    page.navigate("/");
    page.locator("#search").fill("見本");
    page.locator(".hw-search button").click();
    assertThat(page.locator("h2[id^=in-]").first()).isVisible();
    assertThat(page.locator("section:has(#in-OPENINGS) .hw-hits > li")).hasCount(10);
    assertThat(page.locator(".hw-hits mark").first()).hasText("見本");
    page.locator("section:has(#in-OPENINGS) > p a").click();
    assertThat(page.locator(".hw-hits > li")).hasCount(50);
    assertThat(page.locator("h2[id^=in-]")).hasCount(1);
    page.navigate(page.url() + "&page=2");
    assertThat(page.locator(".hw-hits > li")).hasCount(50);
  }

  @Test
  void whatWasJustSavedIsFoundAndWhatWasTakenBackIsNot() {
    SendingRecord like = people.find("EX-H-01").orElseThrow();
    var transaction = new TransactionTemplate(transactions);
    transaction.executeWithoutResult(status -> {
      people.save(SmallRegisters.named(like, "SEARCH-1", "戻された記録"));
      status.setRollbackOnly();
    });
    people.save(SmallRegisters.named(like, "SEARCH-2", "鷗外﨑 <b>&\"太郎"));
    Page page = page();
    page.navigate("/search?q=SEARCH-1");
    assertThat(page.locator(".hw-hits")).hasCount(0);
    page.navigate("/search?q=鴎外崎");
    var hit = page.locator("section:has(#in-PEOPLE) .hw-hits li");
    assertThat(hit).hasCount(1);
    assertThat(hit.locator("h3 mark")).hasText("鷗外﨑");
    assertThat(hit.locator("h3 a")).containsText("<b>&\"太郎");
    assertThat(hit.locator("b")).hasCount(0);
  }

  /** The index alone never shows anything: a record that only the register lost is not shown. */
  @Test
  void whatTheRegisterNoLongerHoldsIsNeitherShownNorCounted() {
    SendingRecord like = people.find("EX-H-01").orElseThrow();
    var transaction = new TransactionTemplate(transactions);
    people.save(SmallRegisters.named(like, "SEARCH-3", "消える記録"));
    assertThat(count("消える記録")).isOne();
    transaction.executeWithoutResult(
        status -> jdbc.sql("delete from sending_record where id = 'SEARCH-3'").update());
    assertThat(count("消える記録")).isZero();
  }

  private int count(String text) {
    return search.search(text, 10).registers().stream()
        .filter(hits -> hits.register() == RegisterName.PEOPLE)
        .mapToInt(hits -> hits.count())
        .sum();
  }

  @Test
  void anEmptyBoxAndAnEmptyAnswerSayWhatToDo() {
    Page page = page(375, "en", true);
    page.navigate("/search");
    assertThat(page.locator(".hw-empty")).containsText("Type what you look for");
    page.navigate("/search?q=zzzz");
    assertThat(page.locator(".hw-empty")).containsText("No record holds “zzzz”");
    page.navigate("/search?q=" + "x".repeat(201));
    assertThat(page.locator(".hw-error-summary a")).hasAttribute("href", "#search");
  }

  @Test
  void noAddressThatTheBrowserAsksForTellsWhatWasTyped() {
    Page page = page();
    List<String> addresses = new ArrayList<>();
    page.onRequest(request -> addresses.add(request.url()));
    page.onFrameNavigated(frame -> addresses.add(frame.url()));
    page.navigate("/people");
    page.locator("#search").fill("燕子花");
    page.locator("#search").press("Enter");
    assertThat(page.locator("#search")).hasValue("燕子花");
    page.goBack();
    page.locator("#q").fill("EX-H-0");
    page.waitForResponse(
        "**/suggestions/**", () -> page.locator("#consultant").pressSequentially("燕子花"));
    page.locator("#consultant").fill("");
    page.locator("form:has(#q) button").click();
    assertThat(page.locator("#q")).hasValue("EX-H-0");
    page.locator("#sort-kana").click();
    page.goBack();
    page.goForward();
    page.navigate("/people/EX-H-01/openings");
    page.waitForResponse("**/conditions", () -> page.locator("#since").fill("燕子花"));
    assertThat(page.locator("#since")).hasValue("燕子花");
    assertThat(page).hasURL(Pattern.compile("[?&]sealed="));
    assertThat(addresses)
        .hasSizeGreaterThan(10)
        .noneMatch(address ->
            URLDecoder.decode(address, StandardCharsets.UTF_8)
                .matches(".*(燕子花|EX-H-0([^0-9].*)?$)"));
  }

  private static RequestOptions asked(String token, FormData form) {
    return RequestOptions.create().setHeader("X-CSRF-TOKEN", token).setForm(form);
  }

  @Test
  void programsAreToldTheSameAndWhatIsWrongWithTheirRequest() {
    Page page = page();
    var json = new JsonMapper();
    String token =
        Objects.requireNonNull(
            page.request().get("/api/openings?size=1").headers().get("x-csrf-token"));
    JsonNode found =
        json.readTree(
            page.request()
                .post(
                    "/api/search", asked(token, FormData.create().set("q", "EX-C1-O").set("k", 3)))
                .text());
    assertThat(found.get("complete").booleanValue()).isTrue();
    JsonNode first = found.get("registers").get(0);
    assertThat(first.get("register").stringValue()).isEqualTo("openings");
    assertThat(first.at("/rows/0/id").stringValue()).isEqualTo("EX-C1-O");
    assertThat(first.at("/rows/0/matched_in/0/field").stringValue()).isEqualTo("id");
    var refused =
        page.request()
            .post("/api/search", asked(token, FormData.create().set("q", "").set("k", 51)));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(
            json.readTree(refused.text())
                .get("errors")
                .valueStream()
                .map(e -> e.get("field").stringValue())
                .toList())
        .isEqualTo(List.of("q", "k"));
  }
}
