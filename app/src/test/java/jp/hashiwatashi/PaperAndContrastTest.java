package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Screens on paper, and in the colours that a person chose for all screens. */
class PaperAndContrastTest extends ScreenTest {

  @Test
  void aPrintedListIsA4WithoutNavigationAndSaysWhoAndWhen() {
    Page page = page();
    page.navigate("/people");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".hw-nav")).isHidden();
    assertThat(page.locator(".hw-filter")).isHidden();
    page.locator(".hw-title .hw-button").all().forEach(button -> assertThat(button).isHidden());
    assertThat(page.locator(".hw-print-head")).containsText("consultant");
    assertThat(page.locator(".hw-print-head")).containsText("2026/11/21 08:30");
    String pdf =
        new String(
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
            StandardCharsets.ISO_8859_1);
    assertThat(pdf).containsPattern("/MediaBox \\[0 0 (595|594|842|841)[.0-9]* (842|841|595|594)");
  }

  @Test
  void aWideListIsPrintedOnItsSideWithoutEmptySheetsAndNamesItsFilter() {
    Page page = page();
    page.navigate("/people?q=EX-H-05&prefecture=31");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".hw-print-only")).containsText("鳥取県");
    assertThat(page.locator(".hw-go").first()).isHidden();
    assertThat(sheets(page)).isEqualTo("landscape");
    page.navigate("/people/EX-H-05/openings");
    assertThat(sheets(page)).isEqualTo("landscape");
    page.navigate("/people/EX-H-05");
    assertThat(sheets(page)).isEqualTo("portrait");
  }

  /** How the sheets of a short page lie, one word each. */
  private static String sheets(Page page) {
    String pdf =
        new String(
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
            StandardCharsets.ISO_8859_1);
    return Pattern.compile("/MediaBox \\[0 0 (\\d+)[.0-9]* (\\d+)")
        .matcher(pdf)
        .results()
        .map(m ->
            Integer.parseInt(m.group(1)) > Integer.parseInt(m.group(2)) ? "landscape" : "portrait")
        .collect(Collectors.joining(" "));
  }

  @Test
  void inColoursOfOnesOwnThePlaceWhereOneIsStaysMarked() {
    Page page = page();
    page.navigate("/people/EX-H-05/openings");
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    for (String where : List.of(".hw-nav", ".hw-tabs")) {
      String line = "getComputedStyle(document.querySelector('%s')).borderBlockEndColor";
      Object here = page.evaluate(line.formatted(where + " a[aria-current]"));
      Object other = page.evaluate(line.formatted(where + " a:not([aria-current])"));
      assertThat(here).as(where).isNotEqualTo(other);
      assertThat(other)
          .as(where)
          .isEqualTo(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
    }
    String fill = "getComputedStyle(document.querySelector('%s')).fill";
    assertThat(page.evaluate(fill.formatted(".hw-fill")))
        .isNotEqualTo(page.evaluate(fill.formatted(".hw-lane")));
  }
}
