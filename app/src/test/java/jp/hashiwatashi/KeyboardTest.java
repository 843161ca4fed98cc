package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hashiwatashi.matching.Matching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of page by keyboard alone: all is reached, in the order it is read, and is seen. */
class KeyboardTest extends ScreenTest {

  /** Marks what a keyboard must reach, in the order of reading, and tells how much there is. */
  private static final String MARK =
      """
      () => {
        const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
        const seen = e => e.type !== 'hidden' && e.checkVisibility();
        const first = (e, i, found) => e.type !== 'radio'
          || found.findIndex(o => o.type === 'radio' && o.name === e.name) === i;
        const found = [...document.querySelectorAll(all)].filter(seen);
        const kept = found.filter(first);
        // The header is read line by line, wherever its parts stand.
        const header = kept.filter(e => e.closest('.hw-header'));
        const line = e => Math.round(e.getBoundingClientRect().top / 24);
        const read = [...header].sort((a, b) => line(a) - line(b)
          || a.getBoundingClientRect().left - b.getBoundingClientRect().left);
        kept.splice(kept.indexOf(header[0]), header.length, ...read);
        kept.forEach((e, i) => e.dataset.turn = i);
        return kept.length;
      }
      """;

  /** What has the focus: its turn, what it is, and what is amiss with how it is seen. */
  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        // A link that goes on in a second line is looked at in its first.
        const style = getComputedStyle(e), box = e.getClientRects()[0], amiss = [];
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        if (!ring && style.boxShadow === 'none') amiss.push('has no ring');
        const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
        const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
        if (right - left < 1 || bottom - top < 1) amiss.push('is out of sight');
        else {
          const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          if (!at || !(e.contains(at) || at.contains(e))) amiss.push('is covered');
        }
        const turn = e.dataset.turn ?? (e.type === 'radio'
          ? document.querySelector(`[name="${e.name}"][data-turn]`)?.dataset.turn : undefined);
        return [turn ?? '?', e.outerHTML.slice(0, 120), amiss.join(', '), box.top + scrollY, box.left];
      }
      """;

  /** So that the next stop is the first, even where a page gave the focus to what is wrong with it. */
  private static final String TO_THE_BEGINNING =
      """
      () => {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
        scrollTo(0, 0);
      }
      """;

  @Autowired private Matching matching;

  @ParameterizedTest
  @ValueSource(ints = {1280, 375})
  void everythingOnEveryPageIsReachedInTheOrderOfReadingAndSeen(int width) {
    Page page = page(width, "ja", true);
    var faults = new ArrayList<String>();
    for (String path : width == 1280 ? PageKinds.all(people, matching) : PageKinds.some(people)) {
      page.navigate(path);
      walk(page, path, faults);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void soItIsOnThePagesBeforeSigningIn() {
    Page page = page();
    page.context().clearCookies();
    var faults = new ArrayList<String>();
    for (String path : PageKinds.BEFORE_SIGNING_IN) {
      page.navigate(path);
      walk(page, path, faults);
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void withoutScriptTheSameIsReached() {
    Page page = page(1280, "ja", false);
    var faults = new ArrayList<String>();
    page.navigate("/people/" + SomeRecords.personWithMatches(people) + "/openings");
    walk(page, "without script", faults);
    assertThat(faults).isEmpty();
  }

  /** From the beginning of the page to its end, and on to the beginning again: nothing holds it. */
  private static void walk(Page page, String path, List<String> faults) {
    int count = (int) page.evaluate(MARK);
    assertThat(count).as(path).isGreaterThan(2);
    page.evaluate(TO_THE_BEGINNING);
    for (int turn = 0; turn < count; turn++) {
      page.keyboard().press("Tab");
      var focused = (List<?>) page.evaluate(FOCUSED);
      if (focused == null || !focused.get(0).equals(Integer.toString(turn))) {
        faults.add(path + " has as number " + turn + " " + focused);
        return;
      }
      if (!focused.get(2).equals("")) {
        faults.add(path + ": " + focused.get(1) + " " + focused.get(2));
      }
    }
    page.keyboard().press("Tab");
    var after = (List<?>) page.evaluate(FOCUSED);
    if (after != null && !after.get(0).equals("0")) {
      faults.add(path + " does not let go: " + after);
    }
  }

  @Test
  void theFirstStopSkipsToWhatThePageIsAbout() {
    Page page = page();
    for (String path : PageKinds.all(people, matching)) {
      page.navigate(path);
      page.evaluate(TO_THE_BEGINNING);
      page.keyboard().press("Tab");
      assertThat(page.locator(".hw-skip")).isFocused();
      assertThat(page.locator(".hw-skip")).isInViewport();
      page.keyboard().press("Enter");
      assertThat(page.locator("#main")).isFocused();
      page.keyboard().press("Tab");
      assertThat(page.locator("header :focus")).hasCount(0);
    }
  }

  @Test
  void aPersonIsFoundAndMatchedWithoutAPointer() {
    Page page = page();
    page.navigate("/people");
    page.locator("h1").click();
    to(page, "#q");
    page.keyboard().type("見本 一郎");
    page.keyboard().press("Enter");
    assertThat(page.locator("#q")).hasValue("見本 一郎");
    assertThat(page.locator("#people tbody tr").first()).containsText("見本 一郎");
    to(page, "#move");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#move")).hasValue("TRANSFER");
    to(page, "[type=checkbox][name=examples]");
    page.keyboard().press("Space");
    assertThat(page.locator("[type=checkbox][name=examples]")).isChecked();
    to(page, "main form button");
    page.keyboard().press("Space");
    assertThat(page).hasURL(Pattern.compile("examples=yes"));
    page.navigate("/people?q=" + SomeRecords.personWithMatches(people));
    to(page, "#people tbody th a");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/people/[^/]+$"));
    to(page, ".hw-tabs a:not([aria-current])");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/openings$"));
    String best = page.locator("#matches tbody").textContent();
    to(page, "#weights input[type=range]");
    page.keyboard().press("End");
    assertThat(page.locator("#occupation")).hasValue("100");
    assertThat(page.locator("#matches tbody")).not().hasText(best);
    assertThat(page.locator("#weights input[type=range]").first()).isFocused();
    to(page, "#matches a[href^='/explanation']");
    page.keyboard().press("Enter");
    assertThat(page.locator("#conditions")).isVisible();
    to(page, ".hw-aside button");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/signed-out"));
  }

  /** Goes on by the tabulator until the focus is there. */
  private static void to(Page page, String target) {
    for (int presses = 0; presses < 300; presses++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("t => document.activeElement.matches(t)", target)) {
        return;
      }
    }
    throw new AssertionError("the tabulator never reaches " + target + " on " + page.url());
  }
}
