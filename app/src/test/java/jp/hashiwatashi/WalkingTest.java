package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists other than those of the registers, walked by keys alone; who comes back stands where one stood. */
class WalkingTest extends ScreenTest {

  @Autowired JdbcClient jdbc;
  @Autowired Matching matching;
  @Autowired Workbench workbench;

  @AfterEach
  void forget() {
    jdbc.sql("delete from group_plan").update();
    jdbc.sql("delete from match_mark").update();
    jdbc.sql("delete from desk").update();
  }

  /** Walks down and up, opens the second, comes back, and stands on it. */
  private static void walk(Page page, Locator links, String opened) {
    assertThat(links.nth(2)).isVisible();
    page.keyboard().press("j");
    assertThat(links.nth(0)).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("j");
    assertThat(links.nth(2)).isFocused();
    page.keyboard().press("k");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("k");
    assertThat(links.nth(0)).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(links.nth(1)).isFocused();
    String there = page.url();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(opened));
    page.goBack();
    assertThat(page).hasURL(there);
    assertThat(links.nth(1)).isFocused();
  }

  @Test
  void theOpeningsForAPersonAreWalked() {
    Page page = page();
    page.navigate("/people/EX-H-01/openings");
    walk(page, page.locator("#matches th a"), "/openings/[^/]+$");
  }

  @Test
  void thePeopleForAnOpeningAreWalked() {
    Page page = page();
    page.navigate("/openings/EX-H-O01/people");
    walk(page, page.locator("#matches th a"), "/people/[^/]+$");
  }

  @Test
  void whatWasFoundIsWalkedOverAllRegisters() {
    Page page = page();
    page.navigate("/search?q=%E8%A6%8B%E6%9C%AC");
    walk(page, page.locator(".hw-hits h3 a"), "/(people|openings|employers)/[^/]+$");
    Locator first = page.locator(".hw-hits").first().locator("li");
    first.last().locator("a").focus();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".hw-hits").nth(1).locator("h3 a").first()).isFocused();
  }

  @Test
  void theListsOfTheHomeAreWalkedAsOneAndClosedOnesAreLeftOut() {
    Page page = page();
    page.navigate("/");
    page.locator("#seat").selectOption(Seats.busiest(workbench));
    page.locator("form[action='/desk'] button").click();
    assertThat(page.locator("h1")).hasText("今日の仕事");
    Locator links = page.locator("main tbody th a:visible");
    assertThat(links.nth(3)).isVisible();
    walk(page, links, "/(people|openings)/");
  }

  @Test
  void thePeopleOfAPlanAreWalkedAndTheirTicksStayInReach() {
    Page page = page();
    page.navigate("/people?q=EX-H&examples=yes&size=200");
    page.locator("button[value=listed]").click();
    assertThat(page.locator("#tallies")).isVisible();
    Locator links = page.locator("#people tbody th a");
    links.nth(0).focus();
    page.keyboard().press("ArrowDown");
    assertThat(links.nth(1)).isFocused();
    page.keyboard().press("Shift+Tab");
    assertThat(page.locator("#people tbody tr").nth(1).locator("input")).isFocused();
    page.keyboard().press("Space");
    assertThat(page.locator("#people tbody tr").nth(1).locator("input")).isChecked();
    page.keyboard().press("ArrowDown");
    assertThat(links.nth(2)).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/people/EX-H-"));
  }

  @Test
  void whoMarksAPairOrWeighsAnewStandsInTheListAgain() {
    Page page = page();
    page.navigate("/people/EX-H-01/openings");
    Locator second = page.locator("#matches tbody tr").nth(1);
    String opening = second.locator("th a").getAttribute("href");
    second.locator("a[href^='/marks']").focus();
    page.keyboard().press("Enter");
    page.locator("[name=kind][value=PINNED]").check();
    page.locator("#reason").fill("見学済み");
    page.locator("main form button[type=submit]").first().click();
    assertThat(page.locator("#matches a[href='" + opening + "']")).isFocused();

    page.locator("#matches th a").nth(2).focus();
    String third = page.locator("#matches th a").nth(2).getAttribute("href");
    page.evaluate("document.querySelector('#matches').dataset.before = '1'");
    page.evaluate("htmx.trigger('#weights', 'submit')");
    assertThat(page.locator("#matches:not([data-before])")).isVisible();
    assertThat(page.locator("#matches a[href='" + third + "']")).isFocused();
  }
}
