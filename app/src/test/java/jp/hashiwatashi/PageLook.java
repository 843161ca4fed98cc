package jp.hashiwatashi;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A look at a page that is open: accessible, no wider than the window. What is at fault is drawn into
 * {@code target/screenshots}; {@code -Dpictures=true} draws all, for people to see. In
 * English the short run asks for the width only: the page is built like the Japanese one.
 */
final class PageLook {

  private PageLook() {}

  /**
   * @param name of the picture
   * @param faults what is wrong is added to them
   */
  static void at(Page page, String name, List<String> faults) {
    int before = faults.size();
    boolean japanese = "ja".equals(page.locator("html").getAttribute("lang"));
    if (japanese || Seeds.isLong()) {
      // Pages have no frames: axe need not open a second page to bring its findings together.
      new AxeBuilder(page)
          .setLegacyMode(true)
          .options(onlyViolations())
          .analyze()
          .getViolations()
          .forEach(v ->
              v.getNodes().forEach(n -> faults.add(name + " " + v.getId() + " " + n.getHtml())));
    }
    addIfWider(page, name, faults);
    if (faults.size() > before) {
      draw(page, name);
    } else {
      picture(page, name);
    }
  }

  /** Without the places of all that is well, which take most of the time to tell. */
  private static AxeRunOptions onlyViolations() {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  /** The same of one page alone. */
  static void at(Page page, String name) {
    List<String> faults = new ArrayList<>();
    at(page, name, faults);
    assertThat(faults).isEmpty();
  }

  /** As {@link #at(Page, String, List)}, and the page is in this language. */
  static void at(Page page, String name, String language, List<String> faults) {
    assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language);
    at(page, name, faults);
  }

  static void addIfWider(Page page, String name, List<String> faults) {
    Object over = page.evaluate("document.documentElement.scrollWidth - innerWidth");
    if (!over.equals(0)) {
      faults.add(name + " is wider than the window by " + over);
    }
  }

  /** Draws the page where pictures are asked for. */
  static void picture(Page page, String name) {
    if (Boolean.getBoolean("pictures")) {
      draw(page, name);
    }
  }

  private static void draw(Page page, String name) {
    Path picture = Path.of("target/screenshots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
  }
}
