package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** A look at a page that is open: drawn for people to see, accessible, no wider than the window. */
final class PageLook {

  private PageLook() {}

  /**
   * @param name of the picture
   * @param faults what is wrong is added to them
   */
  static void at(Page page, String name, String language, List<String> faults) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(ScreenTest.screenshot(name)).setFullPage(true));
    assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language);
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(
            v -> v.getNodes().forEach(n -> faults.add(name + " " + v.getId() + " " + n.getHtml())));
    addIfWider(page, name, faults);
  }

  static void addIfWider(Page page, String name, List<String> faults) {
    Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    if (!over.equals(0)) {
      faults.add(name + " is wider than the window by " + over);
    }
  }
}
