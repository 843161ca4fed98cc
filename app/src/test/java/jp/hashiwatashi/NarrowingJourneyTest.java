package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.OpeningMatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consultant looks at the candidates of the own office, and at those of late. */
class NarrowingJourneyTest extends ScreenTest {

  @Autowired Matching matching;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void leaveNothing() {
    jdbc.sql("delete from match_mark").update();
    jdbc.sql("delete from desk").update();
  }

  private List<OpeningMatch> allFor(String person) {
    return matching
        .openingsFor(person, matching.strategy().weights(), 5_000)
        .orElseThrow()
        .matches();
  }

  /** The office with most of a person's candidates, and how many they are. */
  private Map.Entry<String, Long> office(String person) {
    return allFor(person).stream()
        .map(match -> match.opening().handling().office())
        .filter(office -> office != null)
        .collect(Collectors.groupingBy(office -> office, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow();
  }

  private static List<String> shown(Page page) {
    return page.locator("#matches tbody th a:first-child").all().stream()
        .map(link -> link.getAttribute("href").replaceFirst(".*/", ""))
        .toList();
  }

  @Test
  void withoutScriptTheListIsNarrowedToAnOfficeAndTheAddressKeepsIt() {
    String person = SomeRecords.personWithMatches(people);
    var office = office(person);
    Page page = page(1280, "ja", false);
    page.navigate("/people/" + person + "/openings?wage=80");
    page.locator("#office").selectOption(office.getKey());
    page.locator("#weights button").click();
    assertThat(page).hasURL(Pattern.compile("office=.+wage=80"));
    assertThat(page.locator("#office")).hasValue(office.getKey());
    assertThat(page.locator("#wage")).hasValue("80");
    assertThat(page.locator("#matches-caption"))
        .containsText("（絞らなければ%,d件）".formatted(allFor(person).size()));
    assertThat(page.locator("#matches-caption")).containsText(office.getKey() + "：");
    assertThat(page.locator("#matches-caption")).containsText("%,d件".formatted(office.getValue()));
    for (String id : shown(page)) {
      assertThat(openings.find(id).orElseThrow().handling().office()).isEqualTo(office.getKey());
    }
    page.locator("#weights a").click();
    assertThat(page.locator("#office")).hasValue(office.getKey());
    assertThat(page.locator("#wage")).not().hasValue("80");
    page.getByText("絞り込みをやめる").click();
    assertThat(page.locator("#office")).hasValue("");
    assertThat(page.locator("#matches-caption")).not().containsText("絞らなければ");
  }

  @Test
  void choosingAnswersAtOnceAndADayThatIsNoneIsExplained() {
    String person = SomeRecords.personWithMatches(people);
    var office = office(person).getKey();
    Page page = page();
    page.navigate("/people/" + person + "/openings");
    page.locator("#office").selectOption(office);
    assertThat(page.locator("#matches-caption")).containsText(office + "：");
    assertThat(page).hasURL(Pattern.compile("office="));
    assertThat(page.locator("#weights-reset")).hasAttribute("href", Pattern.compile("office="));
    page.locator("#since").fill("きのう");
    assertThat(page.locator("#results .hw-notice--error")).containsText("「きのう」は日付として読めません");
    assertThat(page.locator("#matches-caption")).containsText(office + "：");
    page.locator("#since").fill("令和8年11月1日");
    assertThat(page.locator("#results .hw-notice--error")).hasCount(0);
    assertThat(page.locator("#since")).isFocused();
    page.locator("#since").fill("2099-01-01");
    assertThat(page.locator("#results")).containsText("今の条件に合う受入情報はありません");
    page.locator("#results a", new Page.LocatorOptions().setHasText("絞らずに合う")).click();
    assertThat(page.locator("#matches tbody tr").first()).isVisible();
    assertThat(page.locator("#since")).hasValue("");
  }

  @Test
  void theOfficeOfTheDeskStandsFirstAndTheRecordsOwnAfterIt() {
    String person = SomeRecords.personWithMatches(people);
    String own = people.find(person).orElseThrow().support().office();
    jdbc.sql("insert into desk (owner, office, consultant) values ('consultant', '鳥取事務所', '見本')")
        .update();
    Page page = page();
    page.navigate("/people/" + person + "/openings");
    assertThat(page.locator("#office option").nth(1)).hasText("鳥取事務所（わたしの事務所）");
    assertThat(page.locator("#office option").nth(2)).hasText(own + "（この記録の担当）");
    String opening = SomeRecords.openingFor(person, matching);
    page.navigate("/openings/" + opening + "/people?office=" + own);
    assertThat(page.locator("#matches-caption")).containsText(own + "：");
    for (String id : shown(page)) {
      assertThat(people.find(id).orElseThrow().support().office()).isEqualTo(own);
    }
  }

  @Test
  void marksAreMadeWithinTheNarrowedListAndThoseOutsideAreTold() {
    String person = SomeRecords.personWithMatches(people);
    String office = office(person).getKey();
    Page page = page();
    String list = "/people/" + person + "/openings?office=" + office;
    page.navigate(list);
    String last = shown(page).getLast();
    mark(page, "PINNED");
    assertThat(page.locator("#office")).hasValue(office);
    assertThat(shown(page).getFirst()).isEqualTo(last);
    String first = shown(page).get(1);
    page.locator("#matches tbody tr").nth(1).getByText("印を付ける").click();
    say(page, "HIDDEN");
    assertThat(shown(page)).doesNotContain(first).startsWith(last);
    assertThat(page.locator("details.hw-aside-list")).containsText("本人と相談（架空）");
    page.navigate("/people/" + person + "/openings?since=2099-01-01");
    assertThat(page.locator("#results")).containsText("留めた・加えた候補のうち1件は、この絞り込みの外");
    assertThat(page.locator("details.hw-aside-list")).hasCount(0);
  }

  private static void mark(Page page, String kind) {
    page.locator("#matches tbody tr").last().getByText("印を付ける").click();
    say(page, kind);
  }

  private static void say(Page page, String kind) {
    page.locator("[name=kind][value=" + kind + "]").check();
    page.locator("#reason").fill("本人と相談（架空）");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("この印を付ける")).click();
    assertThat(page.locator("#matches, #results").first()).isVisible();
  }
}
