package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import jp.hashiwatashi.matching.Matching;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page, in both languages, on a desk and in a hand. */
class PagesTest extends ScreenTest {

  @Autowired Matching matching;

  @ParameterizedTest
  @CsvSource({"ja,1280", "ja,375", "en,1280", "en,375"})
  void everyPageIsAccessibleFitsAndBreaksNoPolicy(String language, int width) {
    visit(page(width, language, true), PageKinds.all(people, matching), language, width);
  }

  @ParameterizedTest
  @CsvSource({"ja,1280", "ja,375", "en,1280", "en,375"})
  void everyPageBeforeSigningInIsAccessibleToo(String language, int width) {
    Page page = page(width, language, true);
    page.context().clearCookies(new ClearCookiesOptions().setName("hashiwatashi"));
    visit(page, PageKinds.BEFORE_SIGNING_IN, language, width);
  }

  private void visit(Page page, List<String> paths, String language, int width) {
    var faults = new ArrayList<String>();
    for (String path : paths) {
      page.navigate(path);
      String name = path.replaceAll("[^a-z]+", "-") + "-" + language + "-" + width;
      page.screenshot(new Page.ScreenshotOptions().setPath(screenshot(name)).setFullPage(true));
      assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
      new AxeBuilder(page)
          .analyze()
          .getViolations()
          .forEach(v ->
              v.getNodes().forEach(n -> faults.add(name + " " + v.getId() + " " + n.getHtml())));
      Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (!over.equals(0)) {
        faults.add(name + " is wider than the window by " + over);
      }
    }
    assertThat(faults).isEmpty();
  }
}
