package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.PeopleFound;
import jp.hashiwatashi.register.Opening;
import jp.hashiwatashi.register.OpeningStore;
import jp.hashiwatashi.register.RegisterFilter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultant's way from the lists and the examples to candidates and their reasons. */
class CandidatesJourneyTest extends ScreenTest {

  @Autowired Matching matching;

  @Test
  void fromTheListToTheReasonsWithoutScript() {
    Page page = page(1280, "ja", false);
    String id = SomeRecords.personWithMatches(people);
    page.navigate("/people");
    page.locator("#q").fill(id);
    page.locator("form.hw-filter button[type=submit]").click();
    assertThat(page.locator("#people tbody tr")).hasCount(1);
    page.locator("#people tbody th a").click();
    assertThat(page.locator("h1")).isVisible();
    page.locator(".hw-tabs a[href$='/openings']").click();
    String first = page.locator("#matches tbody tr .hw-score").first().textContent();
    page.locator("#skills").fill("６０");
    page.locator("#weights button").click();
    assertThat(page.locator("#skills")).hasValue("６０");
    assertThat(page.locator("#results .hw-notice")).containsText("割合に直して使いました");
    assertThat(page.locator("#matches tbody tr .hw-score").first().textContent())
        .isNotEqualTo(first);
    page.locator("#matches tbody tr a[href^='/explanation']").first().click();
    assertThat(page.locator("#conditions tbody tr")).hasCount(13);
    assertThat(page.locator("#parts tbody tr")).hasCount(6);
  }

  @Test
  void theBestOpeningsAndTheReasonsSayTheSameScore() {
    Page page = page();
    page.navigate("/people/" + SomeRecords.personWithMatches(people) + "/openings");
    String score = page.locator("#matches .hw-score").first().textContent();
    PageLook.picture(page, "best-openings");
    page.locator("#matches tbody tr a[href^='/explanation']").first().click();
    PageLook.picture(page, "reasons");
    assertThat(page.locator("#parts tfoot td").nth(2)).hasText(score);
    assertThat(page.locator(".hw-badge--not_met")).hasCount(0);
    page.goBack();
    assertThat(page.locator("#matches .hw-score").first()).hasText(score);
  }

  @Test
  void theStartLeadsToTheClosingHospitalAndTheSevenSecondments() {
    Page page = page();
    page.navigate("/");
    assertThat(page.locator("#examples tbody tr")).hasCount(8);
    page.locator("#examples tbody tr").first().locator("td a").first().click();
    assertThat(page.locator("#people tbody tr")).hasCount(45);
    page.goBack();
    page.locator("#examples tbody tr").first().locator("td a").last().click();
    assertThat(page.locator("#openings tbody tr")).hasCount(26);
    page.goBack();
    page.locator("#examples tbody tr").nth(1).locator("td a").first().click();
    assertThat(page.locator("#matches tbody tr").first()).isVisible();
  }

  @Test
  void anOpeningThatFitsManyTellsHowMany() {
    Page page = page();
    String wanted =
        openings.list(RegisterFilter.ALL, OpeningStore.Order.MOST_VACANCIES, 0, 200).rows().stream()
            .map(Opening::id)
            .filter(id -> peopleFor(id).total() > Matching.BEST)
            .findFirst()
            .orElseThrow();
    page.navigate("/openings/" + wanted + "/people");
    assertThat(page.locator("#matches tbody tr")).hasCount(Matching.BEST);
    assertThat(page.locator("#matches-caption"))
        .hasText(peopleFor(wanted).total() + "人のうち上位20人を表示しています");
  }

  private PeopleFound peopleFor(String opening) {
    return matching.peopleFor(opening, matching.strategy().weights(), Matching.BEST).orElseThrow();
  }
}
