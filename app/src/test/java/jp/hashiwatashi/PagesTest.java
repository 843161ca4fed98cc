package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hashiwatashi.access.Principal;
import jp.hashiwatashi.matching.Matching;
import jp.hashiwatashi.matching.engine.Condition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page, in both languages, on a desk and in a hand. */
class PagesTest extends ScreenTest {

  @Autowired Matching matching;

  @InBothLanguages
  void everyPageIsAccessibleFitsAndBreaksNoPolicy(String language, int width) {
    visit(page(width, language, true), PageKinds.all(people, matching), language, width);
  }

  @InBothLanguages
  void everyPageBeforeSigningInIsAccessibleToo(String language, int width) {
    Page page = page(width, language, true);
    page.context()
        .clearCookies(new ClearCookiesOptions().setName(Pattern.compile("hashiwatashi-\\d+")));
    visit(page, PageKinds.BEFORE_SIGNING_IN, language, width);
  }

  @InBothLanguages
  void everyPageOfAuditorsIsAccessibleToo(String language, int width) {
    accounts.appoint("auditor", Principal.AUDITOR, "");
    Page page = page(width, language, true);
    accounts.appoint("auditor", Principal.WORKER, "EX-H-01");
    accounts.appoint("auditor", Principal.HQ_ADMINISTRATOR, "");
    signIn(page, "auditor");
    page.navigate("/language?to=" + language + "&back=/audit");
    visit(page, PageKinds.OF_AUDITORS, language, width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void onTheNarrowestScreenPagesFitToo(String language) {
    Page page = page(320, language, true);
    var faults = new ArrayList<String>();
    for (String path : PageKinds.some(people)) {
      page.navigate(path);
      PageLook.addIfWider(page, path, faults);
    }
    assertThat(faults).isEmpty();
  }

  @InBothLanguages
  void everyVerdictStandsInOneLine(String language, int width) {
    Page page = page(width, language, true);
    page.navigate("/explanation?seeker=EX-H-01&opening=EX-H-O01");
    var verdicts = page.locator(".hw-badge:is([class*=--met], [class*=--not_])");
    assertThat(verdicts.count()).isEqualTo(Condition.ALL.size());
    Object tall =
        verdicts.evaluateAll(
            """
            all => all.filter(badge => badge.getBoundingClientRect().height
                >= 2 * parseFloat(getComputedStyle(badge).lineHeight)).length
            """);
    assertThat(tall).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/employers", "/establishments", "/contacts"})
  void rowsOfListsStayLowOnANarrowScreen(String path) {
    assertThat(tallest(path, false, "#records tbody tr")).isBetween(20., 90.);
    assertThat(tallest(path, true, "#records tbody td")).isBetween(20., 60.);
  }

  /** The greatest height, px, among rows of usual length: other tests keep names of 300 letters. */
  private double tallest(String path, boolean withScript, String parts) {
    Page page = page(375, "ja", withScript);
    page.navigate(path);
    Object tallest =
        page.locator(parts)
            .evaluateAll(
                """
                all => Math.max(...all
                  .filter(part => [...part.closest('tr').cells].every(cell => cell.textContent.trim().length <= 40))
                  .map(part => part.offsetHeight))
                """);
    return ((Number) tallest).doubleValue();
  }

  private void visit(Page page, List<String> paths, String language, int width) {
    var faults = new ArrayList<String>();
    for (String path : paths) {
      page.navigate(path);
      String name = path.replaceAll("[^a-z]+", "-") + "-" + language + "-" + width;
      PageLook.at(page, name, language, faults);
    }
    assertThat(faults).isEmpty();
  }
}
