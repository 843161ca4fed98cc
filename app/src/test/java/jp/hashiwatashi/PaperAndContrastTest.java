package jp.hashiwatashi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
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
  void aWideListIsPrintedOnItsSideWithoutEmptySheetsAndNamesItsFilter() throws IOException {
    Page page = page();
    page.navigate("/people?q=EX-H-05&prefecture=31");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".hw-print-only")).containsText("鳥取県");
    assertThat(page.locator(".hw-go").first()).isHidden();
    assertThat(sheets(page)).containsExactly("landscape");
    page.navigate("/people/EX-H-05/openings");
    assertThat(sheets(page)).containsExactly("landscape");
    page.navigate("/people/EX-H-05");
    assertThat(sheets(page)).containsExactly("portrait");
  }

  /** How the sheets of a page lie, none of which is empty. */
  private static Set<String> sheets(Page page) throws IOException {
    Set<String> found = new TreeSet<>();
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper();
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        text.setStartPage(sheet);
        text.setEndPage(sheet);
        assertThat(text.getText(document)).as("sheet %d", sheet).isNotBlank();
        PDRectangle size = document.getPage(sheet - 1).getMediaBox();
        found.add(size.getWidth() > size.getHeight() ? "landscape" : "portrait");
      }
    }
    return found;
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
